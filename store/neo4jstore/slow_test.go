package neo4jstore_test

import (
	"context"
	"errors"
	"io"
	"net"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"routegraph/store"
	"routegraph/store/neo4jstore"
	"routegraph/store/neo4jstore/neo4jtest"
)

const (
	statement = 400 * time.Millisecond
	slack     = time.Second // for a busy machine
	recovery  = 5 * time.Second
	clients   = 20
)

// line is a TCP connection to Neo4j that can be slow, silent or cut. What is held back in its silence never comes.
type line struct {
	address, to string

	mu       sync.Mutex
	listener net.Listener
	open     map[net.Conn]bool
	delay    time.Duration
	silent   bool
}

func newLine(t *testing.T, to string) *line {
	t.Helper()
	l := &line{address: "127.0.0.1:0", to: strings.TrimPrefix(to, "bolt://"), open: map[net.Conn]bool{}}
	l.mend(t)
	t.Cleanup(l.cut)
	return l
}

// be makes all that passes from now on late, or keeps it.
func (l *line) be(delay time.Duration, silent bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.delay, l.silent = delay, silent
}

func (l *line) mend(t *testing.T) {
	t.Helper()
	listener, err := net.Listen("tcp", l.address)
	if err != nil {
		t.Fatal(err)
	}
	l.be(0, false)
	l.listener, l.address = listener, listener.Addr().String()
	go func() {
		for {
			near, err := listener.Accept()
			if err != nil {
				return
			}
			if far, err := net.Dial("tcp", l.to); err != nil {
				near.Close()
			} else {
				l.join(near, far)
			}
		}
	}()
}

func (l *line) join(near, far net.Conn) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.open[near], l.open[far] = true, true
	go l.copy(near, far)
	go l.copy(far, near)
}

func (l *line) copy(to, from net.Conn) {
	defer to.Close()
	defer from.Close()
	part := make([]byte, 32<<10)
	for {
		n, err := from.Read(part)
		l.mu.Lock()
		delay, silent := l.delay, l.silent
		l.mu.Unlock()
		time.Sleep(delay)
		if !silent {
			_, _ = to.Write(part[:n]) // the next read ends it
		}
		if err != nil {
			return
		}
	}
}

// cut ends all connections and refuses new ones.
func (l *line) cut() {
	l.listener.Close()
	l.mu.Lock()
	defer l.mu.Unlock()
	for conn := range l.open {
		conn.Close()
	}
	clear(l.open)
}

func openSlow(t *testing.T, db neo4jtest.Database, uri string) *neo4jstore.Store {
	t.Helper()
	s, err := neo4jstore.Open(context.Background(), neo4jstore.Config{URI: uri, User: db.User, Password: db.Password, Database: db.Database, Statement: statement}, store.Domain())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// askAll asks as many clients at once, and gives the codes of their answers; each comes in time.
func askAll(t *testing.T, when string, s store.Store) map[string]int {
	t.Helper()
	h := handler(s)
	codes := map[string]int{}
	var mu sync.Mutex
	var all sync.WaitGroup
	for range clients {
		all.Go(func() {
			start := time.Now()
			code := codeOf(post(h, `{"query":"{ events { totalCount } }"}`))
			if took := time.Since(start); took > statement+slack {
				t.Errorf("%s: an answer took %v, want at most %v", when, took, statement+slack)
			}
			mu.Lock()
			defer mu.Unlock()
			codes[code]++
		})
	}
	all.Wait()
	return codes
}

func codeOf(answer string) string {
	for _, code := range []string{"TIMEOUT", "UNAVAILABLE", "INTERNAL"} {
		if strings.Contains(answer, `"code":"`+code) {
			return code
		}
	}
	return "data"
}

// TestSlowNeo4j: it gets slow, then silent, then it is away, then back.
func TestSlowNeo4j(t *testing.T) {
	direct, db := openSeed(t)
	post(handler(direct), `{"query":"{ events { totalCount } }"}`) // Neo4j plans it once, which takes longer
	before := runtime.NumGoroutine()
	way := newLine(t, db.URI)
	s := openSlow(t, db, "bolt://"+way.address)
	only := func(when string, codes map[string]int, want ...string) {
		t.Helper()
		n := 0
		for _, code := range want {
			n += codes[code]
		}
		if n != clients {
			t.Errorf("%s: got %v, want %v only", when, codes, want)
		}
	}
	only("at first", askAll(t, "at first", s), "data")
	way.be(50*time.Millisecond, false)
	only("slow", askAll(t, "slow", s), "data", "TIMEOUT")
	way.be(2*statement, false)
	only("too slow", askAll(t, "too slow", s), "TIMEOUT", "UNAVAILABLE")
	way.be(0, true)
	only("silent", askAll(t, "silent", s), "TIMEOUT", "UNAVAILABLE")
	way.cut()
	only("away", askAll(t, "away", s), "UNAVAILABLE", "TIMEOUT")
	way.mend(t)
	back := time.Now()
	for codeOf(post(handler(s), `{"query":"{ events { totalCount } }"}`)) != "data" {
		if time.Since(back) > recovery {
			t.Fatalf("it is not back after %v", recovery)
		}
	}
	t.Logf("back after %v", time.Since(back).Round(time.Millisecond))
	only("afterwards", askAll(t, "afterwards", s), "data")
	soon(t, "Neo4j runs no statement any more", func() bool { return statements(t, direct) == 1 })
	s.Close(context.Background())
	way.cut()
	soon(t, "no goroutine is left", func() bool { return runtime.NumGoroutine() <= before })
}

// TestSilentNeo4j: a host can take connections and be dead.
func TestSilentNeo4j(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go io.Copy(io.Discard, conn)
		}
	}()
	s := openSlow(t, neo4jtest.Database{User: "neo4j", Password: "x", Database: "neo4j"}, "bolt://"+listener.Addr().String())
	defer s.Close(context.Background())
	if got := askAll(t, "silent", s); got["TIMEOUT"] != clients {
		t.Errorf("got %v, want TIMEOUT only", got)
	}
}

