package store

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Normalize orders what has no order of its own (properties, conditions, steps), so that equal questions have equal shapes.
// It must come before the plan runs: rows carry properties in the plan's order.
func (s *Step) Normalize() {
	slices.Sort(s.EdgeProps)
	s.Where.normalize()
	for _, r := range s.From.Reach {
		r.Where.normalize()
	}
	for _, p := range s.Parts {
		slices.Sort(p.Props)
		normalizeAll(p.Steps)
	}
	slices.SortStableFunc(s.Parts, func(a, b *Part) int { return cmp.Compare(a.Kind, b.Kind) })
	normalizeAll(s.Cited)
	normalizeAll(s.Beside)
}

func normalizeAll(steps []*Step) {
	for _, s := range steps {
		s.Normalize()
	}
	sortByShape(steps, (*Step).Shape)
}

// sortByShape finds the shape of each once.
func sortByShape[T any](list []T, shape func(T) string) {
	if len(list) < 2 {
		return
	}
	type shaped struct {
		of    T
		shape string
	}
	all := make([]shaped, len(list))
	for i, x := range list {
		all[i] = shaped{x, shape(x)}
	}
	slices.SortStableFunc(all, func(a, b shaped) int { return cmp.Compare(a.shape, b.shape) })
	for i, s := range all {
		list[i] = s.of
	}
}

func (f *Filter) normalize() {
	if f == nil {
		return
	}
	for _, list := range [][]*Filter{f.And, f.Or} {
		for _, g := range list {
			g.normalize()
		}
		sortByShape(list, (*Filter).Shape)
	}
	f.Not.normalize()
	if f.Some != nil {
		f.Some.Where.normalize()
	}
}

// Shape is the plan without its values. Stores need to prepare only once for all plans of one shape.
func (s *Step) Shape() string {
	var b strings.Builder
	b.WriteString(s.From.shape())
	fmt.Fprintf(&b, " where(%s) order%v page(%t,%t,%t,%t,%t) rows(%t,%t) edge%v", s.Where.Shape(), s.Order,
		s.Page.Limit > 0, s.AtMostOne(), s.Page.Backward, s.Page.After != nil, s.Page.Before != nil, s.Rows, s.Total, s.EdgeProps)
	for _, g := range s.Groups {
		b.WriteString(" group(" + g.shape() + ")")
	}
	for _, p := range s.Parts {
		fmt.Fprintf(&b, " %s%v{", p.Kind, p.Props)
		for _, sub := range p.Steps {
			fmt.Fprintf(&b, "%s;", sub.Shape())
		}
		b.WriteString("}")
	}
	for _, sub := range s.Cited {
		fmt.Fprintf(&b, " cited{%s}", sub.Shape())
	}
	for _, other := range s.Beside {
		fmt.Fprintf(&b, " beside{%s}", other.Shape())
	}
	return b.String()
}

func (f From) shape() string {
	switch {
	case f.Hop != nil:
		return f.Hop.shape()
	case f.Lookup != "":
		return "lookup " + f.Lookup
	case f.IDs != nil:
		return "ids"
	case f.Words != nil:
		return fmt.Sprintf("words(%d)", min(len(f.Words), 2))
	case f.Reach != nil:
		return reachShape(f.Reach)
	}
	return "all"
}

func reachShape(all []Reach) string {
	var b strings.Builder
	for _, r := range all {
		fmt.Fprintf(&b, "reach %s(%s)", r.Kind, r.Where.Shape())
		for _, way := range r.Ways {
			b.WriteString(" by")
			for _, l := range way {
				fmt.Fprintf(&b, " %s %t", l.shape(), l.Any)
			}
		}
	}
	return b.String()
}

func (g Group) shape() string {
	var keys []string
	for _, k := range g.By {
		if k.Hop != nil {
			keys = append(keys, "hop "+k.Hop.shape()+k.Kind)
		} else {
			keys = append(keys, k.Prop)
		}
	}
	return strings.Join(keys, ",")
}

func (h Hop) shape() string { return fmt.Sprintf("%s %t", h.Relation.Type, h.In) }

// Shape is the filter without its values.
func (f *Filter) Shape() string {
	switch {
	case f == nil:
		return ""
	case f.And != nil:
		return "and" + shapes(f.And)
	case f.Or != nil:
		return "or" + shapes(f.Or)
	case f.Not != nil:
		return "not(" + f.Not.Shape() + ")"
	case f.Some != nil:
		return fmt.Sprintf("some(%s %s %t %s)", f.Some.Hop.shape(), f.Some.Where.Shape(), f.Some.AtLeast > 1, f.Some.Distinct)
	case f.Op == Null:
		return fmt.Sprintf("%s %t %s %v", f.Prop, f.Edge, f.Op, f.Value)
	}
	return fmt.Sprintf("%s %t %s", f.Prop, f.Edge, f.Op)
}

func shapes(list []*Filter) string {
	var all []string
	for _, f := range list {
		all = append(all, f.Shape())
	}
	return "(" + strings.Join(all, ",") + ")"
}
