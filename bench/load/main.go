// Command load loads a made graph into the empty Neo4j that NEO4J_URI names, either by our own loader or by plain UNWIND batches of the same
// rows, and tells in one line of JSON how long that took and at most how much memory.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"routegraph/bench/proc"
	"routegraph/bench/world"
	"routegraph/store"
	"routegraph/store/neo4jstore"
)

// Result is what is told. The graph is in memory before either begins, so what loading takes is what comes on top.
type Result struct {
	Seconds           float64
	GraphMiB, PeakMiB float64
	Nodes, Relations  int
}

func main() {
	scale := flag.String("scale", "S", "`NAME` of the scale")
	plain := flag.Bool("plain", false, "load by plain UNWIND batches")
	flag.Parse()
	result, err := run(context.Background(), *scale, *plain)
	if err == nil {
		err = json.NewEncoder(os.Stdout).Encode(result)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, scale string, plain bool) (Result, error) {
	size, err := world.Named(scale)
	if err != nil {
		return Result{}, err
	}
	g := world.Make(size)
	if err := store.Prepare(store.Domain(), g); err != nil {
		return Result{}, err
	}
	s, err := neo4jstore.Open(ctx, neo4jstore.Config{URI: os.Getenv("NEO4J_URI"), Database: "neo4j"}, store.Domain())
	if err != nil {
		return Result{}, err
	}
	defer s.Close(ctx)
	if _, err := s.Load(ctx, &store.Graph{}, nil); err != nil { // makes the indexes, which both loaders find there
		return Result{}, err
	}
	runtime.GC()
	debug.FreeOSMemory()
	out := Result{Nodes: len(g.Nodes), Relations: len(g.Relations), GraphMiB: proc.RSS(os.Getpid())}
	peak := proc.Watch(os.Getpid())
	began := time.Now()
	if plain {
		err = unwind(ctx, g)
	} else {
		_, err = s.Load(ctx, g, nil)
	}
	out.Seconds, out.PeakMiB = time.Since(began).Seconds(), peak()
	return out, err
}
