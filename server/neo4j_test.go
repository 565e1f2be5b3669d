package main

import (
	"context"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"routegraph/seed"
	"routegraph/store"
	"routegraph/store/neo4jstore"
	"routegraph/store/neo4jstore/neo4jtest"
)

// emptyNeo4j is a Neo4j that holds nothing, as the environment names it.
func emptyNeo4j(t *testing.T) map[string]string {
	t.Helper()
	db := neo4jtest.Open(t)
	neo4jtest.Wipe(t, db)
	return map[string]string{"NEO4J_URI": db.URI, "NEO4J_USER": db.User, "NEO4J_PASSWORD": db.Password, "NEO4J_DATABASE": db.Database}
}

// with is the environment with one variable changed.
func with(env map[string]string, name, value string) map[string]string {
	out := map[string]string{name: value}
	for k, v := range env {
		if k != name {
			out[k] = v
		}
	}
	return out
}

func mustLoad(t *testing.T, env map[string]string) (stdout, stderr string) {
	t.Helper()
	stdout, stderr, err := runCommand(t, env, "load")
	if err != nil {
		t.Fatalf("load: %v\n%s", err, stderr)
	}
	return stdout, stderr
}

func TestLoadTwice(t *testing.T) {
	env := emptyNeo4j(t)
	first, progress := mustLoad(t, env)
	want := regexp.MustCompile(`^added ([\d,]+) nodes and ([\d,]+) relations: ([\d,]+) nodes, ([\d,]+) relations, revision ([0-9a-f]+)\n$`)
	found := want.FindStringSubmatch(first)
	if found == nil || found[1] != found[3] || found[2] != found[4] {
		t.Fatalf("first load: got %q, want %s, as much held as added", first, want)
	}
	for _, want := range []string{"checking the seed files\n", "Event nodes: 24\n", "CITES relations: "} {
		if !strings.Contains(progress, want) {
			t.Errorf("progress: got\n%s\nwant %q in it", progress, want)
		}
	}
	second, _ := mustLoad(t, env)
	if want := "nothing changed: revision " + found[5] + "\n"; second != want {
		t.Errorf("second load: got %q, want %q", second, want)
	}
}

func TestServeFromNeo4jAsFromMemory(t *testing.T) {
	env := emptyNeo4j(t)
	mustLoad(t, env)
	neo4j, memory := serve(t, env), serve(t, nil)
	if want := "store  Neo4j at " + env["NEO4J_URI"] + ", database neo4j\n"; !strings.Contains(neo4j.stdout.String(), want) {
		t.Errorf("got %s, want %q in it", neo4j.stdout, want)
	}
	for _, query := range []string{
		`{ events { totalCount nodes { id name when { edtf } participants { nodes { name } } } } }`,
		`{ country(code: \"HND\") { name events { totalCount nodes { name } } } }`,
	} {
		_, got := ask(t, neo4j.base, query)
		if _, want := ask(t, memory.base, query); got != want || strings.Contains(got, `"errors"`) {
			t.Errorf("%s: got %s from Neo4j, want %s as from memory", query, got, want)
		}
	}
	_, got := get(t, neo4j.base+"/readyz")
	_, want := get(t, memory.base+"/readyz")
	if want = strings.Replace(want, `"memory"`, `"neo4j"`, 1); got != want {
		t.Errorf("/readyz: got %s, want %s", got, want)
	}
}

// TestFailuresAtStart: each is one line with a way out, and shows no password.
func TestFailuresAtStart(t *testing.T) {
	env := emptyNeo4j(t)
	at := "Neo4j at " + env["NEO4J_URI"]
	wrongPassword := with(env, "NEO4J_PASSWORD", "hunter2")
	for _, c := range []struct {
		name, command string
		env           map[string]string
		want          string
	}{
		{"empty", "serve", env, at + `, database neo4j, is empty; run "server load" to fill it`},
		{"wrong password", "serve", wrongPassword, at + ` refused user "neo4j" with this password; set NEO4J_USER and NEO4J_PASSWORD to those of Neo4j`},
		{"wrong password", "load", wrongPassword, at + ` refused user "neo4j" with this password; set NEO4J_USER and NEO4J_PASSWORD to those of Neo4j`},
		{"no password", "serve", with(env, "NEO4J_PASSWORD", ""), at + ` wants a password; set NEO4J_PASSWORD`},
		{"no such database", "serve", with(env, "NEO4J_DATABASE", "nowhere"), at + ` has no database "nowhere"; set NEO4J_DATABASE to one that it has (the usual one is neo4j)`},
		{"no such database", "load", with(env, "NEO4J_DATABASE", "nowhere"), at + ` has no database "nowhere"; set NEO4J_DATABASE to one that it has (the usual one is neo4j)`},
	} {
		stdout, _, err := runCommand(t, c.env, c.command)
		if got := fmt.Sprint(err); got != c.want {
			t.Errorf("%s, %s: got %q, want %q", c.command, c.name, got, c.want)
		}
		if stdout != "" {
			t.Errorf("%s, %s: standard output: got %q, want nothing", c.command, c.name, stdout)
		}
	}
}

