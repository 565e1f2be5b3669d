package graph

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// Thing is a node that an answer lists.
type Thing struct{ Kind, ID string }

// Listed is what an operation's answer lists.
type Listed struct {
	Things []Thing                      // each once, in the order of the answer
	Data   json.RawMessage              // the answer; of a list that was read in pages, the first of them
	Lists  map[string][]json.RawMessage // the elements of each list that holds things, by the keys that lead to it, with dots between them
	More   bool                         // whether a page was asked for of a list that goes on

	known map[Thing]bool
	end   string // cursor of a page's last row
}

func newListed(paths []string) *Listed {
	l := &Listed{Lists: map[string][]json.RawMessage{}, known: map[Thing]bool{}}
	for _, p := range paths {
		l.Lists[p] = []json.RawMessage{}
	}
	return l
}

// read takes an answer apart, and gives it without what only the listing had asked for.
func (l *Listed) read(value json.RawMessage, keys []string, within bool) json.RawMessage {
	switch bytes.TrimSpace(value)[0] {
	case '[':
		return l.array(value, keys, within)
	case '{':
		return l.object(value, keys, within)
	}
	return value
}

func (l *Listed) array(value json.RawMessage, keys []string, within bool) json.RawMessage {
	var elements []json.RawMessage
	_ = json.Unmarshal(value, &elements) // the server itself wrote it
	path := strings.Join(keys, ".")
	for i, e := range elements {
		elements[i] = l.read(e, keys, true)
	}
	if _, holds := l.Lists[path]; holds && !within {
		l.Lists[path] = append(l.Lists[path], elements...)
	}
	return written('[', ']', elements)
}

func (l *Listed) object(value json.RawMessage, keys []string, within bool) json.RawMessage {
	var kept []json.RawMessage
	var thing Thing
	for _, m := range orderedMembers(value) {
		switch m.key {
		case listedID:
			_ = json.Unmarshal(m.value, &thing.ID)
		case listedKind:
			_ = json.Unmarshal(m.value, &thing.Kind)
		case listedPage:
			l.page(m.value)
		default:
			key, _ := json.Marshal(m.key)
			below := l.read(m.value, append(keys[:len(keys):len(keys)], m.key), within)
			kept = append(kept, slices.Concat(key, json.RawMessage(":"), below))
		}
	}
	if thing.ID != "" && !l.known[thing] {
		l.known[thing], l.Things = true, append(l.Things, thing)
	}
	return written('{', '}', kept)
}

func (l *Listed) page(value json.RawMessage) {
	var page struct {
		HasNextPage bool
		EndCursor   string
	}
	_ = json.Unmarshal(value, &page)
	l.More, l.end = l.More || page.HasNextPage, page.EndCursor
}

// keyed is one member of an object.
type keyed struct {
	key   string
	value json.RawMessage
}

// orderedMembers lists the members of an object in the order in which they were asked for.
func orderedMembers(object json.RawMessage) (all []keyed) {
	d := json.NewDecoder(bytes.NewReader(object))
	_, _ = d.Token()
	for d.More() {
		key, err := d.Token()
		var value json.RawMessage
		if err != nil || d.Decode(&value) != nil {
			return all
		}
		all = append(all, keyed{key.(string), value})
	}
	return all
}

func written(open, end byte, parts []json.RawMessage) json.RawMessage {
	out := []byte{open}
	for i, p := range parts {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, p...)
	}
	return append(out, end)
}
