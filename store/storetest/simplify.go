package storetest

import (
	"slices"

	"routegraph/store"
)

// simplified is the i-th of the plans that are one change simpler; nil if that change makes none, false when there are no more.
func simplified(plan *store.Step, i int) (*store.Step, bool) {
	steps := len(plan.Steps())
	if i >= steps*len(changes()) {
		return nil, false
	}
	root := copyPlan(plan).root // large changes come first, and those near the root
	change, at := changes()[i/steps], root.Steps()[i%steps]
	if !change(root, at) || len(root.Steps()) == 0 {
		return nil, true
	}
	return root, true
}

// A change makes a plan simpler at one of its steps, if it can.
type change func(root, at *store.Step) bool

func changes() []change {
	list := []change{become, dropStep, dropBelow, dropWhere, dropCited}
	for i := range 4 {
		list = append(list, dropPart(i), narrowFilter(i), dropKey(i), dropValue(i), dropGroup(i), lowerLimit(i))
	}
	for i := range 12 {
		list = append(list, dropProp(i), dropEdgeProp(i))
	}
	return append(list, dropPage...)
}

// become makes the step the root, from all nodes of its kinds, where nothing of it speaks of a relation.
func become(root, at *store.Step) bool {
	ofRelation := slices.ContainsFunc(at.Order, func(k store.Key) bool { return k.Edge }) ||
		slices.ContainsFunc(filters(at), func(f *store.Filter) bool { return f.Edge })
	if fromName(at.From) == "all" || ofRelation || len(at.EdgeProps) > 0 {
		return false
	}
	*root = *at
	root.From = store.From{}
	return true
}

func dropStep(root, at *store.Step) bool {
	for _, st := range root.Steps() {
		for _, p := range st.Parts {
			if i := slices.Index(p.Steps, at); i >= 0 {
				p.Steps = slices.Delete(p.Steps, i, i+1)
				return true
			}
		}
		for _, list := range []*[]*store.Step{&st.Cited, &st.Beside} {
			if i := slices.Index(*list, at); i >= 0 {
				*list = slices.Delete(*list, i, i+1)
				return true
			}
		}
	}
	return false
}

// dropBelow drops all below a step, and below those that have its shape: they may differ only while they have one shape.
func dropBelow(root, at *store.Step) bool {
	changed, shape := false, ownShape(at)
	for _, st := range root.Steps() {
		if ownShape(st) == shape && len(st.Below()) > 0 {
			for _, p := range st.Parts {
				p.Steps = nil
			}
			st.Cited, changed = nil, true
		}
	}
	return changed
}

// ownShape is the shape of a step without what stands beside it.
func ownShape(st *store.Step) string {
	alone := *st
	alone.Beside = nil
	return alone.Shape()
}

func dropWhere(_, at *store.Step) bool {
	had := at.Where != nil
	at.Where = nil
	return had
}

func dropCited(_, at *store.Step) bool {
	had := at.Cited != nil
	at.Cited = nil
	return had
}

func dropPart(i int) change {
	return func(_, at *store.Step) bool {
		if i >= len(at.Parts) || len(at.Parts) == 1 {
			return false
		}
		at.Parts = slices.Delete(at.Parts, i, i+1)
		return true
	}
}

// dropKey drops a sort key with its values in the cursors.
func dropKey(i int) change {
	return func(_, at *store.Step) bool {
		if i >= len(at.Order) {
			return false
		}
		at.Order = slices.Delete(at.Order, i, i+1)
		for _, cursor := range []*[]any{&at.Page.After, &at.Page.Before} {
			if *cursor != nil {
				*cursor = slices.Delete(*cursor, i, i+1)
			}
		}
		return true
	}
}

// dropValue drops one of the ids or words.
func dropValue(i int) change {
	return func(_, at *store.Step) bool {
		for _, values := range []*[]string{&at.From.IDs, &at.From.Words} {
			if i < len(*values) && len(*values) > 1 {
				*values = slices.Delete(*values, i, i+1)
				return true
			}
		}
		return false
	}
}

// dropGroup drops one of the groups, or one of its keys; the last one stays where a step brings nothing else.
func dropGroup(i int) change {
	return func(_, at *store.Step) bool {
		group, key := i/2, i%2
		switch {
		case group >= len(at.Groups):
			return false
		case len(at.Groups) > 1 || at.Rows || at.Total:
			at.Groups = slices.Delete(at.Groups, group, group+1)
			return true
		case key < len(at.Groups[group].By) && len(at.Groups[group].By) > 1:
			at.Groups[group].By = slices.Delete(at.Groups[group].By, key, key+1)
			return true
		}
		return false
	}
}

// lowerLimit lets fewer groups through, so that fewer nodes are enough to pass the limit.
func lowerLimit(i int) change {
	return func(_, at *store.Step) bool {
		if i >= len(at.Groups) || at.Groups[i].Limit <= 1 {
			return false
		}
		at.Groups[i].Limit /= 2
		return true
	}
}

func dropProp(i int) change {
	return func(_, at *store.Step) bool {
		for _, p := range at.Parts {
			if i < len(p.Props) {
				p.Props = slices.Delete(p.Props, i, i+1)
				return true
			}
		}
		return false
	}
}

func dropEdgeProp(i int) change {
	return func(_, at *store.Step) bool {
		if i >= len(at.EdgeProps) || slices.ContainsFunc(at.Cited, func(st *store.Step) bool { return st.From.Lookup == at.EdgeProps[i] }) {
			return false
		}
		at.EdgeProps = slices.Delete(at.EdgeProps, i, i+1)
		return true
	}
}

var dropPage = []change{
	func(_, at *store.Step) bool { had := at.Page.After != nil; at.Page.After = nil; return had },
	func(_, at *store.Step) bool { had := at.Page.Before != nil; at.Page.Before = nil; return had },
	func(_, at *store.Step) bool { had := at.Page.Limit > 0; at.Page.Limit = 0; return had },
	func(_, at *store.Step) bool {
		had := at.Page.Limit > 1
		at.Page.Limit = min(at.Page.Limit, max(1, at.Page.Limit-1))
		return had
	},
	func(_, at *store.Step) bool { had := at.Page.Backward; at.Page.Backward = false; return had },
	func(_, at *store.Step) bool {
		had := at.Total && (at.Rows || len(at.Groups) > 0)
		at.Total = at.Total && !had
		return had
	},
}

// narrowFilter puts one of the filters inside a filter in its place, or takes it out of a list of more than one.
func narrowFilter(i int) change {
	return func(_, at *store.Step) bool {
		for _, f := range filters(at) {
			if narrowed(f, i) {
				return true
			}
		}
		return false
	}
}

func narrowed(f *store.Filter, i int) bool {
	for _, list := range []*[]*store.Filter{&f.And, &f.Or} {
		if i < len(*list) && len(*list) > 1 {
			*list = slices.Delete(*list, i, i+1)
			return true
		}
		if i == 0 && len(*list) == 1 {
			*f = *(*list)[0]
			return true
		}
	}
	switch values, isList := f.Value.([]any); {
	case isList && i < len(values) && len(values) > 1:
		f.Value = append(slices.Clone(values[:i]), values[i+1:]...)
		return true
	case i == 0 && f.Not != nil:
		*f = *f.Not
		return true
	case i == 1 && f.Some != nil && f.Some.Where != nil:
		f.Some.Where = nil
		return true
	case i == 2 && f.Some != nil && f.Some.AtLeast > 0:
		f.Some.AtLeast--
		return true
	case i == 3 && f.Some != nil && f.Some.Distinct != "":
		f.Some.Distinct = ""
		return true
	}
	return false
}
