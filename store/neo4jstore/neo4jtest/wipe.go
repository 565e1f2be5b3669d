package neo4jtest

import (
	"context"
	"strings"
	"testing"
	"time"
)

// Wipe deletes all nodes but the mark (:TestDatabase), all constraints, and all indexes but the token lookup indexes.
// It refuses a database without the mark.
func Wipe(t testing.TB, db Database) {
	t.Helper()
	// Not the test's own context: that one has ended when Wipe is called by t.Cleanup.
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := wipe(ctx, db); err != nil {
		t.Fatalf("wipe %s: %v", db.URI, err)
	}
}

func wipe(ctx context.Context, db Database) error {
	c, err := connect(db)
	if err != nil {
		return err
	}
	defer c.close(ctx)
	state, err := c.state(ctx)
	if err != nil {
		return err
	}
	if state != marked {
		return errForeign
	}
	// In batches: a single transaction over a large graph would not fit the server's memory.
	_, err = c.run(ctx, "MATCH (n) WHERE NOT n:TestDatabase CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
	if err != nil {
		return err
	}
	return c.dropSchema(ctx)
}

// dropSchema drops all in one transaction: each one costs the server several writes to disk.
func (c *client) dropSchema(ctx context.Context) error {
	statements, err := c.drops(ctx)
	if err != nil || len(statements) == 0 {
		return err
	}
	session := c.session(ctx)
	defer session.Close(ctx)
	tx, err := session.BeginTransaction(ctx)
	if err != nil {
		return err
	}
	for _, text := range statements {
		if _, err := tx.Run(ctx, text, nil); err != nil {
			return err
		}
	}
	return tx.Commit(ctx)
}

// drops lists the statements that drop all constraints, and the indexes that don't go with one.
func (c *client) drops(ctx context.Context) ([]string, error) {
	var all []string
	for drop, show := range map[string]string{
		"DROP CONSTRAINT ": "SHOW CONSTRAINTS YIELD name",
		"DROP INDEX ":      "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL",
	} {
		records, err := c.run(ctx, show, nil)
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			name, _ := r.Values[0].(string)
			all = append(all, drop+"`"+strings.ReplaceAll(name, "`", "``")+"`")
		}
	}
	return all, nil
}
