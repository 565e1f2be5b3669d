package analysis_test

import (
	"fmt"
	"slices"
	"testing"

	. "routegraph/analysis"
)

func properties() map[string]Property {
	return map[string]Property{"published": {Date, true}, "when": {Date, true}, "countries": {Number, true}, "title": {Text, true},
		"venue": {Reference, true}, "participant": {Reference, false}}
}

// dated is the claims about dates and numbers in which the documents and the further pages meet.
func dated() []Claim {
	claim := func(id, subject, property, value, story, publisher string) Claim {
		return Claim{ID: id, Subject: subject, Property: property, Value: value, Modality: "ASSERTED", Status: Accepted, Source: Source{story, publisher}}
	}
	return []Claim{
		claim("k1", "story-08", "published", "2022-10-20", "item-08", "unodc"), // the side event's story
		claim("k2", "story-08", "published", "2022-10-30", "web-south-south", "unodc"),
		claim("k3", "ev-20", "when", "../2022-03-25", "item-17", "unodc"), // Costa Rica and Bangladesh
		claim("k4", "ev-20", "when", "2022-04", "web-south-south", "unodc"),
		claim("k5", "ev-19", "when", "../2022-04-01", "item-16", "unodc"), // Dubai
		claim("k6", "ev-19", "when", "2022-03-29/2022-03-31", "pbj-dubai", "pbj"),
		claim("k7", "project", "countries", "13", "item-20", "unodc"),
		claim("k8", "ev-19", "countries", "14", "pbj-dubai", "pbj"),
		claim("k9", "ev-22", "when", "../2021-11-02", "item-20", "unodc"), // the launch
		claim("l1", "ev-22", "when", "../2021-11-02", "pbj-launch", "pbj"),
	}
}

func TestNamedContradictions(t *testing.T) {
	got := Compare(dated(), properties())
	var lines []string
	for _, c := range got.Contradictions {
		lines = append(lines, fmt.Sprint(c.Subject, " ", c.Property, ": ", c.A.Value, c.A.Stories, " or ", c.B.Value, c.B.Stories))
	}
	same(t, "contradictions", lines, []string{"ev-20 when: ../2022-03-25[item-17] or 2022-04[web-south-south]",
		"story-08 published: 2022-10-20[item-08] or 2022-10-30[web-south-south]"})
	lines = nil
	for _, r := range got.Refinements {
		lines = append(lines, fmt.Sprint(r.Subject, " ", r.Property, ": ", r.Fine.Value, " refines ", r.Coarse.Value))
	}
	same(t, "refinements", lines, []string{"ev-19 when: 2022-03-29/2022-03-31 refines ../2022-04-01"})
	if c := got.Corroborations; len(c) != 1 || !slices.Equal(c[0].Claims, []string{"k9", "l1"}) || c[0].Independence() != (Independence{2, 2}) {
		t.Errorf("got corroborations %+v, want one, of k9 and l1 by 2 stories and 2 publishers", c)
	}
	if len(got.Unread) != 0 {
		t.Errorf("got unread %v, want none", got.Unread)
	}
}

// TestCompareValues holds two claims of one property against each other.
func TestCompareValues(t *testing.T) {
	const nothing, clash, refine, agree = "nothing", "contradiction", "refinement", "agreement"
	for _, c := range []struct{ property, a, b, want string }{
		{"when", "2022-04-01", "2022-04-01", agree}, {"when", "2022-04", "2022-04-01/2022-04-30", agree},
		{"when", "2022-04", "2022-04-30", refine}, {"when", "2022-04", "2022-05-01", clash}, {"when", "2022", "2022-04", refine},
		{"when", "2022-03-15/2022-04-15", "2022-04", nothing}, {"when", "../2022-04-01", "2022-04-01/..", nothing},
		{"when", "../2022-03-31", "2022-04-01/..", clash}, {"when", "2022-04~", "2022-04?", agree}, {"when", "../2022-04-01", "../2022-03-01", refine},
		{"countries", "13", "14", clash}, {"countries", "13", "13.0", agree}, {"countries", "10/..", "13", refine}, {"countries", "14/..", "13", clash},
		{"countries", "10/13", "13/20", nothing}, {"countries", "-0", "0", agree},
		{"title", "Côte d’Ivoire", "COTE DIVOIRE", agree}, {"title", "Forum", "Meeting", clash}, {"title", "—", "—", agree}, {"title", "—", "!", clash},
		{"venue", "AUT", "AUT", agree}, {"venue", "AUT", "ARE", clash}, {"participant", "AUT", "ARE", nothing}, {"participant", "AUT", "AUT", agree},
		{"other", "a", "b", nothing}, {"other", "a", "a", agree}, {"other", "a", "A", nothing},
	} {
		claims := []Claim{{ID: "1", Subject: "x", Status: Accepted, Source: Source{"s", "p"}}, {ID: "2", Subject: "x", Status: Disputed, Source: Source{"t", "p"}}}
		for i, v := range []string{c.a, c.b} {
			claims[i].Property, claims[i].Value, claims[i].Object = c.property, v, v
		}
		for _, ids := range [][2]string{{"1", "2"}, {"2", "1"}} {
			claims[0].ID, claims[1].ID = ids[0], ids[1]
			got := Compare(claims, properties())
			if verdict(got) != c.want {
				t.Errorf("%s %q and %q: got %s, want %s", c.property, c.a, c.b, verdict(got), c.want)
			}
			if r := got.Refinements; len(r) == 1 && (r[0].Coarse.Value != c.a || r[0].Fine.Value != c.b) {
				t.Errorf("%s: got that %q refines %q, want that %q refines %q", c.property, r[0].Fine.Value, r[0].Coarse.Value, c.b, c.a)
			}
		}
	}
}

