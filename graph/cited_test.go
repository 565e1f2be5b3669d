package graph_test

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"routegraph/changelog"
	"routegraph/graph"
	"routegraph/graph/graphtest"
	"routegraph/store"
)

// versions is a register of two made-up versions before the one that is served.
func versions(t *testing.T) (all []changelog.Version, served string) {
	t.Helper()
	status, err := seedStore().Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	one := func(id, name string, fields ...string) []changelog.Change {
		return []changelog.Change{{ID: id, Name: name, Fields: fields}}
	}
	return []changelog.Version{
		{Version: "aaaaaaaaaaaa", Date: "2026-01-01", SHA256: "1111"},
		{Version: "bbbbbbbbbbbb", Date: "2026-02-02", SHA256: "2222", Added: one("event:young", "A training"), Changed: one("event:old", "A forum", "when")},
		{Version: status.Revision, Date: "2026-03-03", SHA256: "3333", Added: one("event:younger", "A meeting"),
			Changed: []changelog.Change{{ID: "event:new", Name: "The forum", Was: "event:old", Fields: []string{"name"}}}, Removed: one("event:young", "A training")},
	}, status.Revision
}

func withVersions(all []changelog.Version) http.Handler {
	o := graph.DefaultOptions()
	o.Versions = all
	return graph.NewHandler(seedStore(), slog.New(slog.DiscardHandler), o)
}

func cited(query, version string) string {
	return permalink(query) + "&extensions=" + url.QueryEscape(`{"dataVersion":"`+version+`"}`)
}

// TestCitations asks by permalinks that name a version: the one served, one that was, and one that never was.
func TestCitations(t *testing.T) {
	all, served := versions(t)
	h := withVersions(all)
	for version, want := range map[string]string{
		served: fmt.Sprintf(`"dataVersion":{"asked":%q,"served":%q,"date":"2026-03-03","sha256":"3333"}}`, served, served),
		"bbbbbbbbbbbb": fmt.Sprintf(`"dataVersion":{"asked":"bbbbbbbbbbbb","served":%q,"date":"2026-02-02","sha256":"2222",`+
			`"note":"Version bbbbbbbbbbbb of the data is not served any more: this answer is of another. sha256 names its files; changes(since:) tells what became of them."}}`, served),
		"cccccccccccc": fmt.Sprintf(`"dataVersion":{"asked":"cccccccccccc","served":%q,"note":"Version cccccccccccc of the data is not on record here: this answer is of another."}}`, served),
	} {
		get := sent(h, "GET", cited(howMany, version), "", nil)
		if body := get.Body.String(); get.Code != 200 || !strings.HasPrefix(body, `{"data":{"events":{"totalCount":24}}`) || !strings.Contains(body, want) {
			t.Errorf("GET of %s: got %d %s, want the data and %s", version, get.Code, body, want)
		}
		post := sent(h, "POST", "/graphql", fmt.Sprintf(`{"query":%q,"extensions":{"dataVersion":%q}}`, howMany, version), nil)
		if post.Body.String() != get.Body.String() {
			t.Errorf("POST of %s: got %s, want what GET gave", version, post.Body)
		}
	}
	if body := sent(h, "GET", permalink(howMany), "", nil).Body.String(); strings.Contains(body, "dataVersion") {
		t.Errorf("no version asked for: got %s, want nothing about one", body)
	}
	if body := sent(h, "GET", cited("{ __typename }", served), "", nil).Body.String(); !strings.Contains(body, `"served":"`+served+`"`) {
		t.Errorf("nothing read: got %s, want the version that is served", body)
	}
}

func TestBadCitations(t *testing.T) {
	for _, version := range []string{`"AAAAAAAAAAAA"`, `"aaaa"`, `""`, `1`, `{}`, `["aaaaaaaaaaaa"]`} {
		w := sent(newSeedHandler(t), "POST", "/graphql", `{"query":"{ events { totalCount } }","extensions":{"dataVersion":`+version+`}}`, nil)
		if body := w.Body.String(); !strings.Contains(body, "BAD_USER_INPUT") || !strings.Contains(body, "extensions.dataVersion must be") || strings.Contains(body, `"data"`) {
			t.Errorf("%s: got %s, want that it is refused", version, body)
		}
	}
}

// TestTagsOfCitations holds that a kept answer is called good only where it would be the same again.
func TestTagsOfCitations(t *testing.T) {
	all, served := versions(t)
	h := withVersions(all)
	tags := map[string]string{}
	for _, address := range []string{permalink(howMany), cited(howMany, served), cited(howMany, "bbbbbbbbbbbb"), cited(howMany, "cccccccccccc")} {
		tag := sent(h, "GET", address, "", nil).Header().Get("ETag")
		if other, known := tags[tag]; known || tag == "" {
			t.Errorf("%s: got the tag %q of %s", address, tag, other)
		}
		tags[tag] = address
		if again := sent(h, "GET", address, "", map[string]string{"If-None-Match": tag}); again.Code != http.StatusNotModified {
			t.Errorf("%s again: got %d, want 304", address, again.Code)
		}
	}
	corrected := withVersions([]changelog.Version{{Version: "bbbbbbbbbbbb", SHA256: "4444"}})
	if tag := sent(corrected, "GET", cited(howMany, "bbbbbbbbbbbb"), "", nil).Header().Get("ETag"); tags[tag] != "" {
		t.Errorf("another sha256 on record: got the same tag %s", tag)
	}
}

