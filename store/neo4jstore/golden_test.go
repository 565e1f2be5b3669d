package neo4jstore_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"golang.org/x/tools/txtar"

	"routegraph/graph/graphtest"
	"routegraph/store"
	"routegraph/store/neo4jstore"
	"routegraph/store/neo4jstore/neo4jtest"
)

var update = flag.Bool("update", false, "rewrite the golden statements and their ceilings")

// TestGoldenStatements holds the Cypher of typical operations against files that are read in every review, and the work of each on the
// seed graph against a ceiling of db hits, so that a slow plan is seen on any machine.
func TestGoldenStatements(t *testing.T) {
	s, db := openSeed(t)
	files, _ := filepath.Glob("testdata/*.txtar")
	if len(files) < 8 {
		t.Fatalf("got %d golden files, want at least 8", len(files))
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			rec := &recorder{Store: s}
			body, _ := json.Marshal(map[string]string{"query": graphtest.Section(archive, "query.graphql")})
			if answer := post(handler(rec), string(body)); strings.Contains(answer, `"errors"`) || len(rec.plans) != 1 {
				t.Fatalf("%d plans: %s", len(rec.plans), answer)
			}
			golden(t, s, db, file, archive, rec.plans[0])
		})
	}
}

// golden holds a plan's statement and its work against a file, or writes them into it.
func golden(t *testing.T, s *neo4jstore.Store, db neo4jtest.Database, file string, archive *txtar.Archive, plan *store.Step) {
	text, params := s.Statement(plan)
	hits := profile(t, db, text, params)
	if *update {
		write(t, file, archive, text, hits)
		return
	}
	if want := graphtest.Section(archive, "statement.cypher"); text+"\n" != want {
		t.Errorf("got\n%s\nwant\n%s", text, want)
	}
	var ceiling int64
	fmt.Sscanf(graphtest.Section(archive, "ceiling"), "db hits: %d", &ceiling)
	if hits > ceiling {
		t.Errorf("got %d db hits, want at most %d", hits, ceiling)
	}
}

func write(t *testing.T, file string, a *txtar.Archive, text string, hits int64) {
	a.Files = slices.DeleteFunc(a.Files, func(f txtar.File) bool { return f.Name != "query.graphql" })
	a.Files = append(a.Files, txtar.File{Name: "statement.cypher", Data: []byte(text + "\n")},
		txtar.File{Name: "ceiling", Data: fmt.Appendf(nil, "db hits: %d\n", hits+hits/10+10)})
	if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
		t.Fatal(err)
	}
}

// profile runs a statement and adds up the db hits of its operators.
func profile(t *testing.T, db neo4jtest.Database, text string, params map[string]any) int64 {
	ctx := context.Background()
	auth := neo4j.NoAuth()
	if db.Password != "" {
		auth = neo4j.BasicAuth(db.User, db.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(db.URI, auth)
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(ctx)
	session := driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: db.Database})
	defer session.Close(ctx)
	result, err := session.Run(ctx, "PROFILE "+text, params)
	if err != nil {
		t.Fatal(err)
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return hits(summary.Profile())
}

func hits(p neo4j.ProfiledPlan) int64 {
	n := p.DbHits()
	for _, child := range p.Children() {
		n += hits(child)
	}
	return n
}

var _ store.Store = (*recorder)(nil)
