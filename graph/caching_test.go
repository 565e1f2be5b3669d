package graph_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"routegraph/graph"
	"routegraph/store"
)

// counter is a store that counts what it is asked, with a revision that can be changed.
type counter struct {
	store.Store
	runs     int
	revision string
	err      error
}

func (c *counter) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	c.runs++
	return c.Store.Run(ctx, plan)
}

func (c *counter) Status(context.Context) (store.Status, error) {
	return store.Status{Revision: c.revision}, c.err
}

func permalink(query string) string { return "/graphql?query=" + url.QueryEscape(query) }

func cached(t *testing.T, c *counter) http.Handler {
	t.Helper()
	s := seedStore()
	c.Store = s
	return graph.NewHandler(c, slog.New(slog.NewTextHandler(io.Discard, nil)), graph.DefaultOptions())
}

func TestPermalinksAreCached(t *testing.T) {
	c := &counter{revision: "one"}
	h := cached(t, c)
	first := sent(h, "GET", permalink(howMany), "", nil)
	tag := first.Header().Get("ETag")
	if first.Code != 200 || tag == "" || first.Header().Get("Cache-Control") != "public, max-age=60" || first.Header().Get("Vary") != "Accept" {
		t.Fatalf("got %d %v, want a tag and that caches may keep it", first.Code, first.Header())
	}
	for _, match := range []string{tag, strings.TrimPrefix(tag, "W/"), `"x", ` + tag} {
		w := sent(h, "GET", permalink(howMany), "", map[string]string{"If-None-Match": match})
		if w.Code != 304 || w.Body.Len() > 0 || w.Header().Get("ETag") != tag || w.Header().Get("Vary") != "Accept" || w.Header().Get("Cache-Control") == "" {
			t.Errorf("%s: got %d %s %v, want 304 with the same headers", match, w.Code, w.Body, w.Header())
		}
	}
	if c.runs != 1 {
		t.Errorf("got %d runs, want 1: what did not change is not read again", c.runs)
	}
	if head := sent(h, "HEAD", permalink(howMany), "", nil); head.Code != 200 || head.Header().Get("ETag") != tag {
		t.Errorf("HEAD: got %d, tag %s; want 200 and the tag of GET", head.Code, head.Header().Get("ETag"))
	}
	for what, w := range map[string]string{
		"another operation": permalink(`{ places { totalCount } }`),
		"variables":         permalink(`query($n: Int) { events(first: $n) { totalCount } }`) + "&variables=" + url.QueryEscape(`{"n":1}`),
		"a name":            permalink(`query A { events { totalCount } }`) + "&operationName=A",
	} {
		if got := sent(h, "GET", w, "", map[string]string{"If-None-Match": tag}); got.Code != 200 || got.Header().Get("ETag") == tag {
			t.Errorf("%s: got %d %v, want an answer of its own", what, got.Code, got.Header())
		}
	}
	const numbered = `query($n: Int) { events(first: $n) { totalCount } }`
	one, two := sent(h, "GET", permalink(numbered)+"&variables=%7B%22n%22:1%7D", "", nil), sent(h, "GET", permalink(numbered)+"&variables=%7B%22n%22:2%7D", "", nil)
	if one.Header().Get("ETag") == two.Header().Get("ETag") {
		t.Error("other variables: got the same tag, want one for each")
	}
	newer := sent(h, "GET", permalink(howMany), "", map[string]string{"If-None-Match": tag, "Accept": "application/graphql-response+json"})
	if newer.Code != 200 || newer.Header().Get("ETag") == tag {
		t.Errorf("another media type: got %d %v, want an answer of its own", newer.Code, newer.Header())
	}
	c.revision = "two"
	time.Sleep(1100 * time.Millisecond) // so long an old revision is believed
	if got := sent(h, "GET", permalink(howMany), "", map[string]string{"If-None-Match": tag}); got.Code != 200 || got.Header().Get("ETag") == tag {
		t.Errorf("after a load: got %d, want the new answer", got.Code)
	}
}

func TestWhatIsNotCached(t *testing.T) {
	h := cached(t, &counter{revision: "one"})
	away := cached(t, &counter{err: store.ErrUnavailable})
	for name, w := range map[string]interface{ Header() http.Header }{
		"a POST":                sent(h, "POST", "/graphql", `{"query":"{ events { totalCount } }"}`, map[string]string{"If-None-Match": "*"}),
		"a bad operation":       sent(h, "GET", permalink("{ nope }"), "", nil),
		"an error":              sent(h, "GET", permalink(`{ country(code: "x") { id } }`), "", nil),
		"a part that failed":    sent(h, "GET", permalink(`{ __typename country(code: "x") { id } }`), "", nil),
		"an unknown hash":       sent(h, "GET", "/graphql?extensions="+url.QueryEscape(`{"persistedQuery":{"version":1,"sha256Hash":"`+hashed("y")+`"}}`), "", nil),
		"a wrong method":        sent(h, "PUT", "/graphql", "", nil),
		"an unknown revision":   sent(away, "GET", permalink(howMany), "", nil),
		"a type nobody accepts": sent(h, "GET", permalink(howMany), "", map[string]string{"Accept": "text/html"}),
	} {
		if got := w.Header(); got.Get("ETag") != "" || got.Get("Cache-Control") != "no-store" || !strings.Contains(got.Get("Vary"), "Accept") {
			t.Errorf("%s: got %v, want no tag and no-store", name, got)
		}
	}
}
