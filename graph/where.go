package graph

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// wherer turns a `where` argument into a filter. The contract's names are the catalogue's: a condition is on a property or over a relation.
type wherer struct {
	*planner
	field      string
	conditions int
	room       int // for conditions that come on top
}

// where reads the conditions on a node of a kind, in the order of their names. A condition that is null is left out, so that a client's
// optional variable need not change the operation.
func (w *wherer) where(kind string, m map[string]any, depth int) *store.Filter {
	all := &store.Filter{And: []*store.Filter{}}
	if depth > w.options.Nesting {
		w.fail(LimitExceeded, "%s: the filter is nested more than %d deep", w.field, w.options.Nesting)
		return all
	}
	for _, name := range slices.Sorted(maps.Keys(m)) {
		if m[name] == nil {
			continue
		}
		if w.conditions++; w.conditions > w.options.Conditions-w.room {
			w.fail(LimitExceeded, "%s: the filter has more than %d conditions", w.field, w.options.Conditions-w.room)
			return all
		}
		if name != "evidence" && name != "knownBy" {
			all.And = append(all.And, w.condition(kind, name, m[name], depth))
		}
	}
	if m["evidence"] != nil || m["knownBy"] != nil {
		all.And = append(all.And, w.evidence(kind, m))
	}
	return all
}

// evidence reads what the facts about a node must rest on, and by which day that was known.
func (w *wherer) evidence(kind string, m map[string]any) *store.Filter {
	asked, _ := m["evidence"].(map[string]any)
	day, known := m["knownBy"].(string)
	if known && kind == "Claim" {
		w.planner.day(w.field+": where.knownBy", day)
		return w.knownBy(day)
	}
	var knownBy *string
	if known {
		knownBy = &day
	}
	e, err := model.Input(asked).Evidence(knownBy)
	if err != nil {
		w.fail(BadUserInput, "%s: where.%s", w.field, about(err, analysis.ErrInvalid))
	}
	if !e.Asks() {
		return &store.Filter{And: []*store.Filter{}}
	}
	return w.evidenceFilter(kind, e)
}

func (w *wherer) condition(kind, name string, v any, depth int) *store.Filter {
	switch name {
	case "and", "or":
		list := []*store.Filter{}
		for _, x := range model.Items(v) {
			if m, ok := x.(map[string]any); ok {
				list = append(list, w.where(kind, m, depth+1))
			}
		}
		if name == "or" {
			return &store.Filter{Or: list}
		}
		return &store.Filter{And: list}
	case "not":
		return &store.Filter{Not: w.where(kind, v.(map[string]any), depth+1)}
	case "name":
		return w.comparison(name, store.FoldedNames, v.(map[string]any))
	case "when", "published":
		return w.period(name, v.(map[string]any))
	}
	if hop, ok := w.catalogue.Hop(kind, name); ok {
		return w.relation(hop, name, v.(map[string]any), depth)
	}
	return w.comparison(name, name, v.(map[string]any))
}

// relation reads some, none and every, over the relations of certain roles.
func (w *wherer) relation(hop store.Hop, name string, m map[string]any, depth int) *store.Filter {
	roles := w.roles(hop, name, m["roles"])
	far := hop.Kinds()[0]
	some := func(where *store.Filter) *store.Filter {
		return &store.Filter{Some: &store.Some{Hop: hop, Where: &store.Filter{And: append(slices.Clone(roles), where)}}}
	}
	all := &store.Filter{And: []*store.Filter{}}
	for _, quantifier := range []string{"every", "none", "some"} {
		given, ok := m[quantifier].(map[string]any)
		if !ok {
			continue
		}
		where := w.where(far, given, depth+1)
		switch quantifier {
		case "some":
			all.And = append(all.And, some(where))
		case "none":
			all.And = append(all.And, &store.Filter{Not: some(where)})
		case "every":
			all.And = append(all.And, &store.Filter{Not: some(&store.Filter{Not: where})})
		}
	}
	if roles != nil && len(all.And) == 0 { // at least one relation of these roles
		all.And = append(all.And, some(&store.Filter{And: []*store.Filter{}}))
	}
	return all
}

func (w *wherer) roles(hop store.Hop, name string, v any) []*store.Filter {
	if v == nil {
		return nil
	}
	if _, ok := hop.Relation.Prop("roles"); !ok {
		w.fail(BadUserInput, "%s: where.%s has no roles", w.field, name)
	}
	return []*store.Filter{{Prop: "roles", Edge: true, Op: store.In, Value: model.Items(v)}}
}

// comparison reads operators on one property.
func (w *wherer) comparison(name, prop string, m map[string]any) *store.Filter {
	all := &store.Filter{And: []*store.Filter{}}
	for _, op := range slices.Sorted(maps.Keys(m)) {
		if m[op] == nil {
			continue
		}
		all.And = append(all.And, &store.Filter{Prop: prop, Op: store.Op(op), Value: w.value(name, prop, store.Op(op), m[op])})
	}
	return all
}

// value gives an operator's value the type of the property.
func (w *wherer) value(name, prop string, op store.Op, v any) any {
	where := fmt.Sprintf("%s: where.%s.%s", w.field, name, op)
	if op == store.Null {
		return v
	}
	if op != store.In {
		return w.scalar(where, prop, v)
	}
	list := slices.Clone(model.Items(v))
	if len(list) > w.options.Values {
		w.over(int64(len(list)), int64(w.options.Values), where+" has %d values, at most %d are answered")
	}
	for i := range list {
		list[i] = w.scalar(where, prop, list[i])
	}
	return list
}

func (w *wherer) scalar(where, prop string, v any) any {
	switch w.catalogue.Type(prop) {
	case store.Int:
		return integer(v)
	case store.Bool:
		return v
	case store.Day:
		return w.day(where, v)
	}
	if prop == store.FoldedNames {
		return store.Fold(fmt.Sprint(v))
	}
	return fmt.Sprint(v)
}

func (w *wherer) day(where string, v any) string {
	s, _ := v.(string)
	w.planner.day(where, s)
	return s
}

// period reads a span of days. POSSIBLE: the period can lie in it, an open end can be anywhere. CERTAIN: it lies wholly in it.
func (w *wherer) period(name string, m map[string]any) *store.Filter {
	where := fmt.Sprintf("%s: where.%s", w.field, name)
	possible := m["match"] != "CERTAIN"
	all := &store.Filter{And: []*store.Filter{}}
	bound := func(key, possibleProp, certainProp string, op store.Op) {
		if m[key] == nil {
			return
		}
		day := w.day(where+"."+key, m[key])
		if possible {
			all.And = append(all.And, &store.Filter{Or: []*store.Filter{
				{Prop: possibleProp, Op: store.Null, Value: true}, {Prop: possibleProp, Op: op, Value: day}}})
		} else {
			all.And = append(all.And, &store.Filter{Prop: certainProp, Op: op, Value: day})
		}
	}
	bound("from", "latest", "earliest", store.Gte)
	bound("to", "earliest", "latest", store.Lte)
	all.And = append(all.And, w.calendar(where, m)...)
	if from, to := m["from"], m["to"]; from != nil && to != nil && strings.Compare(fmt.Sprint(from), fmt.Sprint(to)) > 0 {
		w.fail(BadUserInput, "%s: from is after to", where)
	}
	return all
}
