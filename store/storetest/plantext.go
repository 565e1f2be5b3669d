package storetest

import (
	"fmt"
	"strings"

	"routegraph/store"
)

// planText writes a plan in Go. hop(kind, field) stands for what the catalogue's Hop gives.
func planText(st *store.Step) string { return "&store.Step{" + stepText(st, "") + "}" }

func stepText(st *store.Step, indent string) string {
	words := fromText(st.From)
	if st.Where != nil {
		words = append(words, "Where: "+filterText(st.Where))
	}
	if len(st.Order) > 0 {
		words = append(words, "Order: []store.Key{"+orderText(st.Order)+"}")
	}
	words = append(words, pageText(st.Page)...)
	words = append(words, fmt.Sprintf("Rows: %t, Total: %t", st.Rows, st.Total))
	if len(st.Groups) > 0 {
		words = append(words, "Groups: []store.Group{"+groupsText(st.Groups)+"}")
	}
	if len(st.EdgeProps) > 0 {
		words = append(words, "EdgeProps: "+valueText(st.EdgeProps))
	}
	text := strings.Join(words, ", ") + ", Parts: []*store.Part{"
	for _, p := range st.Parts {
		text += "\n" + indent + "\t{" + partText(p, indent+"\t") + "},"
	}
	text += "}"
	if len(st.Cited) > 0 {
		text += ", Cited: " + stepsText(st.Cited, indent)
	}
	if len(st.Beside) > 0 {
		text += ", Beside: " + stepsText(st.Beside, indent)
	}
	return text
}

func fromText(f store.From) []string {
	switch {
	case f.IDs != nil:
		return []string{"From: store.From{IDs: " + valueText(f.IDs) + "}"}
	case f.Words != nil:
		return []string{"From: store.From{Words: " + valueText(f.Words) + "}"}
	case f.Hop != nil:
		return []string{"From: store.From{Hop: &" + hopText(*f.Hop) + "}"}
	case f.Lookup != "":
		return []string{fmt.Sprintf("From: store.From{Lookup: %q}", f.Lookup)}
	case f.Reach != nil:
		return []string{"From: store.From{Reach: []store.Reach{" + reachText(f.Reach) + "}}"}
	}
	return nil
}

func reachText(all []store.Reach) string {
	var texts []string
	for _, r := range all {
		text := fmt.Sprintf("{Kind: %q, Where: %s, Ways: [][]store.Leap{", r.Kind, filterText(r.Where))
		for _, way := range r.Ways {
			text += "{"
			for _, l := range way {
				text += fmt.Sprintf("{%s, %t}, ", hopText(l.Hop), l.Any)
			}
			text += "}, "
		}
		texts = append(texts, text+"}}")
	}
	return strings.Join(texts, ", ")
}

func hopText(h store.Hop) string { return fmt.Sprintf("hop(%q, %q)", h.From.Kind, h.From.Field) }

func partText(p *store.Part, indent string) string {
	text := fmt.Sprintf("Kind: %q", p.Kind)
	if len(p.Props) > 0 {
		text += ", Props: " + valueText(p.Props)
	}
	if len(p.Steps) > 0 {
		text += ", Steps: " + stepsText(p.Steps, indent)
	}
	return text
}

func stepsText(steps []*store.Step, indent string) string {
	text := "[]*store.Step{"
	for _, st := range steps {
		text += "\n" + indent + "\t{" + stepText(st, indent+"\t") + "},"
	}
	return text + "}"
}

func orderText(order []store.Key) string {
	var words []string
	for _, k := range order {
		w := fmt.Sprintf("{Prop: %q", k.Prop)
		if k.Edge {
			w += ", Edge: true"
		}
		if k.Desc {
			w += ", Desc: true"
		}
		words = append(words, w+"}")
	}
	return strings.Join(words, ", ")
}

func pageText(p store.Page) []string {
	var words []string
	if p.Limit > 0 {
		words = append(words, fmt.Sprint("Limit: ", p.Limit))
	}
	if p.Backward {
		words = append(words, "Backward: true")
	}
	if p.After != nil {
		words = append(words, "After: "+valueText(p.After))
	}
	if p.Before != nil {
		words = append(words, "Before: "+valueText(p.Before))
	}
	if words == nil {
		return nil
	}
	return []string{"Page: store.Page{" + strings.Join(words, ", ") + "}"}
}

func groupsText(groups []store.Group) string {
	var words []string
	for _, g := range groups {
		var keys []string
		for _, k := range g.By {
			if k.Hop != nil {
				keys = append(keys, fmt.Sprintf("{Hop: &%s, Kind: %q}", hopText(*k.Hop), k.Kind))
			} else {
				keys = append(keys, fmt.Sprintf("{Prop: %q}", k.Prop))
			}
		}
		words = append(words, fmt.Sprintf("{By: []store.GroupKey{%s}, Limit: %d}", strings.Join(keys, ", "), g.Limit))
	}
	return strings.Join(words, ", ")
}

func filterText(f *store.Filter) string {
	switch {
	case f == nil:
		return "nil"
	case f.And != nil:
		return "and(" + filtersText(f.And) + ")"
	case f.Or != nil:
		return "or(" + filtersText(f.Or) + ")"
	case f.Not != nil:
		return "not(" + filterText(f.Not) + ")"
	case f.Some != nil:
		return someText(f.Some)
	case f.Edge:
		return fmt.Sprintf("edge(%q, %q, %s)", f.Prop, f.Op, valueText(f.Value))
	}
	return fmt.Sprintf("leaf(%q, %q, %s)", f.Prop, f.Op, valueText(f.Value))
}

func someText(s *store.Some) string {
	args := hopText(s.Hop) + ", " + filterText(s.Where)
	if s.Counts() {
		return fmt.Sprintf("atLeast(%d, %q, %s)", s.AtLeast, s.Distinct, args)
	}
	return "some(" + args + ")"
}

func filtersText(list []*store.Filter) string {
	var words []string
	for _, f := range list {
		words = append(words, filterText(f))
	}
	return strings.Join(words, ", ")
}
