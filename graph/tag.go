package graph

import (
	"context"
	"encoding/json"
	"net/http"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/store"
)

// tagger names answers, so that a cache can ask whether the one it has is still good. A name is made of the data's revision and of what was
// asked: the answer itself need not be made to know it.
type tagger struct {
	store  store.Store
	maxAge time.Duration

	mu       sync.Mutex
	revision string
	at       time.Time
}

// fresh is how long a revision is believed. So long after a load, an old answer can still be called good.
const fresh = time.Second

// tag names the answer to a request; "" where the revision is not known. cited is what the answer says of the version that the request names.
func (t *tagger) tag(ctx context.Context, p *graphql.RawParams, media string, cited any) string {
	revision := t.current(ctx)
	if revision == "" {
		return ""
	}
	asked, err := json.Marshal([]any{revision, program(), media, p.Query, p.OperationName, p.Variables, cited})
	if err != nil {
		return ""
	}
	return `"` + hash(string(asked))[:32] + `"`
}

// current is the store's revision; "" where it has none, cannot be asked or is being loaded.
func (t *tagger) current(ctx context.Context) string {
	t.mu.Lock()
	known := t.revision
	old := time.Since(t.at) > fresh
	t.mu.Unlock()
	if !old {
		return known
	}
	status, err := t.store.Status(ctx) // without the lock: a slow store must not hold all others up
	if err != nil || status.Loading {
		status.Revision = ""
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.revision, t.at = status.Revision, time.Now()
	return t.revision
}

// program tells builds apart: another one can answer otherwise from the same data.
var program = sync.OnceValue(func() string {
	var of strings.Builder
	if info, ok := debug.ReadBuildInfo(); ok {
		of.WriteString(info.Main.Version)
		for _, s := range info.Settings {
			if strings.HasPrefix(s.Key, "vcs.") {
				of.WriteString(s.Value)
			}
		}
	}
	of.WriteString(contract().Query.Position.Src.Input) // the contract's whole text
	return hash(of.String())
})

// allow lets caches keep an answer. Its tag is a weak one, for it is the same whether the answer was compressed on its way or not.
func (t *tagger) allow(h http.Header, tag string) {
	h.Set("ETag", "W/"+tag)
	h.Set("Cache-Control", "public, max-age="+strconv.Itoa(int(t.maxAge.Seconds())))
}

// matches says whether a client has the answer of this name already.
func matches(r *http.Request, tag string) bool {
	for one := range strings.SplitSeq(strings.Join(r.Header.Values("If-None-Match"), ","), ",") {
		if strings.TrimPrefix(strings.TrimSpace(one), "W/") == tag {
			return true
		}
	}
	return false
}
