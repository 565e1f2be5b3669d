// Command limit answers the operations of the benchmark as fast as they can be through the Go driver: one statement written by hand, sent as
// its own transaction, that returns one record, and JSON appended by hand. It knows no GraphQL.
//
// NEO4J_URI names the database. POST /?op=NAME takes the variables.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"sync"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"routegraph/bench/ops"
	"routegraph/server/heap"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:4002", "`HOST:PORT` to listen on")
	flag.Parse()
	heap.KeepRoom(heap.Room)
	if err := serve(*addr); err != nil {
		fmt.Fprintln(os.Stderr, "limit:", err)
		os.Exit(1)
	}
}

func serve(addr string) error {
	driver, err := neo4j.NewDriverWithContext(os.Getenv("NEO4J_URI"), neo4j.NoAuth(), func(c *config.Config) {
		c.FetchSize = neo4j.FetchAll
		c.TelemetryDisabled = true
	})
	if err != nil {
		return err
	}
	all, err := ops.Read()
	if err != nil {
		return err
	}
	statements := map[string]string{}
	for _, op := range all {
		statements[op.Name] = op.Limit
	}
	return http.ListenAndServe(addr, &handler{driver: driver, statements: statements})
}

type handler struct {
	driver     neo4j.DriverWithContext
	statements map[string]string
	buffers    sync.Pool
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := r.URL.Query().Get("op")
	value, err := h.ask(r, name)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	buffer, ok := h.buffers.Get().(*[]byte)
	if !ok {
		buffer = new([]byte)
	}
	defer h.buffers.Put(buffer)
	*buffer = append(shapes[name](append((*buffer)[:0], `{"data":`...), value), '}')
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(*buffer)))
	_, _ = w.Write(*buffer) // a client that went away needs no answer
}

// ask sends the operation's statement, in one round trip, and answers with the one value of its one record.
func (h *handler) ask(r *http.Request, name string) (any, error) {
	params, err := variables(r.Body)
	if err != nil || shapes[name] == nil {
		return nil, fmt.Errorf("no such operation: %q %w", name, err)
	}
	ctx := r.Context()
	session := h.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
	defer session.Close(ctx)
	result, err := session.Run(ctx, h.statements[name], params)
	if err != nil {
		return nil, err
	}
	record, err := result.Single(ctx)
	if err != nil {
		return nil, err
	}
	return record.Values[0], nil
}

func variables(body io.Reader) (map[string]any, error) {
	text, err := io.ReadAll(body)
	if err != nil {
		return nil, err
	}
	params := map[string]any{}
	return params, json.Unmarshal(text, &params) // all numbers are the peer's
}