func verdict(c Comparison) string {
	switch {
	case len(c.Contradictions) == 1 && len(c.Refinements)+len(c.Corroborations)+len(c.Unread) == 0:
		return "contradiction"
	case len(c.Refinements) == 1 && len(c.Contradictions)+len(c.Corroborations)+len(c.Unread) == 0:
		return "refinement"
	case len(c.Corroborations) == 1 && len(c.Contradictions)+len(c.Refinements)+len(c.Unread) == 0:
		return "agreement"
	case len(c.Contradictions)+len(c.Refinements)+len(c.Corroborations)+len(c.Unread) == 0:
		return "nothing"
	}
	return fmt.Sprintf("%+v", c)
}

func TestWhatIsCompared(t *testing.T) {
	a := Claim{ID: "1", Subject: "x", Property: "when", Value: "2021", Status: Accepted, Modality: "ASSERTED", Source: Source{"s", "p"},
		Period: Period{Latest: "2021-06-30"}}
	for name, c := range map[string]struct {
		change func(*Claim)
		want   string
	}{
		"as they are":              {func(*Claim) {}, "contradiction"},
		"another subject":          {func(c *Claim) { c.Subject = "y" }, "nothing"},
		"superseded":               {func(c *Claim) { c.Status = Superseded }, "nothing"},
		"retracted":                {func(c *Claim) { c.Status = Retracted }, "nothing"},
		"denied":                   {func(c *Claim) { c.Modality = Denied }, "nothing"},
		"planned":                  {func(c *Claim) { c.Modality = Planned }, "nothing"},
		"reported":                 {func(c *Claim) { c.Modality = "REPORTED" }, "contradiction"},
		"the same story":           {func(c *Claim) { c.Source.Story = "s" }, "contradiction"},
		"for a time that meets":    {func(c *Claim) { c.Period = Period{} }, "contradiction"},
		"to the last day it meets": {func(c *Claim) { c.Period = Period{Earliest: "2021-06-30"} }, "contradiction"},
		"a day later":              {func(c *Claim) { c.Period = Period{Earliest: "2021-07-01"} }, "nothing"},
		"equal":                    {func(c *Claim) { c.Value = "2021" }, "agreement"},
		"equal, one story":         {func(c *Claim) { c.Value, c.Source.Story = "2021", "s" }, "nothing"},
		"equal, one reports":       {func(c *Claim) { c.Value, c.Modality = "2021", "REPORTED" }, "nothing"},
		"equal, for another time":  {func(c *Claim) { c.Value, c.Period = "2021", Period{Earliest: "2020-01-01"} }, "nothing"},
	} {
		b := a
		b.ID, b.Value, b.Source.Story = "2", "2022", "t"
		c.change(&b)
		if got := verdict(Compare([]Claim{b, a}, properties())); got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
	}
}

// TestSides: claims that say the same stand on one side, however they word it, so there is one contradiction and not one for each pair.
func TestSides(t *testing.T) {
	var claims []Claim
	for i, v := range []string{"2022-10-20", "2022-10-30", "2022-10-20/2022-10-20", "2022-10-20"} {
		claims = append(claims, Claim{ID: fmt.Sprint(i), Subject: "x", Property: "when", Value: v, Status: Accepted,
			Modality: []Modality{"ASSERTED", "REPORTED"}[i/3], Source: Source{fmt.Sprint("s", i), "p"}})
	}
	got := Compare(claims, properties())
	if len(got.Contradictions) != 1 || !slices.Equal(got.Contradictions[0].A.Claims, []string{"0", "2", "3"}) {
		t.Errorf("got %+v, want one contradiction, of claims 0, 2 and 3 with 1", got.Contradictions)
	}
	if len(got.Corroborations) != 1 || !slices.Equal(got.Corroborations[0].Claims, []string{"0", "2"}) {
		t.Errorf("got %+v, want one corroboration, of claims 0 and 2", got.Corroborations)
	}
}

func TestUnread(t *testing.T) {
	for property, values := range map[string][]string{
		"when":      {"", "2022-13", "soon", "2022-02-30", "../..", "2022-05/2022-04", "2022-4-1", ".."},
		"countries": {"", "many", "NaN", "Inf", "../..", "14/13", "1e999", ".."},
		"title":     {""},
		"venue":     {""},
	} {
		for _, v := range values {
			got := Compare([]Claim{{ID: "1", Property: property, Value: v, Status: Accepted}}, properties())
			if !slices.Equal(got.Unread, []string{"1"}) {
				t.Errorf("%s %q: got unread %v, want [1]", property, v, got.Unread)
			}
		}
	}
}

func TestCompareShuffled(t *testing.T) {
	r := random(7)
	claims := dated()
	want := written(t, Compare(claims, properties()))
	for range 20 {
		r.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		if got := written(t, Compare(claims, properties())); got != want {
			t.Fatalf("got\n%s\nwant\n%s", got, want)
		}
	}
}
