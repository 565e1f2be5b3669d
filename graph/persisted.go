package graph

import (
	"context"
	"encoding/json"
	"regexp"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/lru"
)

// persisted keeps texts of operations by their hash, so that clients can send the hash alone and a GET stays short: automatic persisted
// queries, as Apollo Client, urql and Relay send them.
type persisted struct {
	known   graphql.Cache[string]
	allowed *Documents
}

func newPersisted(o Options) persisted {
	if o.Persisted == 0 {
		return persisted{graphql.NoCache[string]{}, o.Allowed}
	}
	return persisted{short[string]{lru.New[string](o.Persisted)}, o.Allowed}
}

var sha256Hash = regexp.MustCompile("^[0-9a-f]{64}$")

// hashOf is the hash that a request carries; "" where it carries none.
func hashOf(p *graphql.RawParams) (string, error) {
	given, ok := p.Extensions["persistedQuery"]
	if !ok || given == nil {
		return "", nil
	}
	m, _ := given.(map[string]any)
	hash, _ := m["sha256Hash"].(string)
	if version, _ := m["version"].(json.Number); version != "1" || !sha256Hash.MatchString(hash) {
		return "", failure(BadUserInput, `extensions.persistedQuery must be {"version": 1, "sha256Hash": …}, the hash in 64 small hexadecimal digits`)
	}
	return hash, nil
}

// resolve gives a request that carries only a hash its text, and holds the hash of one that carries both against the text.
func (k persisted) resolve(ctx context.Context, p *graphql.RawParams) error {
	want, err := hashOf(p)
	if err != nil {
		return err
	}
	switch {
	case want == "" && strings.TrimSpace(p.Query) == "":
		return failure(BadUserInput, `there is no query; send {"query": "{ countries { totalCount } }"}`)
	case want != "" && p.Query != "" && hash(p.Query) != want:
		return failure(BadUserInput, "extensions.persistedQuery.sha256Hash is not the hash of the query")
	case p.Query == "":
		p.Query = k.text(ctx, want)
	}
	if p.Query == "" {
		return failure(PersistedNotFound, "PersistedQueryNotFound") // some clients know this text only
	}
	if k.allowed != nil && !k.allowed.has(p.Query) {
		return failure(NotAllowed, "this server answers a list of operations only, and this is none of them")
	}
	return nil
}

func (k persisted) text(ctx context.Context, hash string) string {
	if k.allowed != nil {
		return k.allowed.byHash[hash]
	}
	text, _ := k.known.Get(ctx, hash)
	return text
}

// keep keeps the text of a good operation that came with its hash.
func (k persisted) keep(ctx context.Context, p *graphql.RawParams) {
	if want, _ := hashOf(p); want != "" {
		k.known.Add(ctx, want, p.Query)
	}
}

// maxKept is how long a text may be to be kept: a cache of so many texts must not hold as many bodies.
const maxKept = 16 << 10

// short is a cache that keeps nothing of long texts, be they its keys or its values.
type short[T any] struct{ graphql.Cache[T] }

func (s short[T]) Add(ctx context.Context, key string, value T) {
	text, _ := any(value).(string)
	if len(key) <= maxKept && len(text) <= maxKept {
		s.Cache.Add(ctx, key, value)
	}
}
