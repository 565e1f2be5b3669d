package storetest

import (
	"slices"

	"routegraph/store"
)

// Wide is the project's catalogue and, because no relation of that has a sort key and few properties are numbers, one more kind and one
// more relation that carry a property of every type, as an optional one and as a sort key.
func Wide() *store.Catalogue {
	domain := store.Domain()
	c, err := store.NewCatalogue(slices.Concat(domain.Kinds, []store.Kind{sample()}), slices.Concat(domain.Relations, []store.Relation{touches()}))
	if err != nil {
		panic(err) // the suite itself is wrong
	}
	return c
}

func sample() store.Kind {
	return store.Kind{Name: "Sample", Props: slices.Concat(store.NameProps(), everyType())}
}

func touches() store.Relation {
	return store.Relation{
		Type:  "TOUCHES",
		From:  []store.End{{Kind: "Claim", Field: "touches"}, {Kind: "Sample", Field: "touches"}},
		To:    []store.End{{Kind: "Event", Field: "touchedBy"}, {Kind: "Sample", Field: "touchedBy"}},
		Props: slices.Concat(everyType(), []store.Prop{{Name: "refs", Type: store.Texts}}),
	}
}

// everyType lists a property of each type, named after it, and a sort key of each type that has an order.
func everyType() []store.Prop {
	var props []store.Prop
	for _, t := range types() {
		props = append(props, store.Prop{Name: plain(t), Type: t})
		if t != store.Texts {
			props = append(props, store.Prop{Name: key(t), Type: t, Required: true, Sort: true})
		}
	}
	return props
}

func types() []store.Type {
	return []store.Type{store.Text, store.Texts, store.Day, store.Int, store.Float, store.Bool}
}

func plain(t store.Type) string { return "some" + string(t) }
func key(t store.Type) string   { return "key" + string(t) }
