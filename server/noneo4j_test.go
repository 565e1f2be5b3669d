package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"strings"
	"testing"
)

// answering listens, and answers every connection with this text; without one it says nothing.
func answering(t *testing.T, text string) neo4jSettings {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			t.Cleanup(func() { conn.Close() })
			_, _ = io.WriteString(conn, text)
		}
	}()
	return neo4jSettings{uri: "bolt://" + listener.Addr().String(), user: "neo4j", password: "hunter2", database: "neo4j", from: "NEO4J_URI"}
}

// TestNeo4jThatDoesNotAnswer: a host can take connections and be dead.
func TestNeo4jThatDoesNotAnswer(t *testing.T) {
	n := answering(t, "")
	b, err := n.open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer b.closeStore()
	const bound = startBound / 100
	_, err = usable(b.statusWithin(t.Context(), bound))
	want := fmt.Sprintf("Neo4j at %s cannot be reached (no answer in %v); start it ", n.uri, bound)
	if err = b.explain(err); !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got %v, want %s…", err, want)
	}
}

// TestNeo4jThatIsNone: port 7474 of Neo4j speaks HTTP, and is often given by mistake.
func TestNeo4jThatIsNone(t *testing.T) {
	n := answering(t, "HTTP/1.1 400 Bad Request\r\n\r\n")
	b, err := n.open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer b.closeStore()
	_, err = b.statusWithin(t.Context(), startBound)
	got := fmt.Sprint(b.explain(err))
	for _, want := range []string{"Neo4j at " + n.uri + ": ", "HTTP", "7687"} {
		if !strings.Contains(got, want) || strings.Contains(got, "hunter2") {
			t.Errorf("got %q, want %q in it and no password", got, want)
		}
	}
}

func TestLoadToldToStop(t *testing.T) {
	n := answering(t, "")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out, problems buffer
	env := environment(map[string]string{"NEO4J_URI": n.uri, "NEO4J_PASSWORD": n.password})
	err := run(ctx, []string{"load"}, env, &out, &problems)
	want := "stopped before the load into Neo4j at " + n.uri + `, database neo4j was whole; run "server load" again`
	if fmt.Sprint(err) != want || out.String() != "" {
		t.Errorf("got %v and %q, want %s and nothing said", err, out.String(), want)
	}
}