// TestStatementIsStopped: a statement that takes too long ends in Neo4j too.
func TestStatementIsStopped(t *testing.T) {
	direct, db := openSeed(t)
	s := openSlow(t, db, db.URI)
	defer s.Close(context.Background())
	start := time.Now()
	_, err := neo4jstore.Read(s, context.Background(), "UNWIND range(1, 30000) AS a UNWIND range(1, 30000) AS b WITH a WHERE a % 7 = b % 11 RETURN count(a)", nil)
	if took := time.Since(start); !errors.Is(err, context.DeadlineExceeded) || took > statement+slack {
		t.Errorf("got %v after %v, want that the time was up after %v", err, took, statement)
	}
	soon(t, "Neo4j runs no statement any more", func() bool { return statements(t, direct) == 1 })
}

// TestPlanningGoesOn: what took too long is planned in the background, once, and closing the store ends that.
func TestPlanningGoesOn(t *testing.T) {
	_, db := openSeed(t)
	plans := &recorder{Store: memSeed(t)}
	post(handler(plans), `{"query":"{ paths(from: \"country:HND\", to: \"country:USA\", avoid: [\"place:darien-gap\"]) { __typename } }"}`)
	before := runtime.NumGoroutine()
	proxy := newBoltProxy(t, db.URI)
	s, err := neo4jstore.Open(context.Background(), neo4jstore.Config{URI: proxy.uri, User: db.User, Password: db.Password, Database: db.Database, Statement: 5 * time.Second}, store.Domain())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Status(context.Background()); err != nil { // connects
		t.Fatal(err)
	}
	sent := proxy.runs.Load()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	if _, err := s.Run(ctx, plans.plans[0]); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v, want that the time was up", err)
	}
	soon(t, "it is sent to be planned", func() bool { return proxy.runs.Load() == sent+2 })
	s.Close(context.Background())
	soon(t, "no goroutine is left", func() bool { return runtime.NumGoroutine() <= before+1 }) // the proxy listens
}

// statements counts what runs in the database, this question among it.
func statements(t *testing.T, s *neo4jstore.Store) int64 {
	t.Helper()
	values, err := neo4jstore.Read(s, context.Background(), "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery CONTAINS 'GraphStatus' OR currentQuery CONTAINS 'UNWIND range' OR currentQuery CONTAINS 'SHOW TRANSACTIONS' RETURN count(*)", nil)
	if err != nil {
		t.Fatal(err)
	}
	return values[0].(int64)
}

func soon(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for start := time.Now(); !holds(); time.Sleep(20 * time.Millisecond) {
		if time.Since(start) > 20*time.Second {
			t.Fatalf("%s: not within 20 s (%d goroutines)", what, runtime.NumGoroutine())
		}
	}
}

// BenchmarkStatementTime compares a read without and with a deadline, which the driver holds by itself and Neo4j by its own clock.
func BenchmarkStatementTime(b *testing.B) {
	_, db := openSeed(b)
	for name, limit := range map[string]time.Duration{"without": 0, "with": neo4jstore.DefaultStatement} {
		s, err := neo4jstore.Open(context.Background(), neo4jstore.Config{URI: db.URI, User: db.User, Password: db.Password, Database: db.Database, Statement: limit}, store.Domain())
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := neo4jstore.Read(s, context.Background(), "MATCH (e:Event) RETURN collect([e.id, e.name, e.summary])", nil); err != nil {
					b.Fatal(err)
				}
			}
		})
		s.Close(context.Background())
	}
}
