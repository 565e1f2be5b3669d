package analysis_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	. "routegraph/analysis"
)

// reference answers the state of a leg by reading the rules of ANALYSIS "Gaps" one after the other, slowly.
type reference struct {
	route Route
	in    Inputs
	q     GapQuery
}

func (r reference) known(claims []Claim) bool {
	return r.q.KnownBy == "" || slices.ContainsFunc(claims, func(c Claim) bool { return c.Published != "" && c.Published <= r.q.KnownBy })
}

// stands is rule 1.
func (r reference) stands(country string, e End) bool {
	return e.Kind == CountryEnd && e.ID == country || e.Kind != CountryEnd && slices.ContainsFunc(r.in.Memberships, func(m Membership) bool {
		return m.Country == country && m.Region == e.ID && (m.Basis == M49 || r.known(m.Claims))
	})
}

func (r reference) standsInStage(country string, stage int) bool {
	return slices.ContainsFunc(r.route.Stages[stage-1].Ends, func(e End) bool { return r.stands(country, e) })
}

func (r reference) on(p Period) OnRecord { return p.OnRecordWithin(r.q.At, r.q.Within) }

// pairs calls f for all pairs, both ways round, of all cooperation that rule 3 lets be a witness.
func (r reference) pairs(f func(c Cooperation, a, b string)) {
	for _, c := range r.in.Cooperations {
		if c.Status != Occurred || c.Pairing != Together || !c.Kind.AtLeast(r.q.Threshold) || !r.known(c.Claims) {
			continue
		}
		for _, a := range c.Countries {
			for _, b := range c.Countries {
				if a != b {
					f(c, a, b)
				}
			}
		}
	}
}

// onRecord says whether a country is on record for an end.
func (r reference) onRecord(e End) bool {
	if e.Kind == CountryEnd {
		return true
	}
	var all []string
	for _, c := range r.in.Cooperations {
		if r.known(c.Claims) {
			all = append(all, c.Countries...)
		}
	}
	for _, t := range r.in.Ties {
		if t.Kind != RegionOnly && r.known(t.Claims) {
			all = append(all, t.Country)
		}
	}
	for _, s := range r.route.Stages {
		for _, e := range s.Ends {
			if e.Kind == CountryEnd {
				all = append(all, e.ID)
			}
		}
	}
	for _, p := range r.in.Present {
		if r.known(p.Claims) {
			all = append(all, p.Country)
		}
	}
	return slices.ContainsFunc(all, func(c string) bool { return r.stands(c, e) })
}

// state is rule 4.
func (r reference) state(l Leg) State {
	holds := map[State]bool{NoneOnRecord: true, NotAssessable: !r.onRecord(l.From) || !r.onRecord(l.To)}
	witness := map[string]bool{}
	r.pairs(func(c Cooperation, a, b string) {
		if r.stands(a, l.From) && r.stands(b, l.To) {
			witness[c.ID] = true
			holds[PairOnRecord] = holds[PairOnRecord] || r.on(c.Period) == Certain
			holds[PossiblePair] = holds[PossiblePair] || r.on(c.Period) == Possible
		}
	})
	r.pairs(func(c Cooperation, a, b string) {
		for stage := 1; stage <= len(r.route.Stages); stage++ {
			beyond := stage > l.Step+1 && r.stands(a, l.From) || stage < l.Step && r.stands(a, l.To)
			if beyond && r.standsInStage(b, stage) && !witness[c.ID] && r.on(c.Period) != No {
				holds[AroundOnly] = true
			}
		}
	})
	holds[OutsideEvidence] = !slices.ContainsFunc(r.in.Stories, func(s Story) bool {
		known := r.q.KnownBy == "" || s.Published.OnRecordBy(r.q.KnownBy) == Certain
		return known && s.Published.OnRecordBy(r.q.At) == Certain
	})
	for _, s := range []State{PairOnRecord, PossiblePair, OutsideEvidence, NotAssessable, AroundOnly} {
		if holds[s] {
			return s
		}
	}
	return NoneOnRecord
}

func TestGapsAgainstReference(t *testing.T) {
	r := random(1)
	seen := map[State]int{}
	for round := range 1500 {
		route, in := randomRoute(r), randomInputs(r)
		q := GapQuery{At: "2022-11-15", Threshold: pick(r, CooperationKinds()[:5]...), Within: pick(r, 0, 0, 3, 12)}
		if d := day(r); d != "" {
			q.At = d
		}
		if r.IntN(3) == 0 {
			q.KnownBy = day(r)
		}
		got := gaps(t, route, in, q)
		for _, l := range got.Legs {
			seen[l.State]++
			if want := (reference{route, in, q}).state(l.Leg); l.State != want {
				t.Fatalf("round %d, leg %s, %+v: got %s, want %s\nroute %+v\ninputs %+v", round, l.Leg.ID, q, l.State, want, route, in)
			}
		}
		if again := gaps(t, route, shuffled(r, in), q); shape(got) != shape(again) {
			t.Fatalf("round %d: another order of the inputs gives another answer:\n%s\n%s", round, shape(got), shape(again))
		}
		accounted(t, in, got)
	}
	for _, s := range States() {
		if seen[s] < 20 {
			t.Errorf("only %d legs of the rounds are %s: the test says too little", seen[s], s)
		}
	}
}

// accounted holds that every cooperation is a witness or is listed with a reason, and none is both.
func accounted(t *testing.T, in Inputs, got *GapReport) {
	t.Helper()
	where := map[string]string{}
	for _, l := range got.Legs {
		for _, w := range l.Witnesses {
			where[w.Cooperation] = "counted"
		}
	}
	for _, u := range got.Uncounted {
		if where[u.Cooperation] != "" || len(u.Reasons) == 0 {
			t.Fatalf("%s: got %q and %v, want not counted for a reason", u.Cooperation, where[u.Cooperation], u.Reasons)
		}
		where[u.Cooperation] = "listed"
	}
	if len(where) != len(in.Cooperations) {
		t.Fatalf("got %d of %d cooperations in %v", len(where), len(in.Cooperations), where)
	}
}

// shape writes out an answer with all that can differ, but for claims of equal id.
func shape(r *GapReport) string {
	var b strings.Builder
	for _, l := range r.Legs {
		fmt.Fprintln(&b, l.Leg.ID, l.State, l.Pairs, l.PossiblePairs, l.Covered)
		for _, w := range l.Witnesses {
			fmt.Fprintln(&b, " ", w.Cooperation, w.On, w.From.Country, w.From.Tie, w.From.TieClaims, len(w.From.Memberships), w.To.Country, w.To.Tie)
		}
		for _, a := range l.Around {
			fmt.Fprintln(&b, " ", a.Cooperation, a.On, a.Near.Country, a.Near.End, a.Beyond.Country, a.Beyond.End, a.Stage)
		}
	}
	fmt.Fprintln(&b, r.Total, r.Steps, r.Sources, r.Uncounted, r.Note)
	return b.String()
}

func TestInputsAreOnlyRead(t *testing.T) {
	r := random(2)
	route, in := randomRoute(r), shuffled(r, rt01Inputs())
	before := fmt.Sprint(in)
	gaps(t, rt01(), in, GapQuery{At: "2023-04-01", Evidence: Evidence{KnownBy: "2023-01-01"}})
	if _, err := History(route, in, "", Evidence{}); err != nil {
		t.Fatal(err)
	}
	if after := fmt.Sprint(in); !reflect.DeepEqual(after, before) {
		t.Errorf("the inputs were changed: got %s, want %s", after, before)
	}
}
