package model

import (
	"fmt"
	"maps"
	"slices"

	"routegraph/store"
)

// Dimension is what things of a kind are counted by: a property of theirs, or the things that a relation leads to.
type Dimension struct {
	Name  string // in the contract
	Key   store.GroupKey
	Field string      // of the kind's where: a property, a relation, or a period
	Unit  string      // of a period, as PeriodFilter has it: year, quarter or month
	Many  bool        // one thing can have several of its values
	All   []any       // every value of a property that has a list of them
	Names *store.Step // brings the names of the things that a relation leads to; nil where nobody asks
}

// object is a part of an Input, as the planner reads it.
type object = map[string]any

// Fits is the condition that holds for things that have a value; nil: none.
func (d Dimension) Fits(value any) Input {
	switch {
	case d.Unit != "" && value == nil:
		return Input{"not": object{d.Field: object{"within": unitOf[d.Unit]}}}
	case d.Unit != "":
		return Input{d.Field: object{d.Unit: value}}
	case d.Key.Hop == nil && value == nil:
		return Input{"not": object{d.Field: object{"in": d.All}}}
	case d.Key.Hop == nil:
		return Input{d.Field: object{"eq": value}}
	case value != nil:
		return Input{d.Field: object{"some": object{"id": object{"eq": value}}}}
	case d.Key.Kind != "":
		return Input{d.Field: object{"none": object{"id": object{"startsWith": store.IDPrefix(d.Key.Kind)}}}}
	}
	return Input{d.Field: object{"none": object{}}}
}

var unitOf = map[string]string{"year": "YEAR", "quarter": "QUARTER", "month": "MONTH"}

// Without is a where without what it says at its top of the dimension itself.
func (d Dimension) Without(where Input) Input {
	out := maps.Clone(where)
	period, isPeriod := where[d.Field].(object)
	switch {
	case d.Unit == "":
		delete(out, d.Field)
	case isPeriod:
		period = maps.Clone(period)
		delete(period, d.Unit)
		out[d.Field] = period
	}
	return out
}

// And is a where with a condition added: beside the others where its name is free, so that no filter gets deeper than it must.
func (in Input) And(condition Input) Input {
	out := Input{}
	maps.Copy(out, in)
	for name, v := range condition {
		if out[name] == nil {
			out[name] = v
			continue
		}
		out["and"] = append(slices.Clone(Items(out["and"])), object{name: v})
	}
	return out
}

// label is what people read for a value; nil for none.
func (d Dimension) label(a *Answer, value any) *string {
	if d.Names != nil && value != nil {
		if i := a.table(d.Names).Find(value.(string)); i >= 0 {
			return optional(Row{a, a.table(d.Names), i}.Name())
		}
	}
	return key(value)
}

func key(value any) *string {
	if value == nil {
		return nil
	}
	s := fmt.Sprint(value)
	return &s
}
