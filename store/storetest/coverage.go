package storetest

import (
	"fmt"
	"slices"
	"strings"

	"routegraph/store"
)

// coverage counts what the plans of a comparison asked for, so that one that tries too little fails.
type coverage struct {
	graphs, plans, steps int
	shapes               map[string]bool
	deep                 int // plans of three levels or more
	filled               int // answers that are not empty
	tables, filledTables int
	hit                  map[string]map[string]int // by what it is, and which one
}

// The things that are counted.
const (
	kindHit      = "kinds"
	fieldHit     = "fields"
	operatorHit  = "operators on a type"
	directionHit = "order directions"
	fromHit      = "ways to start"
	pageHit      = "kinds of page"
	filterHit    = "kinds of filter"
	distinctHit  = "types of distinct values"
	besideHit    = "ways to start beside the root"
	groupHit     = "kinds of group"
)

func newCoverage() *coverage {
	return &coverage{shapes: map[string]bool{}, hit: map[string]map[string]int{}}
}

func (c *coverage) count(what, which string) {
	if c.hit[what] == nil {
		c.hit[what] = map[string]int{}
	}
	c.hit[what][which]++
}

// plan counts a plan, whose shape none before it had.
func (c *coverage) plan(cat *store.Catalogue, plan *store.Step, shape string) {
	c.plans++
	c.shapes[shape] = true
	if levels(plan) >= 3 {
		c.deep++
	}
	for _, st := range plan.Steps() {
		c.step(cat, st)
	}
	for _, st := range plan.Beside {
		c.count(besideHit, fromName(st.From))
	}
}

func (c *coverage) step(cat *store.Catalogue, st *store.Step) {
	c.steps++
	c.count(fromHit, fromName(st.From))
	if st.From.Hop != nil {
		c.count(fieldHit, st.From.Hop.From.Kind+"."+st.From.Hop.From.Field)
	}
	if st.From.Lookup == "" && st.Rows {
		c.count(pageHit, pageName(st.Page))
	}
	for _, p := range st.Parts {
		c.count(kindHit, p.Kind)
	}
	for _, k := range st.Order {
		c.count(directionHit, directionName(k))
	}
	for _, f := range filters(st) {
		c.filter(cat, f)
	}
	for _, g := range st.Groups {
		c.group(cat, st, g)
	}
}

func (c *coverage) group(cat *store.Catalogue, st *store.Step, g store.Group) {
	for _, which := range groupNames(len(g.By), st.From.Hop != nil, !st.Rows && !st.Total) {
		c.count(groupHit, which)
	}
	for _, k := range g.By {
		if k.Hop != nil {
			c.count(groupHit, "by a relation")
		} else {
			c.count(groupHit, "by "+string(cat.Type(k.Prop)))
		}
	}
}

func (c *coverage) filter(cat *store.Catalogue, f *store.Filter) {
	if f.Some != nil && f.Some.Distinct != "" {
		c.count(distinctHit, string(cat.Type(f.Some.Distinct)))
	}
	if f.Op == "" {
		c.count(filterHit, filterName(f))
		return
	}
	c.count(filterHit, fmt.Sprintf("leaf, edge %t", f.Edge))
	c.count(operatorHit, operatorName(f.Op, cat.Type(f.Prop)))
}

func (c *coverage) answer(r *store.Result) {
	if fullTable(r.Table) {
		c.filled++
	}
	filled, tables := filledTables(r)
	c.filledTables, c.tables = c.filledTables+filled, c.tables+tables
}

func fromName(f store.From) string {
	switch {
	case f.IDs != nil:
		return "ids"
	case f.Words != nil:
		return "words"
	case f.Hop != nil:
		return "hop"
	case f.Lookup != "":
		return "lookup"
	}
	return "all"
}

func pageName(p store.Page) string {
	return pageKindName(p.Limit > 0, p.Backward, p.After != nil, p.Before != nil)
}

// pageBits is the i-th of the 16 kinds of page.
func pageBits(i int) string { return pageKindName(i&1 != 0, i&2 != 0, i&4 != 0, i&8 != 0) }

func pageKindName(limit, backward, after, before bool) string {
	return fmt.Sprintf("limit %t, backward %t, after %t, before %t", limit, backward, after, before)
}