// shifting is a store whose graph is another each time that it is read.
type shifting struct {
	store.Store
	reads atomic.Int64
}

func (s *shifting) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	result, err := s.Store.Run(ctx, plan)
	if err == nil {
		result.Revision = fmt.Sprintf("%012d", s.reads.Add(1))
	}
	return result, err
}

func TestCitationWhileTheDataChange(t *testing.T) {
	h := graph.NewHandler(&shifting{Store: seedStore()}, slog.New(slog.DiscardHandler), graph.DefaultOptions())
	body := sent(h, "GET", cited(`{ events { totalCount } places { totalCount } }`, "000000000001"), "", nil).Body.String()
	if !strings.Contains(body, "The data changed while this was answered: ask again.") {
		t.Errorf("got %s, want that it says so", body)
	}
}

func TestChanges(t *testing.T) {
	all, served := versions(t)
	const fields = `{ since { version date sha256 } until { version } served total added { nodeId name fields } changed { nodeId name was fields } removed { nodeId name was } }`
	for since, want := range map[string]string{
		"aaaaaaaaaaaa": `{"since":{"version":"aaaaaaaaaaaa","date":"2026-01-01","sha256":"1111"},"until":{"version":"` + served + `"},"served":true,"total":2,` +
			`"added":[{"nodeId":"event:younger","name":"A meeting","fields":[]}],"changed":[{"nodeId":"event:new","name":"The forum","was":"event:old","fields":["name","when"]}],"removed":[]}`,
		"bbbbbbbbbbbb": `{"since":{"version":"bbbbbbbbbbbb","date":"2026-02-02","sha256":"2222"},"until":{"version":"` + served + `"},"served":true,"total":3,` +
			`"added":[{"nodeId":"event:younger","name":"A meeting","fields":[]}],"changed":[{"nodeId":"event:new","name":"The forum","was":"event:old","fields":["name"]}],` +
			`"removed":[{"nodeId":"event:young","name":"A training","was":null}]}`,
		served: `{"since":{"version":"` + served + `","date":"2026-03-03","sha256":"3333"},"until":{"version":"` + served + `"},"served":true,"total":0,"added":[],"changed":[],"removed":[]}`,
	} {
		if got := graphtest.Ask(withVersions(all), fmt.Sprintf(`{ changes(since: %q) %s }`, since, fields)); got != `{"data":{"changes":`+want+`}}` {
			t.Errorf("since %s: got  %s\nwant %s", since, got, want)
		}
	}
	older := withVersions(all[:2])
	if got := graphtest.Ask(older, `{ changes(since: "aaaaaaaaaaaa", first: 1) { until { version } served total added { nodeId } changed { nodeId } } }`); got !=
		`{"data":{"changes":{"until":{"version":"bbbbbbbbbbbb"},"served":false,"total":2,"added":[{"nodeId":"event:young"}],"changed":[{"nodeId":"event:old"}]}}}` {
		t.Errorf("what is served is not on record: got %s", got)
	}
}

func TestBadChanges(t *testing.T) {
	all, _ := versions(t)
	for query, want := range map[string]string{
		`{ changes(since: "eeeeeeeeeeee") { total } }`:              `since: there is no version \"eeeeeeeeeeee\" on record; dataset { versions { version } } lists those that are`,
		`{ changes(since: "aaaaaaaaaaaa", first: 0) { total } }`:    `changes: first is 0, it must be 1 to 1000`,
		`{ changes(since: "aaaaaaaaaaaa", first: 1001) { total } }`: `LIMIT_EXCEEDED`,
	} {
		if got := graphtest.Ask(withVersions(all), query); !strings.Contains(got, want) {
			t.Errorf("%s: got %s, want %s", query, got, want)
		}
	}
}

func TestVersionsOfTheDataset(t *testing.T) {
	all, served := versions(t)
	got := graphtest.Ask(withVersions(all), `{ dataset { version versions { version date } formerIds { from } } }`)
	want := `{"data":{"dataset":{"version":"` + served + `","versions":[{"version":"aaaaaaaaaaaa","date":"2026-01-01"},{"version":"bbbbbbbbbbbb","date":"2026-02-02"},{"version":"` + served +
		`","date":"2026-03-03"}],"formerIds":[]}}}`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
