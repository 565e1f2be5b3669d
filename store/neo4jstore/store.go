// Package neo4jstore keeps a graph in Neo4j and answers a plan with one Cypher statement that returns one record.
package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"routegraph/store"
)

var _ store.Store = (*Store)(nil)

// Config says which database to use.
type Config struct {
	URI            string        // bolt://host:7687 or neo4j://…; with +s for TLS
	User, Password string        // no password: no authentication
	Database       string        // "": the server's default
	Statement      time.Duration // for one statement that reads; 0: as long as the caller waits
}

// DefaultStatement leaves the server time to say what happened before its own time for a request is up.
const DefaultStatement = 8 * time.Second

// Store is a graph in Neo4j.
type Store struct {
	driver    neo4j.DriverWithContext
	database  string
	statement time.Duration
	catalogue *store.Catalogue
	planning  *planning
}

// idle is how long a connection is used again without asking whether it still leads anywhere. After Neo4j was away, no statement fails for
// longer than that on a connection of before.
const idle = time.Second

var (
	// ErrUnauthorized means that the server refused user and password.
	ErrUnauthorized = errors.New("Neo4j refused the user or the password")
	// ErrNoDatabase means that the server has no database of that name.
	ErrNoDatabase = errors.New("Neo4j has no such database")
)

// Open makes a store; it does not connect yet.
func Open(_ context.Context, c Config, cat *store.Catalogue) (*Store, error) {
	auth := neo4j.NoAuth()
	if c.Password != "" {
		auth = neo4j.BasicAuth(c.User, c.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, auth, func(c *config.Config) {
		c.SocketConnectTimeout = 5 * time.Second
		c.ConnectionAcquisitionTimeout = 10 * time.Second
		c.ConnectionLivenessCheckTimeout = idle
		c.NotificationsMinSeverity = notifications.DisabledLevel
		c.TelemetryDisabled = true
	})
	if err != nil {
		return nil, err
	}
	return &Store{driver, c.Database, c.Statement, cat, newPlanning()}, nil
}

// Close closes all connections.
func (s *Store) Close(ctx context.Context) error {
	s.planning.stop()
	s.planning.running.Wait()
	return s.driver.Close(ctx)
}

// Run compiles a plan to one statement, sends it as its own transaction (one round trip) and reads its one record.
func (s *Store) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	st := store.Once(plan.Kept, func() statement { return compile(s.catalogue, plan) })
	values, err := s.read(ctx, st.text, st.params)
	if errors.Is(err, context.DeadlineExceeded) {
		s.planLater(st.text, st.params)
	}
	if err != nil {
		return nil, err
	}
	revision, _ := values[0].(string)
	if loading, _ := values[1].(bool); loading {
		return nil, store.ErrLoading
	}
	if revision == "" {
		return nil, store.ErrEmpty
	}
	d := decoder{values, st.column, map[*store.Table]map[int64]int{}}
	return d.result(plan, revision), nil
}

// read sends one statement that returns one record, in a session that may only read.
func (s *Store) read(ctx context.Context, text string, params map[string]any) ([]any, error) {
	if s.statement > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, s.statement)
		defer cancel()
	}
	session := s.session(ctx)
	defer session.Close(ctx)
	result, err := session.Run(ctx, text, params, timeout(ctx)...)
	if err != nil {
		return nil, classify(ctx, err)
	}
	record, err := result.Single(ctx)
	if err != nil {
		return nil, classify(ctx, err)
	}
	return record.Values, nil
}

// timeout makes the server give up when the caller does.
func timeout(ctx context.Context) []func(*neo4j.TransactionConfig) {
	if deadline, ok := ctx.Deadline(); ok {
		return []func(*neo4j.TransactionConfig){neo4j.WithTxTimeout(max(time.Millisecond, time.Until(deadline)))}
	}
	return nil
}

// classify gives an error of the driver the name by which the server knows it.
func classify(ctx context.Context, err error) error {
	var cypher *neo4j.Neo4jError
	var away *neo4j.ConnectivityError
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &cypher):
		return classifyCode(cypher, err)
	case errors.As(err, &away), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
	}
	return err
}

func classifyCode(cypher *neo4j.Neo4jError, err error) error {
	switch {
	case cypher.Code == "Neo.ClientError.Security.Unauthorized", cypher.Code == "Neo.ClientError.Security.CredentialsExpired":
		return fmt.Errorf("%w: %w", ErrUnauthorized, err)
	case cypher.Code == "Neo.ClientError.Database.DatabaseNotFound":
		return fmt.Errorf("%w: %w", ErrNoDatabase, err)
	case strings.Contains(cypher.Code, "TransactionTimedOut"):
		return fmt.Errorf("%w: %w", context.DeadlineExceeded, err)
	case strings.HasPrefix(cypher.Code, "Neo.TransientError."):
		return fmt.Errorf("%w: %w", store.ErrUnavailable, err)
	}
	return err
}
