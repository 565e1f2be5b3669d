package neo4jtest

import (
	"context"
	"errors"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
)

// errForeign means that a database holds data that is not the tests'.
var errForeign = errors.New("tests delete all data, and this database has nodes but no node (:TestDatabase), " +
	"so it is not one for tests; if nobody needs its data, delete all nodes first")

// state says whether tests may use a database.
type state int

const (
	foreign state = iota // has nodes, but not the tests' mark
	empty
	marked
)

type client struct {
	driver   neo4j.DriverWithContext
	database string
}

// connect makes a client; it does not connect yet.
func connect(db Database) (*client, error) {
	auth := neo4j.NoAuth()
	if db.Password != "" {
		auth = neo4j.BasicAuth(db.User, db.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(db.URI, auth, func(c *config.Config) { c.TelemetryDisabled = true })
	if err != nil {
		return nil, err
	}
	return &client{driver, db.Database}, nil
}

func (c *client) close(ctx context.Context) { _ = c.driver.Close(ctx) }

func (c *client) session(ctx context.Context) neo4j.SessionWithContext {
	return c.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: c.database})
}

// run sends one statement as its own transaction.
func (c *client) run(ctx context.Context, text string, params map[string]any) ([]*neo4j.Record, error) {
	session := c.session(ctx)
	defer session.Close(ctx)
	result, err := session.Run(ctx, text, params)
	if err != nil {
		return nil, err
	}
	return result.Collect(ctx)
}

func (c *client) state(ctx context.Context) (state, error) {
	records, err := c.run(ctx, "RETURN EXISTS { (:TestDatabase) } AS marked, EXISTS { () } AS used", nil)
	if err != nil {
		return foreign, err
	}
	switch {
	case records[0].Values[0] == true:
		return marked, nil
	case records[0].Values[1] == true:
		return foreign, nil
	}
	return empty, nil
}
