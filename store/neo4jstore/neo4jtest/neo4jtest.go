// Package neo4jtest gives tests a real Neo4j: one that NEO4J_URI names, or one that it fetches and starts itself.
//
// It never skips a test. Where it can't give a Neo4j, the test fails and says what to install.
package neo4jtest

import (
	"context"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"
)

// Database says where a database is and how to enter it. It converts to neo4jstore.Config.
type Database struct {
	URI            string // bolt://host:port
	User, Password string // no password: no authentication
	Database       string // "": the server's default
}

// Environ gives the environment variables by which Open, in another process, finds this database.
func (d Database) Environ() []string {
	return []string{"NEO4J_URI=" + d.URI, "NEO4J_USER=" + d.User, "NEO4J_PASSWORD=" + d.Password, "NEO4J_DATABASE=" + d.Database}
}

const remedy = "To run this test, install Java 17 and Maven (Debian: `.ci/install` does it), " +
	"or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j 5.26 with an empty database."

// Open gives the process's test database: the one that NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE name,
// else that of a server which it starts once for the process and which ends with the process.
//
// All tests of the process share it, so tests that use it don't run in parallel, and each begins with Wipe. A database
// that NEO4J_URI names is this process's alone until the process ends; others wait. Open refuses one that has nodes
// but no node (:TestDatabase), which Open itself puts into an empty one: it is somebody's data.
func Open(t testing.TB) Database {
	t.Helper()
	db, err := ofProcess()
	if err != nil {
		t.Fatalf("no Neo4j for this test: %v\n%s", err, remedy)
	}
	return db
}

// ofProcess is a package variable because the server's life is the process's.
var ofProcess = sync.OnceValues(func() (Database, error) {
	ctx := context.Background()
	if uri := os.Getenv("NEO4J_URI"); uri != "" {
		return reserve(ctx, Database{uri, os.Getenv("NEO4J_USER"), os.Getenv("NEO4J_PASSWORD"), os.Getenv("NEO4J_DATABASE")})
	}
	server, err := Start(ctx, Options{})
	if err != nil {
		return Database{}, err
	}
	return server.Database(), claim(ctx, server.Database())
})

// reserved keeps the lock of the database that the process uses from being closed by the garbage collector.
var reserved []*os.File

// reserve waits until no other process's tests use the database, then claims it.
func reserve(ctx context.Context, db Database) (Database, error) {
	path, err := lockPath(db.URI)
	if err != nil {
		return db, err
	}
	held, err := lock(ctx, path)
	if err != nil {
		return db, err
	}
	reserved = append(reserved, held)
	return db, claim(ctx, db)
}

// claim marks an empty database as one for tests, and refuses one that holds anything else.
func claim(ctx context.Context, db Database) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	c, err := connect(db)
	if err != nil {
		return err
	}
	defer c.close(ctx)
	switch state, err := c.state(ctx); {
	case err != nil:
		return fmt.Errorf("%s: %w", db.URI, err)
	case state == foreign:
		return fmt.Errorf("%s: %w", db.URI, errForeign)
	case state == empty:
		_, err = c.run(ctx, "MERGE (:TestDatabase)", nil)
		return err
	}
	return nil
}
