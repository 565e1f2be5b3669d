package storetest

import (
	"fmt"
	"strings"
	"testing"

	"routegraph/store"
)

// testCodePoints orders and pages by texts of which one begins with a character from U+E000 to U+FFFF and one with a character beyond.
// There alone the order of code points, which is also that of UTF-8, is not that of UTF-16: Neo4j keeps to the first among what it
// stores, and to the second where it compares that with a parameter without an index. Prepare may refuse such sort keys and ids: then
// there is nothing to order.
func testCodePoints(t *testing.T, open Opener) {
	values := []string{"a", "\ud7a3", "\ufa0e", "\U0001f600", "\U00020000"}
	byKey, byID := draw(Wide()).samples("hub"), draw(Wide()).samples("hub")
	var ids []string
	for i, v := range values {
		id := fmt.Sprint("s", i)
		ids = append(ids, id)
		byKey.node("Sample", id, "keyText", v).relation("TOUCHES", "hub", id, "keyText", v)
		byID.node("Sample", v, "keyText", "a").relation("TOUCHES", "hub", v, "keyText", "a")
	}
	b := opened(t, open, byKey.c)
	t.Run("Key", func(t *testing.T) { b.with(t).codePoints(byKey, keysOf("+keyText"), values, ids) })
	t.Run("SecondKey", func(t *testing.T) { b.with(t).codePoints(byKey, keysOf("+keyInt", "+keyText"), values, ids) })
	t.Run("RelationKey", func(t *testing.T) {
		b.with(t).codePoints(byKey, []store.Key{{Prop: "keyText", Edge: true}}, values, ids)
	})
	t.Run("Id", func(t *testing.T) { b.with(t).codePoints(byID, nil, nil, values) })
}

// codePoints asks for the rows after each one, below the hub. keys are the rows' values of the last sort key, if there is one.
func (b bench) codePoints(d *drawing, order []store.Key, keys, rising []string) {
	if err := store.Prepare(b.c, copyGraph(&d.g)); err != nil {
		b.Logf("refused: %v", err)
		return
	}
	b.load(&d.g)
	for i, id := range rising {
		st := over(b.c, "Sample", "touches")
		st.Order = order
		for range len(order) - 1 {
			st.Page.After = append(st.Page.After, int64(0))
		}
		if len(order) > 0 {
			st.Page.After = append(st.Page.After, keys[i])
		}
		st.Page.After = append(st.Page.After, id)
		b.want(below(ids("hub"), st), "hub{"+strings.Join(rising[i+1:], " ")+"}")
	}
}
