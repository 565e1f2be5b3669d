package analysis_test

import (
	"fmt"
	"slices"
	"testing"

	. "routegraph/analysis"
)

func TestPairArcsOfTheFacts(t *testing.T) {
	for at, want := range map[string]string{
		"2022-06-19": "BGD-CRI CERTAIN [UNSPECIFIED] 2022-03-25..2022-03-25; CRI-HND CERTAIN [DIALOGUE TRAINING_TOGETHER] 2022-06-05..2022-06-05; CRI-MDV POSSIBLE [DIALOGUE] ..; HND-MDV POSSIBLE [DIALOGUE] ..; LKA-MDV CERTAIN [UNSPECIFIED] 2022-04-07..2022-04-07; ",
		"2022-06-20": "BGD-CRI CERTAIN [UNSPECIFIED] 2022-03-25..2022-03-25; COL-LKA POSSIBLE [OPERATIONAL_MEETING] ..; CRI-HND CERTAIN [DIALOGUE TRAINING_TOGETHER] 2022-06-05..2022-06-05; CRI-MDV POSSIBLE [DIALOGUE] ..; DOM-LKA POSSIBLE [OPERATIONAL_MEETING] ..; HND-MDV POSSIBLE [DIALOGUE] ..; LKA-MDV CERTAIN [UNSPECIFIED] 2022-04-07..2022-04-07; ",
	} {
		got := ""
		for _, a := range PairArcs(rt01Inputs().Cooperations, at) {
			got += fmt.Sprintf("%s-%s %s %v %s..%s; ", a.A, a.B, a.On, a.Kinds, a.First, a.Last)
		}
		if got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", at, got, want)
		}
	}
}

// TestPairArcsRandom: a pair has an arc just if a held cooperation of its two countries, sitting together, is on record; series and hubs
// stand apart.
func TestPairArcsRandom(t *testing.T) {
	r := random(11)
	for range 500 {
		in, at := randomInputs(r), day(r)
		until := at
		if at == "" {
			until = "9999-12-31"
		}
		got := map[string]PairArc{}
		for _, a := range PairArcs(in.Cooperations, at) {
			got[a.A+a.B] = a
		}
		for i := range 9 {
			for j := i + 1; j < 9; j++ {
				checkArc(t, got[country(i)+country(j)], joining(in.Cooperations, country(i), country(j), until), until)
			}
		}
		for _, c := range in.Cooperations {
			held := c.Status == Occurred && c.Period.OnRecordBy(until) != No
			one := len(slices.Compact(slices.Sorted(slices.Values(c.Countries)))) < 2
			if want := held && (one || c.Pairing != Together); slices.Contains(Unpaired(in.Cooperations, at), c.ID) != want {
				t.Fatalf("%s at %s: unpaired should be %t: %+v", c.ID, at, want, c)
			}
		}
	}
}

// joining lists the cooperation that joins two countries by a day.
func joining(all []Cooperation, a, b, at string) []Cooperation {
	return slices.DeleteFunc(slices.Clone(all), func(c Cooperation) bool {
		return c.Status != Occurred || c.Pairing != Together || c.Period.OnRecordBy(at) == No || !slices.Contains(c.Countries, a) || !slices.Contains(c.Countries, b)
	})
}

func checkArc(t *testing.T, got PairArc, want []Cooperation, at string) {
	t.Helper()
	if len(got.Cooperations) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	certain := slices.ContainsFunc(want, func(c Cooperation) bool { return c.Period.OnRecordBy(at) == Certain })
	if certain != (got.On == Certain) || certain != (got.First != "") || got.First > got.Last {
		t.Fatalf("got %+v, want certain %t", got, certain)
	}
	for _, c := range want {
		if !slices.Contains(got.Cooperations, c.ID) || !slices.Contains(got.Kinds, c.Kind) {
			t.Fatalf("got %+v without %+v", got, c)
		}
	}
}

// TestSlicesAddUp: what slices add up to on a day is what is on record by it.
func TestSlicesAddUp(t *testing.T) {
	r := random(12)
	for range 300 {
		var things []Dated
		for i := range 6 {
			d := Dated{ID: fmt.Sprint("t", i)}
			for range r.IntN(4) {
				d.Periods = append(d.Periods, period(r))
			}
			things = append(things, d)
		}
		all := Slices(things, "")
		for range 20 {
			d := day(r)
			if d == "" {
				continue
			}
			on := map[string]OnRecord{}
			for _, s := range all {
				if s.From > d {
					break
				}
				for _, id := range s.Possible {
					on[id] = Possible
				}
				for _, id := range s.Certain {
					on[id] = Certain
				}
			}
			for _, thing := range things {
				want := No
				for _, p := range thing.Periods {
					switch p.OnRecordBy(d) {
					case Certain:
						want = Certain
					case Possible:
						if want == No {
							want = Possible
						}
					}
				}
				if got := on[thing.ID]; got != want && !(got == "" && want == No) || thing.By(d) != want {
					t.Fatalf("%v by %s: got %q and %q, want %q", thing, d, got, thing.By(d), want)
				}
			}
			if until := Slices(things, d); len(until) > 0 && until[len(until)-1].From > d {
				t.Fatalf("got %v, want nothing after %s", until, d)
			}
		}
	}
}

func TestFeatures(t *testing.T) {
	fiji, samoa := &Position{178, -18}, &Position{-172, -14}
	arc := ArcFeature("a", fiji, samoa, nil)
	if arc.Geometry.Type != "MultiLineString" {
		t.Errorf("got %s over the antimeridian, want it cut", arc.Geometry.Type)
	}
	if none := ArcFeature("a", fiji, nil, nil); none.Geometry != nil {
		t.Errorf("got %v for an arc with one end, want no geometry", none.Geometry)
	}
	if none := PointFeature("p", nil, nil); none.Geometry != nil {
		t.Errorf("got %v for a point of nowhere, want no geometry", none.Geometry)
	}
	if box, ok := FeatureBox([]Feature{arc, PointFeature("p", fiji, nil)}); !ok || box[0] != 178 || box[2] != -172 {
		t.Errorf("got %v, want it to run from 178 over the antimeridian to -172", box)
	}
	if _, ok := FeatureBox([]Feature{PointFeature("p", nil, nil)}); ok {
		t.Error("got a box around nothing")
	}
}
