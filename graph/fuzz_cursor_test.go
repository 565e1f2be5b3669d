package graph_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"routegraph/graph/graphtest"
	"routegraph/graph/model"
)

// cursorLists are lists with rows, where %s stands for what the page is told.
var cursorLists = []string{
	"events(%s)%s", "countries(orderBy: [CODE_DESC, NAME_ASC], %s)%s", "legs(%s)%s", "claims(%s)%s",
	`node(id: "country:HND") { ... on Country { events(%s)%s } }`, `search(query: "meeting", %s)%s`,
}

// cursorQuery asks for a page of a list after, or before, $c.
func cursorQuery(list, argument string) string {
	if strings.HasPrefix(list, "search") {
		argument = "after" // the only one that it has
	}
	return "query($c: String) { " + fmt.Sprintf(list, argument+": $c", " { edges { cursor node { __typename } } }") + " }"
}

// FuzzCursor sends any text as a cursor, and any JSON inside a cursor of this very list: it is a place in the list, or refused.
func FuzzCursor(f *testing.F) {
	for i := range cursorLists {
		for _, text := range realCursors(f, cursorLists[i]) {
			var c model.Cursor
			if !c.Parse(text) {
				f.Fatalf("the server's own cursor is none: %s", text)
			}
			inner, _ := base64.RawURLEncoding.DecodeString(text)
			f.Add(uint8(i), false, false, text)
			f.Add(uint8(i), true, true, string(inner))
		}
	}
	for _, text := range []string{"", "MTIz", "[]", `["","",[]]`, `["","",[null]]`, `["","",[1e400,"x"]]`, `["","",[9223372036854775808]]`, `[1,2,3]`, `["",""]`, "\x00", "%"} {
		f.Add(uint8(0), false, true, text)
		f.Add(uint8(1), true, false, text)
	}
	f.Fuzz(func(t *testing.T, which uint8, before, inside bool, text string) {
		if inside {
			text = base64.RawURLEncoding.EncodeToString([]byte(text))
		}
		var c, again model.Cursor
		if c.Parse(text) && (!again.Parse(c.Text()) || !reflect.DeepEqual(c, again)) {
			t.Errorf("%q is read as %v and written as %v", text, c, again)
		}
		argument := "after"
		if before {
			argument = "before"
		}
		value, _ := json.Marshal(text)
		askFuzzed(t, cursorQuery(cursorLists[int(which)%len(cursorLists)], argument), map[string]json.RawMessage{"c": value}).failed(t, text)
	})
}

// realCursors are cursors that the server gives for a list.
func realCursors(f *testing.F, list string) []string {
	f.Helper()
	body, _ := json.Marshal(map[string]string{"query": cursorQuery(list, "after")})
	var found []string
	collectCursors(graphtest.Post(newSeedHandler(f), string(body)).Body.Bytes(), &found)
	if len(found) == 0 {
		f.Fatalf("%s has no rows", list)
	}
	return found[:min(len(found), 3)]
}

func collectCursors(body []byte, into *[]string) {
	var m map[string]json.RawMessage
	if json.Unmarshal(body, &m) == nil {
		for name, v := range m {
			var text string
			if name == "cursor" && json.Unmarshal(v, &text) == nil {
				*into = append(*into, text)
			}
			collectCursors(v, into)
		}
	}
	var list []json.RawMessage
	if json.Unmarshal(body, &list) == nil {
		for _, v := range list {
			collectCursors(v, into)
		}
	}
}
