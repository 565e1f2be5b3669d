package analysis_test

import (
	"fmt"
	"math/rand/v2"
	"slices"

	. "routegraph/analysis"
)

// random is a source of chance that is the same in every run.
func random(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 5)) }

func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

// day is a day from 2021 to 2024, or "" now and then.
func day(r *rand.Rand) string {
	if r.IntN(4) == 0 {
		return ""
	}
	return fmt.Sprintf("%d-%02d-%02d", 2021+r.IntN(4), 1+r.IntN(12), 1+r.IntN(28))
}

func period(r *rand.Rand) Period {
	p := Period{day(r), day(r), day(r)}
	if p.Latest != "" && p.Latest < p.Earliest {
		p.Earliest, p.Latest = p.Latest, p.Earliest
	}
	return p
}

func country(i int) string { return fmt.Sprintf("C%02d", i) }

// randomRoute has three to five stages of one to three ends, and most of the legs between them.
func randomRoute(r *rand.Rand) Route {
	route := Route{ID: "r"}
	for range 3 + r.IntN(3) {
		var s Stage
		for range 1 + r.IntN(3) {
			e := End{RegionEnd, fmt.Sprintf("R%d", r.IntN(6))}
			if r.IntN(3) == 0 {
				e = End{CountryEnd, country(r.IntN(9))}
			}
			if !slices.Contains(s.Ends, e) {
				s.Ends = append(s.Ends, e)
			}
		}
		route.Stages = append(route.Stages, s)
	}
	for i, s := range route.Stages[:len(route.Stages)-1] {
		for _, from := range s.Ends {
			for _, to := range route.Stages[i+1].Ends {
				if r.IntN(5) > 0 {
					route.Legs = append(route.Legs, Leg{ID: fmt.Sprint("l", len(route.Legs)), Step: i + 1, From: from, To: to})
				}
			}
		}
	}
	return route
}

func randomClaims(r *rand.Rand) []Claim {
	var claims []Claim
	for range r.IntN(3) {
		claims = append(claims, Claim{ID: fmt.Sprint("k", r.IntN(1000)), Published: day(r)})
	}
	return claims
}

func randomInputs(r *rand.Rand) Inputs {
	var in Inputs
	for range 12 {
		in.Memberships = append(in.Memberships, Membership{Country: country(r.IntN(9)), Region: fmt.Sprintf("R%d", r.IntN(6)),
			Basis: pick(r, M49, Stated), Claims: randomClaims(r)})
	}
	for range 4 {
		in.Ties = append(in.Ties, Tie{country(r.IntN(9)), pick(r, SameRoute, Named, RegionOnly), randomClaims(r)})
	}
	for i := range r.IntN(12) {
		c := Cooperation{ID: fmt.Sprint("co", 10+i), Kind: pick(r, CooperationKinds()...), Period: period(r), Claims: randomClaims(r),
			Pairing: pick(r, Together, Together, Together, Series, Hub),
			Status:  pick(r, Occurred, Occurred, Occurred, PlannedEvent, Cancelled, Unconfirmed)}
		for range r.IntN(4) {
			c.Countries = append(c.Countries, country(r.IntN(9)))
		}
		in.Cooperations = append(in.Cooperations, c)
	}
	for i := range r.IntN(4) {
		in.Stories = append(in.Stories, Story{Source{fmt.Sprint("s", i), pick(r, "p", "q", "")}, Period{Latest: day(r)}})
	}
	for range r.IntN(2) {
		in.Present = append(in.Present, Presence{Country: country(r.IntN(9)), Claims: randomClaims(r)})
	}
	return in
}

// shuffled is the same inputs in another order.
func shuffled(r *rand.Rand, in Inputs) Inputs {
	mix := func(n int, swap func(i, j int)) { r.Shuffle(n, swap) }
	in.Memberships, in.Ties = slices.Clone(in.Memberships), slices.Clone(in.Ties)
	in.Cooperations, in.Stories = slices.Clone(in.Cooperations), slices.Clone(in.Stories)
	mix(len(in.Memberships), func(i, j int) { in.Memberships[i], in.Memberships[j] = in.Memberships[j], in.Memberships[i] })
	mix(len(in.Ties), func(i, j int) { in.Ties[i], in.Ties[j] = in.Ties[j], in.Ties[i] })
	mix(len(in.Cooperations), func(i, j int) { in.Cooperations[i], in.Cooperations[j] = in.Cooperations[j], in.Cooperations[i] })
	mix(len(in.Stories), func(i, j int) { in.Stories[i], in.Stories[j] = in.Stories[j], in.Stories[i] })
	return in
}
