package seed_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// into lists what leads to a thing by a relation, sorted.
func (d *data) into(to, typ string) []string {
	var out []string
	for _, r := range d.Relations {
		if r.Type == typ && r.To == to {
			out = append(out, r.From)
		}
	}
	slices.Sort(out)
	return out
}

// slugs drops the kinds of ids.
func slugs(ids string) string {
	var out []string
	for id := range strings.FieldsSeq(ids) {
		_, s, _ := strings.Cut(id, ":")
		out = append(out, s)
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// stagesOf tells a route's stages in order: of each what it is and its ends.
func (d *data) stagesOf(route string) string {
	ids := d.into(route, "STAGE_OF")
	out := make([]string, len(ids))
	for _, s := range ids {
		p := d.nodes[s].Props
		out[p["number"].(int64)-1] = strings.TrimSpace(text(p, "role") + " " + slugs(d.ends(s, "STAGE_END")))
	}
	return strings.Join(out, "; ")
}

// legsOf tells a route's legs: of each its step, from where to where, and what it rests on.
func (d *data) legsOf(route string) string {
	var out []string
	for _, l := range d.into(route, "LEG_OF") {
		p := d.nodes[l].Props
		out = append(out, fmt.Sprint(p["step"], " ", slugs(d.ends(l, "LEG_FROM")), " ", slugs(d.ends(l, "LEG_TO")), " ", text(p, "basis")))
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}

func TestRoutes(t *testing.T) {
	d := load(t)
	const (
		hubs    = "HUB gulf western-africa"
		fromSA  = "1 southern-asia gulf STATED; 1 southern-asia western-africa STATED"
		through = "3 south-america caribbean STATED; 3 south-america central-america STATED"
		last    = "4 caribbean CAN BETWEEN_STAGES; 4 caribbean USA BETWEEN_STAGES; 4 central-america CAN BETWEEN_STAGES; 4 central-america USA BETWEEN_STAGES"
	)
	for _, c := range []struct{ record, id, ordered, stages, legs string }{
		{"rt-01", "south-asia-north-america", "true", "ORIGIN southern-asia; " + hubs + "; TRANSIT south-america; TRANSIT caribbean central-america; DESTINATION CAN USA",
			fromSA + "; 2 gulf south-america BETWEEN_STAGES; 2 western-africa south-america BETWEEN_STAGES; " + through + "; " + last},
		{"rt-02", "south-asia-mediterranean", "true", "ORIGIN southern-asia; " + hubs + "; mediterranean-shores",
			fromSA + "; 2 gulf mediterranean-shores BETWEEN_STAGES; 2 western-africa mediterranean-shores BETWEEN_STAGES"},
		{"rt-03", "routes-to-north-america", "false", "ORIGIN southern-asia; middle-east; africa; latin-america-and-the-caribbean; DESTINATION north-america", ""},
		{"rt-04", "across-the-darien-gap", "true", "ORIGIN LKA southern-asia; CROSSING darien-gap",
			"1 LKA darien-gap BETWEEN_STAGES; 1 southern-asia darien-gap BETWEEN_STAGES"},
		{"rt-05", "central-america-freight-trains", "true", "TRANSIT central-america; DESTINATION USA", "1 central-america USA STATED"},
		{"rt-06", "vessel-off-viet-nam", "true", "TRANSIT south-eastern-asia; INTERCEPTION off-viet-nam; DESTINATION CAN",
			"1 south-eastern-asia off-viet-nam BETWEEN_STAGES; 2 off-viet-nam CAN BETWEEN_STAGES"},
		{"rt-07", "child-to-spain", "true", "DESTINATION ESP", ""},
		{"rt-08", "through-nigeria", "false", "NGA", ""},
		{"rt-09", "asia-america", "false", "asia; americas", ""},
	} {
		id := "route:" + c.id
		got := [4]string{d.facts[c.record], fmt.Sprint(d.nodes[id].Props["ordered"]), d.stagesOf(id), d.legsOf(id)}
		if want := [4]string{id, c.ordered, c.stages, c.legs}; got != want {
			t.Errorf("%s: got\n%q\nwant\n%q", c.record, got, want)
		}
		if c.legs == "" && text(d.nodes[id].Props, "orderNote") == "" {
			t.Errorf("%s has no legs and does not say why", id)
		}
	}
	if stages, legs := len(d.into("route:south-asia-north-america", "STAGE_OF")), len(d.into("route:south-asia-north-america", "LEG_OF")); stages != 5 || legs != 10 {
		t.Errorf("the first route has %d stages and %d legs, want 5 and 10", stages, legs)
	}
}

// TestReportedDestination holds that nothing says that the vessel went on.
func TestReportedDestination(t *testing.T) {
	d := load(t)
	for _, id := range []string{"stage:vessel-off-viet-nam-3", "leg:vessel-off-viet-nam-2-off-viet-nam-can"} {
		claims := d.into(id, "ABOUT")
		for _, c := range claims {
			if got := text(d.nodes[c].Props, "modality"); got != "REPORTED" {
				t.Errorf("%s: %s is %s, want REPORTED", id, text(d.nodes[c].Props, "property"), got)
			}
		}
		if claims == nil {
			t.Errorf("%s has no claims", id)
		}
	}
}

// TestAnchors holds that each region that a route touches can be drawn, that its point is marked as ours, and that no other region has one.
func TestAnchors(t *testing.T) {
	d := load(t)
	for _, n := range d.Nodes {
		if n.Kind != "Region" {
			continue
		}
		touched := len(d.into(n.ID, "STAGE_END")) > 0
		if (text(n.Props, "geoPrecision") == "REGION") != touched || (n.Props["lat"] != nil) != touched {
			t.Errorf("%s is touched by a route: %v; its point is %v %v, %s", n.ID, touched, n.Props["lat"], n.Props["lon"], text(n.Props, "geoPrecision"))
		}
		for _, c := range d.into(n.ID, "ABOUT") {
			p := d.nodes[c].Props
			if text(p, "property") == "point" && (text(p, "modality") != "INFERRED_BY_US" || d.ends(c, "STATED_BY") != "source:routegraph-anchors") {
				t.Errorf("%s has a point by %s, %s", n.ID, d.ends(c, "STATED_BY"), text(p, "modality"))
			}
		}
	}
}

// TestCooperations holds the kind and the pairing of each record of cooperation, its parties and its event.
func TestCooperations(t *testing.T) {
	d := load(t)
	for _, c := range []struct{ record, id, kind, pairing, parties, events string }{
		{"co-01", "el-salvador-guatemala-honduras-2023", "AGREED_TO_COORDINATE", "TOGETHER", "GTM HND SLV", "tegucigalpa-forum-2023"},
		{"co-02", "unodc-honduras-prosecutors-2023", "UNSPECIFIED", "TOGETHER", "honduras-public-prosecutor unodc", "tegucigalpa-forum-2023"},
		{"co-03", "starsom-iom-costa-rica-2023", "TRAINING_TOGETHER", "TOGETHER", "costa-rica-border-police costa-rica-judicial-investigations iom starsom",
			"san-jose-online-investigation-training-2023"},
		{"co-04", "corett-starsom-2023", "UNSPECIFIED", "TOGETHER", "corett starsom", "corett-endorsement-2023"},
		{"co-05", "unodc-iom-2023", "UNSPECIFIED", "TOGETHER", "iom unodc", "study-findings-workshop-2023"},
		{"co-06", "colombia-costa-rica-panama-2023", "OPERATIONAL_MEETING", "TOGETHER", "COL CRI PAN", "colombia-costa-rica-panama-meeting-2023"},
		{"co-07", "maldives-sri-lanka-2023", "OPERATIONAL_MEETING", "TOGETHER", "LKA MDV", "maldives-sri-lanka-meeting-2023"},
		{"co-08", "costa-rica-honduras-maldives-2022", "DIALOGUE", "TOGETHER", "CRI HND MDV unodc-htmss", "vienna-side-event-2022"},
		{"co-09", "starsom-nigeria-2022", "TRAINING_TOGETHER", "TOGETHER", "naptip nigeria-immigration starsom", "edo-mentoring-2022"},
		{"co-10", "central-america-caribbean-trainings-2022", "TRAINING_TOGETHER", "SERIES", "BRB CRI DOM HND TCA unodc", "international-cooperation-trainings-2022"},
		{"co-11", "sri-lanka-colombia-2022", "OPERATIONAL_MEETING", "TOGETHER", "COL LKA", "sri-lanka-colombia-meeting-2022"},
		{"co-12", "sri-lanka-dominican-republic-2022", "OPERATIONAL_MEETING", "TOGETHER", "DOM LKA", "sri-lanka-dominican-republic-meeting-2022"},
		{"co-13", "unodc-dominican-agencies-2022", "TRAINING_TOGETHER", "TOGETHER", "dominican-law-enforcement unodc", "santo-domingo-mentoring-2022"},
		{"co-14", "honduras-costa-rica-2022", "TRAINING_TOGETHER", "TOGETHER", "CRI HND unodc", "tegucigalpa-training-2022"},
		{"co-15", "maldives-sri-lanka-2022", "UNSPECIFIED", "TOGETHER", "LKA MDV", "maldives-sri-lanka-cooperation-2022"},
		{"co-16", "costa-rica-bangladesh-2022", "UNSPECIFIED", "TOGETHER", "BGD CRI", "costa-rica-bangladesh-cooperation-2022"},
		{"co-17", "nigeria-unodc-2021", "UNSPECIFIED", "TOGETHER", "NGA starsom unodc", "nigeria-unodc-cooperation-2021"},
		{"co-18", "unodc-canada-2021", "DIALOGUE", "TOGETHER", "CAN unodc", "starsom-launch-2021"},
		{"co-19", "starsom-canada-government-2021", "UNSPECIFIED", "TOGETHER", "canada-government starsom", ""},
		{"co-20", "starsom-accbp-2021", "UNSPECIFIED", "TOGETHER", "accbp starsom", ""},
		{"co-21", "starsom-costa-rica-dominican-republic-honduras-2021", "UNSPECIFIED", "HUB", "CRI DOM HND starsom", ""},
	} {
		id := "cooperation:" + c.id
		p := d.nodes[id].Props
		got := [6]string{d.facts[c.record], text(p, "kind"), text(p, "pairing"), text(p, "status"), slugs(strings.Join(d.into(id, "PARTY_OF"), " ")), slugs(d.ends(id, "SHOWN_BY"))}
		if want := [6]string{id, c.kind, c.pairing, "OCCURRED", c.parties, c.events}; got != want {
			t.Errorf("%s: got\n%q\nwant\n%q", c.record, got, want)
		}
		d.decided(t, id)
		for event := range strings.FieldsSeq(d.ends(id, "SHOWN_BY")) {
			for _, key := range []string{"edtf", "earliest", "latest", "precision", "reportedOn"} {
				if got, want := text(p, key), text(d.nodes[event].Props, key); got != want {
					t.Errorf("%s has the %s %q, its event %q", id, key, got, want)
				}
			}
		}
	}
}

// decided holds that the words that decide a kind are words of a source.
func (d *data) decided(t *testing.T, id string) {
	t.Helper()
	words := text(d.nodes[id].Props, "decidedBy")
	for _, c := range d.into(id, "ABOUT") {
		if p := d.nodes[c].Props; text(p, "property") == "decidedBy" && slices.Contains(list(p, "excerpts"), words) {
			return
		}
	}
	t.Errorf("%s is decided by %q, which no excerpt has", id, words)
}

// TestProject holds what is known of the project, and that no more than ten of its thirteen countries are.
func TestProject(t *testing.T) {
	d := load(t)
	const id = "project:starsom"
	for _, c := range []struct{ what, got, want string }{
		{"countries", slugs(d.ends(id, "ACTIVE_IN")), "BRB COL CRI DOM HND LKA MDV NGA PAN TCA"},
		{"number of countries", fmt.Sprint(len(d.relations(id, "ACTIVE_IN"))), "10"},
		{"countriesStated", fmt.Sprint(d.nodes[id].Props["countriesStated"]), "13"},
		{"implementedBy", slugs(d.ends(id, "IMPLEMENTED_BY")), "unodc"},
		{"fundedBy", slugs(d.ends(id, "FUNDED_BY")), "accbp canada-government global-affairs-canada"},
		{"events", fmt.Sprint(len(d.into(id, "UNDER_PROJECT"))), "21"},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %s, want %s", c.what, c.got, c.want)
		}
	}
	stated := []string{"ev-02", "ev-03", "ev-07", "ev-08", "ev-10", "ev-11", "ev-12", "ev-21", "ev-22"}
	for i := range 22 {
		record, want := fmt.Sprintf("ev-%02d", i+1), "INFERRED_BY_US"
		switch {
		case slices.Contains(stated, record):
			want = "ASSERTED"
		case record == "ev-04":
			want = "PLANNED"
		case record == "ev-09":
			want = ""
		}
		if got := text(d.claim(record, "project").Props, "modality"); got != want {
			t.Errorf("%s is an event of the project: %s, want %s", record, got, want)
		}
	}
}

// TestSameRoute holds which countries sources put on the same route: the records rc-01 to rc-04, which are no things but relations.
func TestSameRoute(t *testing.T) {
	d := load(t)
	for country, want := range map[string]string{"COL": "CRI LKA PAN", "CRI": "COL PAN", "PAN": "COL CRI", "LKA": "COL DOM MDV", "MDV": "LKA", "DOM": "LKA"} {
		if got := slugs(d.ends("country:"+country, "SAME_ROUTE_AS")); got != want {
			t.Errorf("%s is on the same route as %s, want %s", country, got, want)
		}
	}
}

// TestDataset holds that the data set tells of itself.
func TestDataset(t *testing.T) {
	d := load(t)
	p := d.nodes["dataset:seed"].Props
	counts := list(p, "counts")
	for _, want := range []string{"Country=249", "Cooperation=22", "Leg=19", "Route=9"} {
		if !slices.Contains(counts, want) {
			t.Errorf("the counts are %v, want %s among them", counts, want)
		}
	}
	if !slices.IsSorted(counts) || text(p, "title") == "" || text(p, "licence") == "" || text(p, "howToCite") == "" {
		t.Errorf("got %v", p)
	}
	gaps := 0
	for _, n := range d.Nodes {
		if n.Kind == "KnownGap" {
			gaps++
		}
	}
	if got := len(d.relations("dataset:seed", "HAS_GAP")); got != gaps || gaps == 0 {
		t.Errorf("the data set has %d gaps, want all %d", got, gaps)
	}
}
