package main

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"time"

	"routegraph/graph"
	"routegraph/server/heap"
	"routegraph/store"
	"routegraph/store/neo4jstore"
)

const (
	startBound = 10 * time.Second // for the store's first answer
	closeBound = time.Second      // for the store's connections to close
)

// serveSettings are what `serve` can be told.
type serveSettings struct {
	addr, origins string
	originsFrom   string
	data          folders
	neo4j         neo4jSettings
	options       graph.Options
	exports       exportBounds
}

func serveCommand() command {
	return command{
		name: "serve", summary: "answer GraphQL over HTTP, from memory or from Neo4j",
		about: "Without NEO4J_URI it serves the embedded seed graph from memory, and the data sets of --data beside it.\n" + aboutPassword,
		setup: func(p *program, flags *flag.FlagSet) action {
			var s serveSettings
			read := s.declare(settings{flags, p.getenv})
			return func(ctx context.Context, _ []string) error {
				if err := read(); err != nil {
					return err
				}
				return p.serve(ctx, s)
			}
		},
	}
}

func (s *serveSettings) declare(to settings) (read func() error) {
	var all checks
	s.options, s.exports = graph.DefaultOptions(), defaultExportBounds()
	to.text(&s.addr, "addr", "ADDR", "127.0.0.1:8080", "`HOST:PORT` to listen on; port 0 is any free one")
	to.text(&s.origins, "cors-origins", "CORS_ORIGINS", "", "`ORIGIN,…` whose web pages may ask, each exactly, such as https://a.example; without it none")
	to.folders(&s.data)
	neo4j := s.neo4j.declare(to)
	s.neo4j.statement = neo4jstore.DefaultStatement
	to.duration(&all, &s.neo4j.statement, time.Millisecond, "statement-time", "STATEMENT_TIME", "`TIME` for one statement in Neo4j")
	declareBounds(to, &all, &s.options)
	declareProtocol(to, &all, &s.options)
	declareExports(to, &all, &s.exports)
	return func() error {
		neo4j()
		s.originsFrom = to.origin("cors-origins", "CORS_ORIGINS")
		return all.run()
	}
}

// serve answers until ctx ends. It starts only with a store that holds a graph.
func (p *program) serve(ctx context.Context, s serveSettings) error {
	heap.KeepRoom(heap.Room)
	origins, err := parseOrigins(s.origins, s.originsFrom)
	if err != nil {
		return err
	}
	b, err := openStore(ctx, s.neo4j, &s.data)
	switch {
	case err != nil && ctx.Err() != nil:
		return nil // told to stop before it began
	case err != nil:
		return p.withProblems(err)
	}
	defer b.closeStore()
	status, err := usable(b.statusWithin(ctx, startBound))
	switch {
	case ctx.Err() != nil:
		return nil // told to stop before it began
	case err != nil:
		return b.explain(err)
	}
	listener, err := listen(ctx, s.addr)
	if err != nil {
		return err
	}
	p.announce(listener.Addr(), b, status)
	log := slog.New(slog.NewTextHandler(p.stderr, nil))
	return serveUntil(ctx, listener, newSite(b, log, origins, s.options, s.exports), log)
}

// closeStore closes the store's connections, also when the context of all else has ended.
func (b *backend) closeStore() {
	ctx, cancel := context.WithTimeout(context.Background(), closeBound)
	defer cancel()
	_ = b.Close(ctx) // nothing was written: nothing is lost
}

func (p *program) announce(at net.Addr, b *backend, status store.Status) {
	url, note := baseURL(at)
	fmt.Fprintf(p.stdout, "listening%s\n  graph  %s/graphql\n  page   %s/\n  store  %s\n  holds  %s\n", note, url, url, b.label, sizeOf(status))
}

// baseURL is where a listener on this address is reached from this machine.
func baseURL(at net.Addr) (url, note string) {
	host, port, err := net.SplitHostPort(at.String())
	if err != nil {
		return "http://" + at.String(), ""
	}
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		host, note = "localhost", " on all addresses of this machine"
	}
	return "http://" + net.JoinHostPort(host, port), note
}
