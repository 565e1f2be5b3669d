package storetest

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"

	"routegraph/store"
)

// testParallel runs plans at the same time, one of them shared, while loads go on. Run it with -race.
func testParallel(t *testing.T, open Opener) {
	b := opened(t, open, Wide())
	g := b.prepared(meetings(b.c))
	b.load(g)
	plans, wants := b.parallelPlans()
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 10 {
				k := (i + j) % len(plans)
				b.sameAnswer(plans[k], wants[k])
			}
		})
	}
	wg.Go(func() {
		if loaded, err := b.s.Load(context.WithoutCancel(t.Context()), g, nil); err != nil || !loaded.Unchanged() {
			t.Errorf("the same load meanwhile: got %+v, %v, want nothing changed", loaded, err)
		}
	})
	wg.Wait()
	b.changing(plans)
}

func (b bench) parallelPlans() ([]*store.Step, [][]string) {
	all := []*store.Step{
		below(all("Event"), over(b.c, "Event", "participants")),
		below(all("Country"), over(b.c, "Country", "agencies"), over(b.c, "Country", "neighbours")),
		below(ids("s1"), over(b.c, "Sample", "touches")),
	}
	var wants [][]string
	for _, plan := range all {
		wants = append(wants, answer(b.run(plan)))
	}
	return all, wants
}

func (b bench) sameAnswer(plan *store.Step, want []string) {
	r, err := b.s.Run(b.Context(), plan)
	if err != nil {
		b.Errorf("Run: %v", err)
	} else if got := answer(r); !slices.Equal(got, want) {
		b.Errorf("got %q\nwant %q", got, want)
	}
}

// changing: plans go on while the graph changes; afterwards they see the last of it.
func (b bench) changing(plans []*store.Step) {
	one, two := b.prepared(meetings(b.c)), b.prepared(&draw(b.c).samples("s1", "s9").relation("TOUCHES", "s1", "s9").g)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			for range 10 {
				if _, err := b.s.Run(b.Context(), plans[i%len(plans)]); err != nil && !errors.Is(err, store.ErrLoading) {
					b.Errorf("Run while a load goes on: %v", err)
				}
			}
		})
	}
	for _, g := range []*store.Graph{two, one, two} {
		if _, err := b.s.Load(b.Context(), g, nil); err != nil {
			b.Errorf("Load while plans run: %v", err)
		}
	}
	wg.Wait()
	b.want(plans[2], "s1{s9}")
}
