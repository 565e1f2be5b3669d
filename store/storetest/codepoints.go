package storetest

import (
	"fmt"
	"strings"
	"testing"

	"routegraph/store"
)

// testCodePoints orders and pages by texts of which one begins with a character from U+E000 to U+FFFF and one with a character beyond.
// There alone the order of code points, which is also that of UTF-8, is not that of UTF-16. Neo4j keeps to the first among what it
// stores, and to the second where it compares that with a parameter without an index. A catalogue may refuse such texts (or Prepare change
// them): then there is nothing to order.
func testCodePoints(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	values := []string{"a", "\ud7a3", "\ufa0e", "\U0001f600", "\U00020000"}
	d := draw(b.c).samples("hub")
	var rising []string
	for i, v := range values {
		id := fmt.Sprint("s", i)
		rising = append(rising, id)
		d.node("Sample", id, "keyText", v, "keyInt", int64(1)).relation("TOUCHES", "hub", id, "keyText", v)
	}
	if err := store.Prepare(b.c, copyGraph(&d.g)); err != nil {
		t.Logf("refused: %v", err)
		return
	}
	b.load(&d.g)
	for _, order := range [][]store.Key{keysOf("+keyText"), keysOf("+keyInt", "+keyText"), {{Prop: "keyText", Edge: true}}} {
		for i, v := range values {
			b.with(t).around(order, v, rising, i)
		}
	}
}

// around asks for the rows after the i-th, below the hub.
func (b bench) around(order []store.Key, v string, rising []string, i int) {
	st := over(b.c, "Sample", "touches")
	st.Order = order
	b.want(below(ids("hub"), st), "hub{"+strings.Join(rising, " ")+"}")
	st.Page.After = []any{v, rising[i]}
	if len(order) > 1 {
		st.Page.After = []any{int64(1), v, rising[i]}
	}
	b.want(below(ids("hub"), st), "hub{"+strings.Join(rising[i+1:], " ")+"}")
}
