package export

import (
	"slices"

	"routegraph/store"
)

// typeOf names the attribute that tells the kind of a node and the type of an edge. The catalogue has properties of the name `kind`.
const typeOf = "type"

// attribute is a property of nodes or of edges in a network format, which declares each once.
type attribute struct {
	name string
	typ  store.Type
}

// nodeAttributes lists what nodes of any kind can have, sorted by name, after the kind and the data set.
func (g *Graph) nodeAttributes() []attribute {
	var lists [][]store.Prop
	for _, k := range g.catalogue().Kinds {
		lists = append(lists, k.Props)
	}
	return attributes(lists)
}

func (g *Graph) edgeAttributes() []attribute {
	var lists [][]store.Prop
	for _, r := range g.catalogue().Relations {
		lists = append(lists, r.Props)
	}
	return attributes(lists)
}

func attributes(lists [][]store.Prop) []attribute {
	var all []attribute
	for _, props := range lists {
		for _, p := range shown(props) {
			if a := (attribute{p.Name, p.Type}); !slices.Contains(all, a) {
				all = append(all, a)
			}
		}
	}
	slices.SortFunc(all, func(a, b attribute) int { return slices.Compare([]string{a.name}, []string{b.name}) })
	return append([]attribute{{typeOf, store.Text}, {store.DataSetProp, store.Text}}, all...)
}

// label is what a node is called where a tool shows one name.
func label(r row) string {
	for _, prop := range []string{"name", "title", "property"} {
		if text := r.text(prop); text != "" {
			return text
		}
	}
	return r.id()
}
