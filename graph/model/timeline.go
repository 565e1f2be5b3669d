package model

import (
	"routegraph/analysis"
	"routegraph/store"
)

// Timeline counts things by the calendar unit in which they lie.
type Timeline struct {
	Total             int
	Buckets           []*Bucket
	Spanning, Undated *Bucket
}

// Bucket is the things that lie in one calendar unit, or in none.
type Bucket struct {
	From, To *string
	Count    int
	Filter   Input
}

// MaxBuckets is the most buckets that a timeline has: 50 years by the month.
const MaxBuckets = 600

// TimelineOf makes a timeline of the counted root and of undated, which counts what is in no bucket because a bound is open.
func (c Counted) TimelineOf(a *Answer, undated *store.Step) (*Timeline, error) {
	root, d := a.Root.Links[0], c.By[0]
	counts, first, last := map[string]int{}, "", ""
	out := &Timeline{Total: int(root.Total), Buckets: []*Bucket{}, Undated: &Bucket{Count: int(a.table(undated).Links[0].Total), Filter: c.Where.And(NotIn(d, true))}}
	out.Spanning = &Bucket{Count: out.Total - out.Undated.Count, Filter: c.Where.And(NotIn(d, false))}
	for _, row := range root.Groups[c.Group].Rows {
		bucket, ok := row.Keys[0].(string)
		if !ok {
			continue
		}
		counts[bucket] = int(row.Count)
		out.Spanning.Count -= counts[bucket]
		last = max(last, bucket)
		if first == "" || bucket < first {
			first = bucket
		}
	}
	if first == "" {
		return out, nil
	}
	unit := analysis.Unit(d.Name)
	names, err := unit.Buckets(first, last, MaxBuckets)
	for _, name := range names {
		from, to, _ := unit.Days(name)
		out.Buckets = append(out.Buckets, &Bucket{&from, &to, counts[name], c.Where.And(d.Fits(name))})
	}
	return out, err
}

// NotIn is the condition that holds for what lies in no single unit of the dimension, with an open bound or without.
func NotIn(d Dimension, open bool) Input {
	condition := d.Fits(nil)
	condition[d.Field] = object{"isOpen": open}
	return condition
}
