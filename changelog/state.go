package changelog

import (
	"bufio"
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"routegraph/store"
)

// State is what a version says of each thing, by its id.
type State map[string]Thing

// Thing is a thing's name, and a short hash of what is said of it under each field: the values and the claims that they rest on.
type Thing struct {
	Name   string
	Fields map[string]string
}

// partOf names the field of the contract under which properties stand together.
var partOf = map[string]string{
	"edtf": "when", "earliest": "when", "latest": "when", "precision": "when", "dateText": "when", "dateNote": "when", "published": "when",
	"peopleMin": "people", "peopleMax": "people", "peopleText": "people", "lat": "point", "lon": "point", "geoPrecision": "point",
}

// StateOf takes down a prepared graph. What is derived from the rest is left out: it changes with it.
func StateOf(c *store.Catalogue, g *store.Graph) State {
	state, all, subject := State{}, said{}, subjects(g)
	for _, n := range g.Nodes {
		props := seen(c, n)
		if n.Kind == "Claim" {
			text, _ := json.Marshal(props) // sorts the keys
			all.add(subject[n.ID], n.Props["property"].(string), n.ID+string(text))
			continue
		}
		state[n.ID] = Thing{Name: nameOf(n), Fields: map[string]string{}}
		for name, v := range props {
			all.add(n.ID, name, fmt.Sprintf("%s=%v", name, v))
		}
	}
	for id, thing := range state {
		for field, list := range all[id] {
			thing.Fields[field] = short(list)
		}
	}
	return state
}

// said holds what is said of each thing under each field.
type said map[string]map[string][]string

func (s said) add(id, property, what string) {
	field := cmp.Or(partOf[property], property)
	if s[id] == nil {
		s[id] = map[string][]string{}
	}
	s[id][field] = append(s[id][field], what)
}

// subjects says what each claim is about.
func subjects(g *store.Graph) map[string]string {
	of := map[string]string{}
	for _, r := range g.Relations {
		if r.Type == "ABOUT" {
			of[r.From] = r.To
		}
	}
	return of
}

// seen is what clients see of a node's properties, without counts of other nodes.
func seen(c *store.Catalogue, n store.NodeData) map[string]any {
	props := maps.Clone(n.Props)
	maps.DeleteFunc(props, func(name string, _ any) bool {
		p, _ := c.Kind(n.Kind).Prop(name)
		return p.Internal || n.Kind == "Dataset" && name == "counts"
	})
	return props
}

func nameOf(n store.NodeData) string {
	name, ok := n.Props["name"].(string)
	if !ok {
		name, _ = n.Props["title"].(string)
	}
	return name
}

// short is the same for the same texts in any order.
func short(list []string) string {
	slices.Sort(list)
	sum := sha256.Sum256([]byte(strings.Join(list, "\n")))
	return hex.EncodeToString(sum[:4])
}

// Text is a state as state.txt holds it: a line for each thing.
func (s State) Text() []byte {
	var out bytes.Buffer
	for _, id := range slices.Sorted(maps.Keys(s)) {
		fmt.Fprintf(&out, "%s\t%s\t", id, s[id].Name)
		for i, field := range slices.Sorted(maps.Keys(s[id].Fields)) {
			if i > 0 {
				out.WriteByte(' ')
			}
			fmt.Fprintf(&out, "%s=%s", field, s[id].Fields[field])
		}
		out.WriteByte('\n')
	}
	return out.Bytes()
}

// ReadState reads what Text wrote.
func ReadState(text []byte) (State, error) {
	state := State{}
	lines := bufio.NewScanner(bytes.NewReader(text))
	for n := 1; lines.Scan(); n++ {
		parts := strings.Split(lines.Text(), "\t")
		if len(parts) != 3 {
			return nil, fmt.Errorf("state.txt:%d: want an id, a name and fields, with tabs between them", n)
		}
		fields := map[string]string{}
		for pair := range strings.FieldsSeq(parts[2]) {
			field, hash, _ := strings.Cut(pair, "=")
			fields[field] = hash
		}
		state[parts[0]] = Thing{parts[1], fields}
	}
	return state, lines.Err()
}
