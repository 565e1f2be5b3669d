package neo4jtest

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func query(t *testing.T, db Database, text string) ([]*neo4j.Record, error) {
	t.Helper()
	c, err := connect(db)
	if err != nil {
		return nil, err
	}
	defer c.close(t.Context())
	return c.run(t.Context(), text, nil)
}

// count counts the rows of a statement's answer.
func count(t *testing.T, db Database, text string) int {
	t.Helper()
	rows, err := query(t, db, text)
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return len(rows)
}

func TestWipe(t *testing.T) {
	db := Open(t)
	if again := Open(t); again != db {
		t.Errorf("a second Open gave %s, want the first one's %s", again.URI, db.URI)
	}
	Wipe(t, db)
	for _, text := range []string{
		"UNWIND range(1, 12000) AS i CREATE (:Person {id: i})-[:KNOWS]->(:Person)",
		"CREATE CONSTRAINT person_id FOR (n:Person) REQUIRE n.id IS UNIQUE",
		"CREATE INDEX `a ``quoted`` name` FOR (n:Person) ON (n.name)",
		"CREATE FULLTEXT INDEX words FOR (n:Person) ON EACH [n.words]",
	} {
		count(t, db, text)
	}
	begin := time.Now()
	Wipe(t, db)
	t.Logf("Wipe of 24,000 nodes took %v", time.Since(begin).Round(time.Millisecond))
	begin = time.Now()
	Wipe(t, db)
	t.Logf("Wipe of an empty database took %v", time.Since(begin).Round(time.Millisecond))
	for text, want := range map[string]int{
		"MATCH (n) RETURN n":                            1, // the mark
		"MATCH (n:TestDatabase) RETURN n":               1,
		"SHOW CONSTRAINTS":                              0,
		"SHOW INDEXES WHERE type <> 'LOOKUP'":           0,
		"SHOW INDEXES YIELD type WHERE type = 'LOOKUP'": 2,
	} {
		if got := count(t, db, text); got != want {
			t.Errorf("after Wipe, %s: got %d rows, want %d", text, got, want)
		}
	}
}

func TestLockIsForOneAtATime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	first, err := lock(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	short, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if _, err := lock(short, path); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("while another holds the lock: got %v, want %v", err, context.DeadlineExceeded)
	}
	waiting := make(chan error)
	go func() {
		second, err := lock(t.Context(), path)
		waiting <- errors.Join(err, second.Close())
	}()
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-waiting; err != nil {
		t.Errorf("when the other has let go: %v", err)
	}
}

// TestVersionOfCompose holds the image that people run against the jars that the tests run.
func TestVersionOfCompose(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "..", "docker-compose.yml"))
	if err != nil {
		t.Fatal(err)
	}
	if want := "image: neo4j:" + Version + "-community"; !strings.Contains(string(text), want+"\n") {
		t.Errorf("docker-compose.yml has no line %q", want)
	}
}
