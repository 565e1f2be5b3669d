package graph

import (
	"context"
	"regexp"
	"slices"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/changelog"
)

// citation is a request that names the version of the data from which it was answered once.
type citation struct {
	asked string

	mu   sync.Mutex
	read []string // the revisions that its root fields read, each once
}

var versionForm = regexp.MustCompile("^[0-9a-f]{12}$")

// cites is the version that a request names; "" where it names none.
func cites(p *graphql.RawParams) (string, error) {
	given, ok := p.Extensions["dataVersion"]
	if !ok || given == nil {
		return "", nil
	}
	version, _ := given.(string)
	if !versionForm.MatchString(version) {
		return "", failure(BadUserInput, "extensions.dataVersion must be a version of the data, such as dataset { version } tells: 12 small hexadecimal digits")
	}
	return version, nil
}

// citable is what is on record of a version that a request names.
func (r *resolver) citable(version string) any {
	v, _ := changelog.Find(r.options.Versions, version)
	return []string{version, v.Date, v.SHA256}
}

type citationKey struct{}

// citing makes root fields note for a citation which revision they read.
func citing(ctx context.Context, c *citation) context.Context {
	if c.asked == "" {
		return ctx
	}
	return context.WithValue(ctx, citationKey{}, c)
}

func noteRead(ctx context.Context, revision string) {
	c, ok := ctx.Value(citationKey{}).(*citation)
	if !ok {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if !slices.Contains(c.read, revision) {
		c.read = append(c.read, revision)
	}
}

// cited is what `extensions.dataVersion` of an answer says: of the version asked for its date and its SHA-256, if it is on record.
type cited struct {
	Asked  string `json:"asked"`
	Served string `json:"served"`
	Date   string `json:"date,omitempty"`
	SHA256 string `json:"sha256,omitempty"`
	Note   string `json:"note,omitempty"`
}

// tell says whether the version that was asked for is the one that answered. current is what is served, where nothing was read.
func (c *citation) tell(known []changelog.Version, current string) cited {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := cited{Asked: c.asked, Served: current}
	if len(c.read) > 0 {
		out.Served = c.read[0]
	}
	v, onRecord := changelog.Find(known, c.asked)
	out.Date, out.SHA256 = v.Date, v.SHA256
	switch {
	case len(c.read) > 1:
		out.Note = "The data changed while this was answered: ask again."
	case out.Served == c.asked:
	case onRecord:
		out.Note = "Version " + c.asked + " of the data is not served any more: this answer is of another. sha256 names its files; changes(since:) tells what became of them."
	default:
		out.Note = "Version " + c.asked + " of the data is not on record here: this answer is of another."
	}
	return out
}
