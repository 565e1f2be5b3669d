package seed_test

import (
	"slices"
	"strings"
	"testing"

	"routegraph/analysis"
	"routegraph/store"
)

// asAnalysed gives all claims of the graph as the analysis reads them. A page that tells a story again is of that story.
func (d *data) asAnalysed() []analysis.Claim {
	var out []analysis.Claim
	for _, n := range d.Nodes {
		if n.Kind != "Claim" {
			continue
		}
		source := d.ends(n.ID, "STATED_BY")
		out = append(out, analysis.Claim{ID: n.ID, Subject: d.ends(n.ID, "ABOUT"), Property: text(n.Props, "property"), Object: d.ends(n.ID, "OBJECT"),
			Value: text(n.Props, "value"), Period: analysis.Period{Earliest: text(n.Props, "earliest"), Latest: text(n.Props, "latest")},
			Modality: analysis.Modality(text(n.Props, "modality")), Status: analysis.ClaimStatus(text(n.Props, "status")),
			Source: d.story(source), Published: text(d.nodes[source].Props, "latest")})
	}
	return out
}

func (d *data) story(source string) analysis.Source {
	out := analysis.Source{Story: source, Publisher: d.ends(source, "PUBLISHED_BY")}
	if again := d.ends(source, "SAME_STORY_AS"); again != "" {
		out.Story = again
	}
	return out
}

// TestContradictions compares all claims of the graph. Sources differ in two things and no more, and all claims about these are disputed;
// what is only more exact is none.
func TestContradictions(t *testing.T) {
	d := load(t)
	got := analysis.Compare(d.asAnalysed(), analysis.PropertiesOf(store.Domain()))
	var differ, refine, disputed []string
	inDispute := map[string]bool{}
	for _, c := range got.Contradictions {
		values := []string{c.A.Value, c.B.Value}
		slices.Sort(values)
		differ = append(differ, c.Subject+" "+c.Property+": "+strings.Join(values, " or "))
		for _, id := range slices.Concat(c.A.Claims, c.B.Claims) {
			inDispute[id] = true
		}
	}
	for _, r := range got.Refinements {
		refine = append(refine, r.Subject+" "+r.Property+": "+r.Fine.Value+" within "+r.Coarse.Value)
	}
	for _, n := range d.Nodes {
		if (text(n.Props, "status") == "DISPUTED") != inDispute[n.ID] && n.Kind == "Claim" {
			disputed = append(disputed, n.ID)
		}
	}
	same(t, "contradictions", differ, "event:costa-rica-bangladesh-cooperation-2022 when: ../2022-03-25 or 2022-04",
		"source:unodc-2022-10-20-side-event published: 2022-10-20 or 2022-10-30")
	same(t, "refinements", refine, "event:colombia-costa-rica-panama-meeting-2023 when: 2023-03-08/2023-03-09 within 2023-02-01/2023-03-12",
		"event:dubai-event-2022 when: 2022-03-29/2022-03-31 within ../2022-04-01",
		"event:maldives-sri-lanka-meeting-2023 when: 2023-02-13/2023-02-15 within 2023-02-01/2023-03-12",
		"project:starsom when: 2021-03-15/2023-12-31 within 2021/2023")
	same(t, "disputed and not in a contradiction, or in one and not disputed", disputed)
	same(t, "claims that cannot be read", got.Unread)
}

func same(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: got\n%s\nwant\n%s", what, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestStories holds that the further pages do not add to the stories of the documents, by day as ANALYSIS counts them.
func TestStories(t *testing.T) {
	d := load(t)
	count := func(day string) (n int) {
		for _, s := range d.Nodes {
			latest := text(s.Props, "latest")
			if s.Props["corpus"] == true && (day == "" || latest != "" && latest <= day) {
				n++
			}
		}
		return n
	}
	for day, want := range map[string]int{"2021-11-01": 0, "2022-01-01": 2, "2022-07-02": 11, "2023-04-01": 15, "": 20} {
		if got := count(day); got != want {
			t.Errorf("by %s: got %d stories, want %d", day, got, want)
		}
	}
	again := map[string]string{}
	for _, s := range d.Nodes {
		if story := d.ends(s.ID, "SAME_STORY_AS"); story != "" {
			again[s.ID] = story
			if s.Props["corpus"] == true || d.nodes[story].Props["corpus"] != true {
				t.Errorf("%s tells %s again: only pages do, and only stories of the documents are", s.ID, story)
			}
		}
	}
	if len(again) != 6 {
		t.Errorf("got %d pages that tell a story again, want 6: %v", len(again), again)
	}
}
