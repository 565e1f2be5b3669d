package export

import (
	"context"
	"slices"
	"strconv"

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

// given is an attribute as a node or an edge has it.
type given struct {
	name  string
	value any
}

// eachNode reads all nodes, each with the attributes that it has.
func (g *Graph) eachNode(ctx context.Context, each func(r row, has []given)) error {
	for _, kind := range g.kinds() {
		props := append([]store.Prop{{Name: store.DataSetProp}}, shown(g.catalogue().Kind(kind).Props)...)
		err := g.nodes(ctx, g.whole(kind), func(r row) error {
			has := []given{{typeOf, kind}}
			for _, p := range props {
				if v := r.value(p.Name); v != nil {
					has = append(has, given{p.Name, v})
				}
			}
			each(r, has)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// eachEdge reads all relations, each under an id of its own and with the attributes that it has.
func (g *Graph) eachEdge(ctx context.Context, each func(id string, r store.RelationData, has []given)) error {
	n := 0
	return g.relations(ctx, g.catalogue().RelationTypes(), func(r store.RelationData) error {
		n++
		has := []given{{typeOf, r.Type}, {store.DataSetProp, r.DataSet}}
		for _, p := range shown(g.catalogue().Relation(r.Type).Props) {
			if v, ok := r.Props[p.Name]; ok {
				has = append(has, given{p.Name, v})
			}
		}
		each("e"+strconv.Itoa(n), r, has)
		return nil
	})
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