func directionName(k store.Key) string { return fmt.Sprintf("desc %t, edge %t", k.Desc, k.Edge) }

func groupNames(keys int, below, alone bool) []string {
	return []string{fmt.Sprintf("%d keys", keys), fmt.Sprintf("below %t", below), fmt.Sprintf("alone %t", alone)}
}

func operatorName(op store.Op, t store.Type) string { return fmt.Sprintf("%s %s", op, t) }

func filterName(f *store.Filter) string {
	switch {
	case f.Not != nil:
		return "not"
	case f.Some != nil && f.Some.Counts():
		return someName(f.Some.AtLeast > 1, f.Some.Distinct != "")
	case f.Some != nil && f.Some.Where == nil:
		return "some, any"
	case f.Some != nil:
		return "some"
	case f.And != nil:
		return fmt.Sprintf("and, empty %t", len(f.And) == 0)
	}
	return fmt.Sprintf("or, empty %t", len(f.Or) == 0)
}

func someName(more, distinct bool) string {
	return fmt.Sprintf("some, more than one %t, distinct %t", more, distinct)
}

// levels is how deep a plan is.
func levels(st *store.Step) int {
	deepest := 0
	for _, sub := range st.Below() {
		deepest = max(deepest, levels(sub))
	}
	return 1 + deepest
}

// String is one line of what was tried.
func (c *coverage) String() string {
	var hits []string
	for _, what := range []string{kindHit, fieldHit, operatorHit, directionHit, fromHit, pageHit, filterHit, distinctHit, besideHit, groupHit} {
		hits = append(hits, fmt.Sprintf("%d %s", len(c.hit[what]), what))
	}
	return fmt.Sprintf("%d shapes over %d graphs, %d of them three levels or deeper, %d steps, %s, %d %% not empty (of all lists %d %%)",
		len(c.shapes), c.graphs, c.deep, c.steps, strings.Join(hits, ", "), percent(c.filled, c.plans), percent(c.filledTables, c.tables))
}

func percent(part, whole int) int { return 100 * part / max(1, whole) }

// expectedHits lists all that a catalogue has to try.
func expectedHits(cat *store.Catalogue) map[string][]string {
	all := map[string][]string{
		kindHit:   cat.KindNames(),
		fromHit:   {"all", "ids", "words", "hop", "lookup"},
		besideHit: {"all", "ids", "words"},
		groupHit:  slices.Concat([]string{"by a relation"}, groupNames(1, false, false), groupNames(2, true, true)),
		filterHit: {"not", "some", "some, any", "and, empty true", "and, empty false", "or, empty true", "or, empty false", "leaf, edge true", "leaf, edge false",
			someName(true, false), someName(false, true), someName(true, true)},
	}
	for _, kind := range cat.KindNames() {
		for _, f := range cat.Fields(kind) {
			all[fieldHit] = append(all[fieldHit], kind+"."+f)
		}
	}
	for _, t := range types() {
		for _, op := range ops(t) {
			all[operatorHit] = append(all[operatorHit], operatorName(op, t))
		}
		all[groupHit], all[distinctHit] = append(all[groupHit], "by "+string(t)), append(all[distinctHit], string(t))
	}
	for i := range 16 {
		all[pageHit] = append(all[pageHit], pageBits(i))
		if i < 4 {
			all[directionHit] = append(all[directionHit], directionName(store.Key{Desc: i&1 != 0, Edge: i&2 != 0}))
		}
	}
	return all
}

// missing lists what was not reached.
func (c *coverage) missing(cat *store.Catalogue) []string {
	var out []string
	for what, list := range expectedHits(cat) {
		for _, which := range list {
			if c.hit[what][which] == 0 {
				out = append(out, what+": "+which)
			}
		}
	}
	for _, bound := range []struct {
		what      string
		got, want int
	}{{"shapes", len(c.shapes), 300}, {"graphs", c.graphs, 10}, {"shapes of three levels or more", c.deep, (len(c.shapes) + 1) / 2},
		{"% not empty", percent(c.filled, c.plans), 60}, {"% of lists not empty", percent(c.filledTables, c.tables), 35}} {
		if bound.got < bound.want {
			out = append(out, fmt.Sprintf("%s: %d, want at least %d", bound.what, bound.got, bound.want))
		}
	}
	slices.Sort(out)
	return out
}
