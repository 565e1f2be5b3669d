// Command serve answers as `server serve` does, by the same handler with the same limits, from a made graph in memory; or from Neo4j, where
// NEO4J_URI names one. It can be profiled, which the server itself cannot.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	_ "net/http/pprof" // on the default mux, which only -pprof serves
	"os"
	"time"

	"routegraph/bench/world"
	"routegraph/graph"
	"routegraph/server/heap"
	"routegraph/store"
	"routegraph/store/memstore"
	"routegraph/store/neo4jstore"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:4004", "`HOST:PORT` to listen on")
	scale := flag.String("scale", "S", "`NAME` of the scale that is served from memory")
	profile := flag.String("pprof", "", "`HOST:PORT` on which net/http/pprof listens; none if empty")
	options := graph.DefaultOptions()
	flag.IntVar(&options.AtOnce, "max-requests", options.AtOnce, "requests answered at the same time")
	flag.IntVar(&options.Surveys, "max-surveys", options.Surveys, "requests that read whole lists at the same time")
	flag.Int64Var(&options.AnswerRows, "max-answer-rows", options.AnswerRows, "rows of an answer")
	flag.DurationVar(&options.Time, "max-time", options.Time, "time for one request")
	flag.Parse()
	heap.KeepRoom(heap.Room)
	if err := serve(*addr, *profile, *scale, options); err != nil {
		fmt.Fprintln(os.Stderr, "serve:", err)
		os.Exit(1)
	}
}

func serve(addr, profile, scale string, options graph.Options) error {
	s, err := open(scale, options.Time)
	if err != nil {
		return err
	}
	if profile != "" {
		go func() { fmt.Fprintln(os.Stderr, http.ListenAndServe(profile, nil)) }()
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", graph.NewHandler(s, slog.New(slog.NewTextHandler(os.Stderr, nil)), options))
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	return http.Serve(listener, mux)
}

func open(scale string, statement time.Duration) (store.Store, error) {
	if uri := os.Getenv("NEO4J_URI"); uri != "" {
		return neo4jstore.Open(context.Background(), neo4jstore.Config{URI: uri, Database: "neo4j", Statement: statement}, store.Domain())
	}
	size, err := world.Named(scale)
	if err != nil {
		return nil, err
	}
	return inMemory(world.Make(size))
}

// inMemory tells, in one line of JSON, how long it takes from rows to a store that answers: checks, derived properties, indexes.
func inMemory(g *store.Graph) (store.Store, error) {
	began := time.Now()
	if err := store.Prepare(store.Domain(), g); err != nil {
		return nil, err
	}
	prepared := time.Since(began)
	s := memstore.New(store.Domain())
	if _, err := s.Load(context.Background(), g, nil); err != nil {
		return nil, err
	}
	return s, json.NewEncoder(os.Stdout).Encode(map[string]float64{"prepareSeconds": prepared.Seconds(), "startSeconds": time.Since(began).Seconds()})
}
