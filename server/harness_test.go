package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"routegraph/graph"
	"routegraph/graph/graphtest"
	"routegraph/store"
)

// patience is how long a test waits for what must happen soon, on a busy machine.
const patience = 20 * time.Second

// eventually waits until a condition holds, and fails the test if it does not in time.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	deadline := time.After(patience)
	for retry := time.NewTicker(2 * time.Millisecond); !holds(); {
		select {
		case <-deadline:
			t.Fatalf("%s: not within %v", what, patience)
		case <-retry.C:
		}
	}
}

// buffer may be read while it is written.
type buffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

func environment(vars map[string]string) func(string) string {
	return func(name string) string { return vars[name] }
}

// serving is a server that runs in this process.
type serving struct {
	base           string // its address, http://…
	stdout, stderr *buffer
	stop           func() error // tells it to stop, and gives what run returned
}

// serve runs `server` on a free port, and waits until it says that it listens.
func serve(t *testing.T, env map[string]string, args ...string) *serving {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	s := &serving{stdout: &buffer{}, stderr: &buffer{}}
	ended := make(chan error, 1)
	go func() {
		ended <- run(ctx, append([]string{"serve", "--addr", "127.0.0.1:0"}, args...), environment(env), s.stdout, s.stderr)
	}()
	s.stop = sync.OnceValue(func() error {
		cancel()
		return <-ended
	})
	t.Cleanup(func() { _ = s.stop() })
	address := regexp.MustCompile(`graph  (http://\S+)/graphql\n`)
	eventually(t, "the server says where it listens", func() bool {
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("the server ended before it listened: %v\n%s", err, s.stderr)
		default:
		}
		if found := address.FindStringSubmatch(s.stdout.String()); found != nil {
			s.base = found[1]
		}
		return s.base != "" && strings.Contains(s.stdout.String(), "revision")
	})
	return s
}

// runCommand runs a command that ends by itself.
func runCommand(t *testing.T, env map[string]string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	var out, problems bytes.Buffer
	err = run(t.Context(), args, environment(env), &out, &problems)
	return out.String(), problems.String(), err
}

// client keeps no connections, so that none outlives its test.
func client() *http.Client {
	return &http.Client{Timeout: patience, Transport: &http.Transport{DisableKeepAlives: true}}
}

func get(t *testing.T, url string) (status int, body string) {
	t.Helper()
	response, err := client().Get(url)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, response)
}

// ask is a query's answer, without what it cost.
func ask(t *testing.T, base, query string) (status int, body string) {
	t.Helper()
	status, body = askWhole(t, base, query)
	return status, graphtest.WithoutCost(body)
}

func askWhole(t *testing.T, base, query string) (status int, body string) {
	t.Helper()
	response, err := client().Post(base+"/graphql", "application/json", strings.NewReader(`{"query":"`+query+`"}`))
	if err != nil {
		t.Fatal(err)
	}
	return read(t, response)
}

func read(t *testing.T, response *http.Response) (status int, body string) {
	t.Helper()
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(text)
}

// fake is a store of which only the status matters.
type fake struct {
	store.Store
	status func(context.Context) (store.Status, error)
}

func (f fake) Status(ctx context.Context) (store.Status, error) { return f.status(ctx) }

func (f fake) Run(context.Context, *store.Step) (*store.Result, error) {
	return nil, store.ErrUnavailable
}

func fakeBackend(status store.Status, err error) *backend {
	return &backend{
		Store: fake{status: func(context.Context) (store.Status, error) { return status, err }},
		kind:  "neo4j", label: "a fake", explain: func(err error) error { return err },
	}
}

var full = store.Status{Revision: "abc", Nodes: 1234, Relations: 5678}

// site is everything that a server with a full fake store answers.
func site(origins ...string) http.Handler {
	return newSite(fakeBackend(full, nil), slog.New(slog.DiscardHandler), origins, graph.DefaultOptions(), defaultExportBounds())
}

func send(h http.Handler, method, path string, header map[string]string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, nil)
	for name, value := range header {
		r.Header.Set(name, value)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}
