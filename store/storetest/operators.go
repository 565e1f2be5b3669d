package storetest

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"routegraph/store"
)

// ladder lists values of a type, each above the one before it, so that each has neighbours just below and just above. Texts compare by
// code point: an accent that is a character of its own and letters beyond U+FFFF are among them.
func ladder(t store.Type) []any {
	switch t {
	case store.Texts:
		return []any{"", "A", "a", "\u00e9", "\ud7a3"}
	case store.Text:
		return []any{"", " ", "'", "A", "Z", "a", "a'\"\\$v0`", "e", "ez", "e\u0301", "\u00e9", "\u0627", "\ud7a3", "\U0001f600", "\U0002000b"}
	case store.Day:
		return []any{"0001-01-01", "1999-12-31", "2000-01-01", "2000-02-29", "2000-03-01", "9999-12-31"}
	case store.Int:
		return []any{int64(math.MinInt64), int64(math.MinInt64 + 1), int64(-1), int64(0), int64(1), int64(1 << 53), int64(1<<53 + 1),
			int64(math.MaxInt64 - 1), int64(math.MaxInt64)}
	case store.Float:
		return []any{-math.MaxFloat64, -1.5, -math.SmallestNonzeroFloat64, 0.0, math.SmallestNonzeroFloat64, 0.1, math.Nextafter(0.1, 1), 1e21,
			math.MaxFloat64}
	}
	return []any{false, true}
}

// testOperators compares a property of each type with each value of its ladder. The property stands on the nodes s0, s1, …, and on the
// relations that lead to them from one hub; the last node and the last relation lack it.
func testOperators(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	d := draw(b.c)
	for _, typ := range types() {
		hub := string(typ)
		d.samples(hub)
		for i, v := range append(ladder(typ), nil) {
			values := []any{plain(typ), v}
			if typ == store.Texts && v != nil {
				values[1] = []string{v.(string)}
			}
			if v == nil {
				values = nil
			}
			id := fmt.Sprintf("%s%02d", hub, i)
			d.node("Sample", id, values...)
			d.relation("TOUCHES", hub, id, values...)
		}
	}
	b.load(&d.g)
	for _, typ := range types() {
		t.Run(string(typ), func(t *testing.T) { b.with(t).operators(typ) })
	}
}

func (b bench) operators(typ store.Type) {
	values := ladder(typ)
	for i, v := range values {
		if v == "" { // Neo4j plans a statement anew for longer texts, so the empty one costs as much as all others
			b.operator(typ, store.Eq, v, func(j int) bool { return j == i })
			b.operator(typ, store.Contains, v, func(int) bool { return true })
			continue
		}
		b.operator(typ, store.Eq, v, func(j int) bool { return j == i })
		b.operator(typ, store.Lt, v, func(j int) bool { return j < i })
		b.operator(typ, store.Lte, v, func(j int) bool { return j <= i })
		b.operator(typ, store.Gt, v, func(j int) bool { return j > i })
		b.operator(typ, store.Gte, v, func(j int) bool { return j >= i })
		b.operator(typ, store.In, values[i:min(i+2, len(values))], func(j int) bool { return j == i || j == i+1 })
		if s, ok := v.(string); ok && typ != store.Day {
			b.operator(typ, store.StartsWith, s, func(j int) bool { return strings.HasPrefix(values[j].(string), s) })
			b.operator(typ, store.Contains, s, func(j int) bool { return strings.Contains(values[j].(string), s) })
		}
	}
	b.operator(typ, store.In, []any{}, func(int) bool { return false })
	b.operator(typ, store.Null, false, func(int) bool { return true })
	b.operator(typ, store.Null, true, nil)
}

// operator asks for the rows below the hub in four ways: by the node's property, by that of the relation that leads back, by the
// opposite of the node's, and by the opposite of that of the relation that led here. fits says which steps of the ladder fit; nil stands
// for isNull, which fits only what lacks the property.
func (b bench) operator(typ store.Type, op store.Op, v any, fits func(int) bool) {
	b.Helper()
	n, e := leaf(plain(typ), op, v), edge(plain(typ), op, v)
	back := some(hopOf(b.c, "Sample", "touchedBy"), e)
	plan := ids(string(typ))
	for _, where := range []*store.Filter{n, back, not(n), not(e)} {
		st := over(b.c, "Sample", "touches")
		st.Parts = parts("Sample")
		st.Where = where
		below(plan, st)
	}
	var yes, no []string
	for i := range len(ladder(typ)) + 1 {
		lacks := i == len(ladder(typ))
		if lacks && fits == nil || !lacks && fits != nil && fits(i) {
			yes = append(yes, fmt.Sprintf("%s%02d", typ, i))
		} else {
			no = append(no, fmt.Sprintf("%s%02d", typ, i))
		}
	}
	want := strings.Join(yes, " ")
	wantNot := strings.Join(no, " ")
	b.want(plan, string(typ)+"{"+strings.Join([]string{want, want, wantNot, wantNot}, "; ")+"}")
}
