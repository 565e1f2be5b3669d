package storetest

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"routegraph/store"
)

// valueText writes a value in Go, with its type.
func valueText(v any) string {
	switch v := v.(type) {
	case nil:
		return "nil"
	case string:
		return strconv.QuoteToASCII(v)
	case int64:
		return fmt.Sprintf("int64(%d)", v)
	case float64:
		return "float64(" + strconv.FormatFloat(v, 'g', -1, 64) + ")"
	case bool:
		return strconv.FormatBool(v)
	case []any:
		return "[]any{" + joined(v) + "}"
	case []string:
		return fmt.Sprintf("[]string{%s}", joined(v))
	}
	return fmt.Sprintf("%T(%v)", v, v)
}

func joined[T any](list []T) string {
	var words []string
	for _, v := range list {
		words = append(words, valueText(v))
	}
	return strings.Join(words, ", ")
}

// graphText writes a graph in Go, without what Prepare adds.
func graphText(g *store.Graph) string {
	var b strings.Builder
	fmt.Fprintf(&b, "&store.Graph{DataSets: %s, Nodes: []store.NodeData{\n", valueText(g.DataSets))
	for _, n := range g.Nodes {
		fmt.Fprintf(&b, "\t{Kind: %q, ID: %s, DataSet: %q, Props: %s},\n", n.Kind, valueText(n.ID), n.DataSet, propsText(n.Props))
	}
	b.WriteString("}, Relations: []store.RelationData{\n")
	for _, r := range g.Relations {
		fmt.Fprintf(&b, "\t{Type: %q, From: %s, To: %s, DataSet: %q, Props: %s},\n", r.Type, valueText(r.From), valueText(r.To), r.DataSet, propsText(r.Props))
	}
	b.WriteString("}}")
	return b.String()
}

func propsText(props map[string]any) string {
	var words []string
	for name, v := range props {
		if !derived(name) {
			words = append(words, fmt.Sprintf("%q: %s", name, valueText(v)))
		}
	}
	slices.Sort(words)
	return "map[string]any{" + strings.Join(words, ", ") + "}"
}
