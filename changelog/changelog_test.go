package changelog_test

import (
	"reflect"
	"strings"
	"testing"

	"routegraph/changelog"
	"routegraph/store"
)

// world is a prepared graph of events, each with the claim of a source that it took place on a day.
func world(t *testing.T, events map[string]string) *store.Graph {
	t.Helper()
	g := &store.Graph{DataSets: []string{"seed"}}
	add := func(kind, id string, props map[string]any) {
		g.Nodes = append(g.Nodes, store.NodeData{Kind: kind, ID: id, DataSet: "seed", Props: props})
	}
	join := func(typ, from, to string) {
		g.Relations = append(g.Relations, store.RelationData{Type: typ, From: from, To: to, DataSet: "seed", Props: map[string]any{}})
	}
	add("Source", "source:s", map[string]any{"name": "S", "kind": "REPORT", "licence": "-", "language": "en", "reliability": "B", "corpus": false, "sortDate": "2022-01-01"})
	for id, day := range events {
		add("Event", id, map[string]any{"name": strings.ToUpper(id[6:]), "kind": "TRAINING", "status": "OCCURRED", "edtf": day, "earliest": day, "latest": day, "precision": "DAY", "sortDate": day})
		claim := "claim:" + id + day
		add("Claim", claim, map[string]any{"property": "when", "value": day, "modality": "ASSERTED", "credibility": int64(2), "status": "ACCEPTED", "locators": []string{"A"}, "sortKey": "when"})
		join("ABOUT", claim, id)
		join("STATED_BY", claim, "source:s")
	}
	if err := store.Prepare(store.Domain(), g); err != nil {
		t.Fatal(err)
	}
	return g
}

func stateOf(t *testing.T, events map[string]string) changelog.State {
	t.Helper()
	s, err := changelog.ReadState(changelog.StateOf(store.Domain(), world(t, events)).Text())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestCompare(t *testing.T) {
	old := stateOf(t, map[string]string{"event:same": "2022-01-01", "event:moved": "2022-01-01", "event:gone": "2022-01-01", "event:old": "2022-01-01"})
	now := stateOf(t, map[string]string{"event:same": "2022-01-01", "event:moved": "2022-02-02", "event:young": "2022-01-01", "event:new": "2022-01-01"})
	got := changelog.Compare(old, now, map[string]string{"event:old": "event:new"})
	want := changelog.Version{
		Added:   []changelog.Change{{ID: "event:young", Name: "YOUNG"}},
		Changed: []changelog.Change{{ID: "event:moved", Name: "MOVED", Fields: []string{"when"}}, {ID: "event:new", Name: "NEW", Was: "event:old", Fields: []string{"name", "when"}}},
		Removed: []changelog.Change{{ID: "event:gone", Name: "GONE"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if got := changelog.Compare(now, now, nil); !reflect.DeepEqual(got, changelog.Version{}) {
		t.Errorf("the same twice: got %+v, want no change", got)
	}
}

func TestSince(t *testing.T) {
	one := func(id string, fields ...string) []changelog.Change {
		return []changelog.Change{{ID: id, Name: id, Fields: fields}}
	}
	all := []changelog.Version{
		{Version: "a"},
		{Version: "b", Added: one("e:short"), Changed: one("e:twice", "when"), Removed: one("e:back")},
		{Version: "c", Added: one("e:back"), Changed: append([]changelog.Change{{ID: "e:new", Name: "e:new", Was: "e:old", Fields: []string{"name"}}}, one("e:twice", "name")...), Removed: one("e:short")},
		{Version: "d", Changed: one("e:new", "kind"), Removed: one("e:twice")},
		{Version: "e", Removed: one("e:new")},
	}
	renamed := changelog.Change{ID: "e:new", Name: "e:new", Was: "e:old", Fields: []string{"kind", "name"}}
	for _, c := range []struct {
		since, until string
		want         changelog.Version
	}{
		{"a", "a", changelog.Version{Version: "a"}},
		{"a", "b", all[1]},
		{"a", "d", changelog.Version{Version: "d", Changed: append(one("e:back"), renamed), Removed: one("e:twice")}},
		{"b", "c", all[2]},
		{"c", "e", changelog.Version{Version: "e", Removed: append(one("e:new"), one("e:twice")...)}},
		{"b", "e", changelog.Version{Version: "e", Added: one("e:back"), Removed: []changelog.Change{{ID: "e:old", Name: "e:new"}, {ID: "e:short", Name: "e:short"}, {ID: "e:twice", Name: "e:twice"}}}},
	} {
		if got := changelog.Since(all, c.since, c.until); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s to %s: got  %+v\nwant %+v", c.since, c.until, got, c.want)
		}
	}
}

func TestMarkdown(t *testing.T) {
	text := string(changelog.Markdown([]changelog.Version{{Version: "a", Date: "2026-01-01", SHA256: "1"},
		{Version: "b", Date: "2026-02-01", SHA256: "2", Changed: []changelog.Change{{ID: "event:new", Name: "A forum", Was: "event:old", Fields: []string{"name", "when"}}}}}))
	for _, want := range []string{"\n## b, 2026-02-01\n\nSHA-256 `2`\n\nChanged (1):\n\n- `event:new` A forum (was `event:old`): name, when\n\n## a, 2026-01-01\n", "The first version on record.\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("got\n%s\nwant in it\n%s", text, want)
		}
	}
}

func TestDigest(t *testing.T) { // as sha256sum a b | sha256sum
	got := changelog.Digest(map[string][]byte{"b": []byte("2"), "a": []byte("1")})
	if want := "68c2919f4305e50800082ab7f11eb17d96c7832f59154e97b1d373a5179a63ea"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestBadRegister(t *testing.T) {
	if _, err := changelog.Read([]byte("- version: a\n  colour: red\n")); err == nil {
		t.Error("an unknown key: got no error")
	}
	if _, err := changelog.ReadState([]byte("event:a\tA\n")); err == nil {
		t.Error("a line of two parts: got no error")
	}
}
