package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"routegraph/store"
)

// testValues brings every value of every type unharmed, from nodes and from relations, in the order that the plan names.
func testValues(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	d := draw(b.c).samples("hub")
	want := map[string][]any{}
	for _, typ := range types() {
		for i, v := range append(ladder(typ), strange(typ)...) {
			id := fmt.Sprint(typ, i)
			want[id] = []any{v}
			d.node("Sample", id, plain(typ), v).relation("TOUCHES", "hub", id, plain(typ), v)
		}
	}
	turnIntoLists(d)
	b.load(&d.g)
	for _, typ := range types() {
		t.Run(string(typ), func(t *testing.T) { b.with(t).brought(typ, want) })
	}
	t.Run("Long", func(t *testing.T) { b.with(t).longKeys() })
	t.Run("Missing", func(t *testing.T) { b.with(t).missing() })
	t.Run("Places", func(t *testing.T) { b.with(t).places() })
}

// strange lists values that text-built queries and careless encodings trip over.
func strange(t store.Type) []any {
	if t != store.Text && t != store.Texts {
		return nil
	}
	return []any{"'; MATCH (n) DETACH DELETE n; //", `\u0027 \n \\`, "$v0 {x} `y` %d", "null", "tab\tline\nend\r\n", "نص عربي", "e\u0301\u0323", strings.Repeat("long é ", 3000)}
}

// turnIntoLists makes lists of the texts that stand where lists belong.
func turnIntoLists(d *drawing) {
	list := func(props map[string]any) {
		if s, ok := props[plain(store.Texts)].(string); ok {
			props[plain(store.Texts)] = []string{s, "", s}
		}
	}
	for _, n := range d.g.Nodes {
		list(n.Props)
	}
	for _, r := range d.g.Relations {
		list(r.Props)
	}
}

func (b bench) brought(typ store.Type, want map[string][]any) {
	st := over(b.c, "Sample", "touches")
	st.Parts = []*store.Part{{Kind: "Sample", Props: []string{plain(typ)}}}
	st.EdgeProps = []string{plain(typ)}
	st.Where = leaf(plain(typ), store.Null, false)
	t := b.run(below(ids("hub"), st)).Table.Below[st]
	for _, l := range t.Links[0].List {
		n := t.Nodes[l.Child]
		w := want[n.ID]
		if typ == store.Texts {
			w = []any{[]any{w[0], "", w[0]}}
		}
		if valueText(n.Props) != valueText(w) || valueText(l.Props) != valueText(w) {
			b.Errorf("%s: got %s and on the relation %s, want %s", n.ID, valueText(n.Props), valueText(l.Props), valueText(w))
		}
	}
	if got, want := len(t.Nodes), len(ladder(typ))+len(strange(typ)); got != want {
		b.Errorf("got %d values of type %s, want %d", got, typ, want)
	}
}

// longKeys: the longest ids and sort keys that Prepare lets through.
func (b bench) longKeys() {
	key := strings.Repeat("\u00e9", 1000)
	b.load(&draw(b.c).node("Sample", key, "keyText", key, "name", strings.Repeat("n", 2000)).samples("s").relation("TOUCHES", "s", key, "keyText", key).g)
	plan := all("Sample")
	plan.Order = keysOf("+keyText", "-"+store.SortName)
	b.want(plan, "s "+key)
	plan.Page.After = []any{"s", "s", "s"}
	b.want(plan, key)
	st := over(b.c, "Sample", "touches")
	st.Order = []store.Key{{Prop: "keyText", Edge: true}}
	b.want(below(ids("s"), st), "s{"+key+"}")
}

// missing: what a node lacks is nil, and an empty list is not.
func (b bench) missing() {
	b.load(&draw(b.c).node("Sample", "s", "someTexts", []string{}).samples("n").relation("TOUCHES", "s", "n", "refs", []string{}).g)
	var names []string
	for _, typ := range types() {
		names = append(names, plain(typ))
	}
	st := over(b.c, "Sample", "touches")
	st.EdgeProps = append([]string{"refs"}, names...)
	plan := below(ids("s"), st)
	plan.Parts[0].Props = names
	r := b.run(plan)
	if got, want := valueText(r.Table.Nodes[0].Props), "[]any{nil, []any{}, nil, nil, nil, nil}"; got != want {
		b.Errorf("of a node: got %s, want %s", got, want)
	}
	if got, want := valueText(r.Table.Below[st].Links[0].List[0].Props), "[]any{[]any{}, nil, nil, nil, nil, nil, nil}"; got != want {
		b.Errorf("of a relation: got %s, want %s", got, want)
	}
}

// places: properties stand where the plan names them, id among them, and what Prepare makes can be brought too.
func (b bench) places() {
	b.load(&draw(b.c).node("Sample", "s", "name", "Malé é", "keyInt", int64(7), "keyText", "k").g)
	names := []string{"keyText", "id", store.SortName, "keyInt", "name", store.NameWords, "keyBool"}
	plan := ids("s")
	plan.Parts[0].Props = names
	b.want(plan, "s<k s male e 7 Malé é [e male] false>")
	slices.Reverse(names)
	b.want(plan, "s<false [e male] Malé é 7 male e s k>")
}
