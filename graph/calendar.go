package graph

import (
	"routegraph/analysis"
	"routegraph/store"
)

// inUnit says which property holds the calendar unit of a period, what PeriodFilter calls it, and how one is written.
var inUnit = map[analysis.Unit]struct{ prop, name, such string }{
	analysis.Year:    {"inYear", "year", "2022"},
	analysis.Quarter: {"inQuarter", "quarter", "2022-Q3"},
	analysis.Month:   {"inMonth", "month", "2022-07"},
}

// calendar reads in which calendar unit a period must lie, and whether it is open.
func (w *wherer) calendar(where string, m map[string]any) []*store.Filter {
	var all []*store.Filter
	for _, unit := range []analysis.Unit{analysis.Year, analysis.Quarter, analysis.Month} {
		in := inUnit[unit]
		if bucket, ok := m[in.name].(string); ok {
			if _, _, ok := unit.Days(bucket); !ok {
				w.fail(BadUserInput, "%s.%s: %q is no %s, such as %s", where, in.name, bucket, in.name, in.such)
			}
			all = append(all, &store.Filter{Prop: in.prop, Op: store.Eq, Value: bucket})
		}
		if m["within"] == string(unit) {
			all = append(all, &store.Filter{Prop: in.prop, Op: store.Null, Value: false})
		}
	}
	if open, ok := m["isOpen"].(bool); ok {
		missing := &store.Filter{Or: []*store.Filter{{Prop: "earliest", Op: store.Null, Value: true}, {Prop: "latest", Op: store.Null, Value: true}}}
		if !open {
			missing = &store.Filter{Not: missing}
		}
		all = append(all, missing)
	}
	return all
}
