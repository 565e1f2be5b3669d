package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"routegraph/store"
)

// testOrder orders rows by a key of each type, of the row and of the relation, and by two keys with ties.
func testOrder(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	d := draw(b.c)
	for _, typ := range ordered() {
		hub := string(typ) + "-hub"
		d.samples(hub)
		for i, v := range ladder(typ) {
			id := fmt.Sprintf("%s%02d", typ, 99-i) // against the order of the values
			d.node("Sample", id, key(typ), v).relation("TOUCHES", hub, id, key(typ), v)
		}
	}
	b.load(&d.g)
	for _, typ := range ordered() {
		t.Run(string(typ), func(t *testing.T) { b.with(t).orderedBy(typ) })
	}
	t.Run("Ties", func(t *testing.T) { b.with(t).ties() })
}

func ordered() []store.Type {
	return slices.DeleteFunc(types(), func(t store.Type) bool { return t == store.Texts })
}

func (b bench) orderedBy(typ store.Type) {
	hub := string(typ) + "-hub"
	var rising []string
	for i := range ladder(typ) {
		rising = append(rising, fmt.Sprintf("%s%02d", typ, 99-i))
	}
	falling := slices.Clone(rising)
	slices.Reverse(falling)
	for _, k := range []store.Key{{Prop: key(typ)}, {Prop: key(typ), Edge: true}} {
		up, down := over(b.c, "Sample", "touches"), over(b.c, "Sample", "touches")
		up.Order = []store.Key{k}
		k.Desc = true
		down.Order = []store.Key{k}
		b.want(below(ids(hub), up, down), hub+"{"+strings.Join(rising, " ")+"; "+strings.Join(falling, " ")+"}")
	}
	b.orderedRoot(typ, rising, falling)
}

// orderedRoot asks for all, for what is at or above each value, and for the page after each.
func (b bench) orderedRoot(typ store.Type, rising, falling []string) {
	root := all("Sample")
	root.Where = and(leaf("id", store.StartsWith, string(typ)), leaf("id", store.In, texts(rising)))
	root.Order = []store.Key{{Prop: key(typ), Desc: true}}
	b.want(root, strings.Join(falling, " "))
	root.Order[0].Desc = false
	b.want(root, strings.Join(rising, " "))
	for i, v := range ladder(typ) {
		at := root.Where
		root.Where = and(at, leaf(key(typ), store.Gte, v))
		b.want(root, strings.Join(rising[i:], " "))
		root.Where = at
		root.Page.After = []any{v, rising[i]}
		b.want(root, strings.Join(rising[i+1:], " "))
		root.Page.After = nil
	}
}

func texts(list []string) []any {
	var out []any
	for _, s := range list {
		out = append(out, s)
	}
	return out
}

// ties: what the first key leaves equal goes by the second, what that leaves equal by id, which always rises.
func (b bench) ties() {
	b.load(tied(b.c))
	for _, c := range []struct{ key, other, want string }{
		{"", "", "a b c d e f"},
		{"+keyInt", "", "b d e a c f"},
		{"-keyInt", "", "a c f b d e"},
		{"+keyInt", "+keyText", "d b e c a f"},
		{"+keyInt", "-keyText", "b e d a f c"},
		{"-keyInt", "+keyText", "c a f d b e"},
		{"-keyInt", "-keyText", "a f c b e d"},
		{"+keyBool", "-id", "f e d c b a"},
		{"-id", "", "f e d c b a"},
		{"+id", "-keyInt", "a b c d e f"},
	} {
		keys := keysOf(c.key, c.other)
		root, edges := all("Sample"), over(b.c, "Sample", "touches")
		root.Order = keys
		root.Where = not(leaf("id", store.Eq, "hub"))
		b.want(root, c.want)
		for i := range keys {
			edges.Order = append(edges.Order, store.Key{Prop: keys[i].Prop, Desc: keys[i].Desc, Edge: keys[i].Prop != "id" && i == 0})
		}
		b.want(below(ids("hub"), edges), "hub{"+c.want+"}")
	}
}

// tied has two groups by keyInt, and in each two that are equal by keyText too. The relations carry what the nodes do.
func tied(c *store.Catalogue) *store.Graph {
	d := draw(c).samples("hub")
	for _, row := range []struct {
		id   string
		int  int64
		text string
	}{{"a", 2, "y"}, {"b", 1, "y"}, {"c", 2, "x"}, {"d", 1, "x"}, {"e", 1, "y"}, {"f", 2, "y"}} {
		d.node("Sample", row.id, "keyInt", row.int, "keyText", row.text)
		d.relation("TOUCHES", "hub", row.id, "keyInt", row.int, "keyText", row.text)
	}
	return &d.g
}

// keysOf reads "+prop" and "-prop".
func keysOf(list ...string) []store.Key {
	var keys []store.Key
	for _, s := range list {
		if s != "" {
			keys = append(keys, store.Key{Prop: s[1:], Desc: s[0] == '-'})
		}
	}
	return keys
}