// TestHalfLoaded cuts off a load that is too large for one transaction, and mends it by the next one.
func TestHalfLoaded(t *testing.T) {
	env := emptyNeo4j(t)
	cutOffLoad(t, env)
	want := fmt.Sprintf(`Neo4j at %s, database neo4j, is half-loaded: a load is under way or was cut off; run "server load" again if none is`, env["NEO4J_URI"])
	if _, _, err := runCommand(t, env, "serve"); fmt.Sprint(err) != want {
		t.Errorf("serve: got %v, want %s", err, want)
	}
	if got, _ := mustLoad(t, env); !strings.HasPrefix(got, "added ") || !strings.Contains(got, "deleted ") {
		t.Errorf("load: got %q, want what was added, and that the other nodes were deleted", got)
	}
	s := serve(t, env)
	if status, body := get(t, s.base+"/readyz"); status != 200 {
		t.Errorf("/readyz after the load: got %d %s, want 200", status, body)
	}
}

func cutOffLoad(t *testing.T, env map[string]string) {
	t.Helper()
	g := &store.Graph{DataSets: []string{seed.DataSet}}
	for i := range 25_000 {
		id := fmt.Sprintf("region:r%d", i)
		g.Nodes = append(g.Nodes, store.NodeData{Kind: "Region", ID: id, DataSet: seed.DataSet, Props: map[string]any{"name": id, "scheme": "M49"}})
	}
	if err := store.Prepare(store.Domain(), g); err != nil {
		t.Fatal(err)
	}
	s, err := neo4jstore.Open(t.Context(), neo4jstore.Config{
		URI: env["NEO4J_URI"], User: env["NEO4J_USER"], Password: env["NEO4J_PASSWORD"], Database: env["NEO4J_DATABASE"]}, store.Domain())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(context.Background())
	ctx, cut := context.WithCancel(t.Context())
	if _, err := s.Load(ctx, g, func(store.Progress) { cut() }); err == nil {
		t.Fatal("the load went through, want it cut off")
	}
}

// TestNeo4jGoesAndComesBack: the server outlives its store.
func TestNeo4jGoesAndComesBack(t *testing.T) {
	env := emptyNeo4j(t)
	mustLoad(t, env)
	way := newCable(t, strings.TrimPrefix(env["NEO4J_URI"], "bolt://"))
	s := serve(t, with(env, "NEO4J_URI", "bolt://"+way.address))
	const query = `{ events { totalCount } }`
	if _, body := ask(t, s.base, query); !strings.Contains(body, `"totalCount":24`) {
		t.Fatalf("before: got %s, want 24 events", body)
	}
	way.cut()
	status, body := get(t, s.base+"/readyz")
	if want := `{"status":"unavailable","reason":"the graph store cannot be reached"}` + "\n"; status != 503 || body != want {
		t.Errorf("/readyz while away: got %d %s, want 503 %s", status, body, want)
	}
	if _, body := ask(t, s.base, query); !strings.Contains(body, `"code":"UNAVAILABLE"`) || strings.Contains(body, way.address) {
		t.Errorf("asked while away: got %s, want UNAVAILABLE and no address", body)
	}
	if status, _ := get(t, s.base+"/healthz"); status != 200 {
		t.Errorf("/healthz while away: got %d, want 200", status)
	}
	way.mend(t)
	eventually(t, "the server is ready again", func() bool { status, _ := get(t, s.base+"/readyz"); return status == 200 })
	if _, body := ask(t, s.base, query); !strings.Contains(body, `"totalCount":24`) {
		t.Errorf("after: got %s, want 24 events", body)
	}
	if got := s.stderr.String(); strings.Count(got, "the store cannot be served") != 1 || !strings.Contains(got, "the store answers again") || strings.Contains(got, "totalCount") {
		t.Errorf("log: got %s, want that it went once and came back, and no query", got)
	}
}
