package graph

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"routegraph/graph/graphtest"
	"routegraph/store"
	"routegraph/store/memstore"
)

// waiting is a store whose answers wait until told; nothing else of it is asked.
type waiting struct {
	store.Store
	arrived chan struct{}
	finish  chan struct{}
}

func (w waiting) Run(ctx context.Context, _ *store.Step) (*store.Result, error) {
	w.arrived <- struct{}{}
	select {
	case <-w.finish:
		return nil, store.ErrEmpty
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

const simple = `{ events { totalCount } }`

func TestRequestsAtOnce(t *testing.T) {
	s := waiting{arrived: make(chan struct{}, 9), finish: make(chan struct{})}
	o := DefaultOptions()
	o.AtOnce = 2
	h := NewHandler(s, slog.New(slog.DiscardHandler), o)
	done := make(chan string)
	for range 2 {
		go func() { done <- graphtest.Ask(h, simple) }()
		<-s.arrived
	}
	w := graphtest.Post(h, `{"query":"{ __typename }"}`)
	if body := w.Body.String(); w.Code != 503 || w.Header().Get("Retry-After") != "1" || !strings.Contains(body, `"code":"UNAVAILABLE"`) || !strings.Contains(body, `"limit":2`) {
		t.Errorf("a third: got %d %v %s, want 503, when to come back, code and limit", w.Code, w.Header(), body)
	}
	close(s.finish)
	for range 2 {
		if got := <-done; !strings.Contains(got, "being loaded") {
			t.Errorf("got %s, want the store's answer", got)
		}
	}
	if w := graphtest.Post(h, `{"query":"{ __typename }"}`); w.Code != 200 {
		t.Errorf("afterwards: got %d %s, want 200", w.Code, w.Body)
	}
}

func TestTimeForARequest(t *testing.T) {
	s := waiting{arrived: make(chan struct{}, 9), finish: make(chan struct{})}
	o := DefaultOptions()
	o.Time = 20 * time.Millisecond
	got := graphtest.Ask(NewHandler(s, slog.New(slog.DiscardHandler), o), simple)
	if !strings.Contains(got, `"code":"TIMEOUT"`) {
		t.Errorf("got %s, want TIMEOUT", got)
	}
}

func TestRateOfAClient(t *testing.T) {
	o := DefaultOptions()
	o.Rate, o.Burst = 0.5, 3
	h := NewHandler(memstore.New(store.Domain()), slog.New(slog.NewTextHandler(io.Discard, nil)), o)
	from := func(address string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, "/graphql?query={__typename}", nil)
		r.RemoteAddr = address
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	for i := range 3 {
		if w := from(fmt.Sprintf("192.0.2.1:%d", 1000+i)); w.Code != 200 {
			t.Fatalf("request %d: got %d %s, want 200", i+1, w.Code, w.Body)
		}
	}
	w := from("192.0.2.1:2000")
	if body := w.Body.String(); w.Code != 429 || w.Header().Get("Retry-After") != "2" || !strings.Contains(body, `"code":"LIMIT_EXCEEDED"`) || !strings.Contains(body, `"limit":3`) {
		t.Errorf("one more: got %d %v %s, want 429, when to come back, code and limit", w.Code, w.Header(), body)
	}
	if w := from("192.0.2.2:2000"); w.Code != 200 {
		t.Errorf("another client: got %d, want 200", w.Code)
	}
	for i := range 3 {
		from(fmt.Sprintf("[2001:db8::%d]:2000", i))
	}
	if w := from("[2001:db8::ffff:1]:2000"); w.Code != 429 {
		t.Errorf("another address of one network: got %d, want 429", w.Code)
	}
}

func TestRateKeepsNoClient(t *testing.T) {
	r := newRate(Options{Rate: 1, Burst: 2})
	now := time.Now()
	for range 2 {
		r.take("a", now)
	}
	if _, ok := r.take("a", now); ok {
		t.Error("a third: got true, want false")
	}
	if _, ok := r.take("a", now.Add(time.Second)); !ok {
		t.Error("a second later: got false, want true")
	}
	r.forget(now.Add(1500 * time.Millisecond))
	if len(r.buckets) != 1 {
		t.Errorf("got %d buckets before it is full, want 1", len(r.buckets))
	}
	r.forget(now.Add(3 * time.Second))
	if len(r.buckets) != 0 {
		t.Errorf("got %d buckets when it is full, want none", len(r.buckets))
	}
	if r.sweeper == nil || r.fill() != 2*time.Second {
		t.Errorf("got sweeper %v after %v, want that buckets go by themselves after 2 s", r.sweeper, r.fill())
	}
	r.sweep()
	if r.sweeper != nil {
		t.Error("without a bucket a sweeper is left")
	}
}

func TestRateHoldsItsMemory(t *testing.T) {
	r := newRate(Options{Rate: 1, Burst: 1})
	now := time.Now()
	for i := range maxClients + 10 {
		r.take(fmt.Sprint(i), now)
	}
	if n := len(r.buckets); n > maxClients+1 {
		t.Errorf("got %d buckets, want at most %d", n, maxClients+1)
	}
	if _, ok := r.take("one more", now); ok {
		t.Error("clients beyond share a bucket: got true, want false")
	}
	r.sweeper.Stop()
}
