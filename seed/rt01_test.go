package seed_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"routegraph/analysis"
	"routegraph/store"
)

const rt01 = "route:south-asia-north-america"

// TestWorkedTable holds the worked table of ANALYSIS "Gaps" for rt-01 against the whole graph: what was added to the documents leaves it as it is.
func TestWorkedTable(t *testing.T) {
	d := load(t)
	route, in := d.route(rt01), d.inputs()
	for _, c := range []struct {
		at      string
		stories int
		states  string // of the legs that are not NONE_ON_RECORD
	}{
		{"2022-01-01", 2, "southern-asia>gulf NOT_ASSESSABLE, gulf>south-america NOT_ASSESSABLE"},
		{"2022-07-02", 11, "southern-asia>gulf NOT_ASSESSABLE, southern-asia>western-africa AROUND_ONLY, gulf>south-america NOT_ASSESSABLE, " +
			"western-africa>south-america AROUND_ONLY, south-america>caribbean AROUND_ONLY"},
		{"2023-04-01", 15, "southern-asia>gulf NOT_ASSESSABLE, southern-asia>western-africa AROUND_ONLY, gulf>south-america NOT_ASSESSABLE, " +
			"western-africa>south-america AROUND_ONLY, south-america>caribbean AROUND_ONLY, south-america>central-america PAIR_ON_RECORD"},
	} {
		report, err := analysis.Gaps(route, in, analysis.GapQuery{At: c.at})
		if err != nil {
			t.Fatal(err)
		}
		var states []string
		for _, l := range report.Legs {
			if l.State != analysis.NoneOnRecord {
				states = append(states, fmt.Sprint(last(l.Leg.From.ID), ">", last(l.Leg.To.ID), " ", l.State))
			}
		}
		if got := strings.Join(states, ", "); got != c.states || len(report.Legs) != 10 || report.Sources.Stories != c.stories {
			t.Errorf("%s: got %d legs and %d stories, want 10 and %d; got\n%s\nwant\n%s", c.at, len(report.Legs), report.Sources.Stories, c.stories, got, c.states)
		}
	}
}

// TestOffRoute holds that the meeting with Malaysia is not counted: no stage of the route holds it.
func TestOffRoute(t *testing.T) {
	d := load(t)
	report, err := analysis.Gaps(d.route(rt01), d.inputs(), analysis.GapQuery{At: "2023-12-31", Threshold: analysis.Dialogue})
	if err != nil {
		t.Fatal(err)
	}
	got := slices.IndexFunc(report.Uncounted, func(u analysis.Uncounted) bool { return u.Cooperation == "cooperation:sri-lanka-malaysia-2023" })
	if got < 0 || !strings.Contains(fmt.Sprint(report.Uncounted[got]), "OFF_ROUTE") {
		t.Errorf("got %+v, want the meeting with Malaysia among them as OFF_ROUTE", report.Uncounted)
	}
}

func last(id string) string { return id[strings.Index(id, ":")+1:] }

// route reads a route as the analysis has it.
func (d *data) route(id string) analysis.Route {
	r := analysis.Route{ID: id, Stages: make([]analysis.Stage, len(d.into(id, "STAGE_OF")))}
	for _, s := range d.into(id, "STAGE_OF") {
		at := d.nodes[s].Props["number"].(int64) - 1
		for _, e := range d.relations(s, "STAGE_END") {
			r.Stages[at].Ends = append(r.Stages[at].Ends, d.end(e.To))
		}
	}
	for _, l := range d.into(id, "LEG_OF") {
		p := d.nodes[l].Props
		r.Legs = append(r.Legs, analysis.Leg{ID: l, Step: int(p["step"].(int64)), From: d.end(d.ends(l, "LEG_FROM")), To: d.end(d.ends(l, "LEG_TO")),
			Basis: analysis.Basis(text(p, "basis"))})
	}
	slices.SortFunc(r.Legs, func(a, b analysis.Leg) int { return a.Step - b.Step })
	return r
}

func (d *data) end(id string) analysis.End {
	return analysis.End{Kind: analysis.EndKind(strings.ToUpper(d.nodes[id].Kind)), ID: id}
}

// inputs is what the graph has of cooperation, regions and stories.
func (d *data) inputs() (in analysis.Inputs) {
	for _, n := range d.Nodes {
		switch {
		case n.Kind == "Cooperation":
			in.Cooperations = append(in.Cooperations, d.cooperation(n))
		case n.Kind == "Country":
			for region := d.ends(n.ID, "IN_REGION"); region != "" && !strings.Contains(region, " "); region = d.ends(region, "PART_OF") {
				in.Memberships = append(in.Memberships, analysis.Membership{Country: n.ID, Region: region, Basis: analysis.M49})
			}
		case n.Props["corpus"] == true:
			in.Stories = append(in.Stories, analysis.Story{Source: d.story(n.ID), Published: period(n.Props)})
		}
	}
	return in
}

func (d *data) cooperation(n store.NodeData) analysis.Cooperation {
	c := analysis.Cooperation{ID: n.ID, Kind: analysis.CooperationKind(text(n.Props, "kind")), Pairing: analysis.Pairing(text(n.Props, "pairing")),
		Status: analysis.EventStatus(text(n.Props, "status")), Period: period(n.Props), Claims: []analysis.Claim{{ID: n.ID}}}
	for _, r := range d.into(n.ID, "PARTY_OF") {
		if strings.HasPrefix(r, "country:") {
			c.Countries = append(c.Countries, r)
		}
	}
	return c
}

func period(p map[string]any) analysis.Period {
	return analysis.Period{Earliest: text(p, "earliest"), Latest: text(p, "latest"), ReportedOn: text(p, "reportedOn")}
}
