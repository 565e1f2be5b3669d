package seed_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestCountryEvents holds the events of each country that the documents name against a table made by hand: held there, or taken part in.
func TestCountryEvents(t *testing.T) {
	want := map[string]string{"ARE": "ev-19", "AUT": "ev-10 ev-13 ev-14 ev-20 ev-22", "BGD": "ev-20", "BRB": "ev-12", "CAN": "ev-22", "COL": "ev-07 ev-13",
		"CRI": "ev-02 ev-07 ev-10 ev-12 ev-17 ev-20", "DOM": "ev-12 ev-14 ev-15", "GTM": "ev-01 ev-04", "HND": "ev-01 ev-10 ev-12 ev-17",
		"LKA": "ev-08 ev-13 ev-14 ev-18", "MDV": "ev-08 ev-10 ev-18", "NGA": "ev-11 ev-16 ev-21", "PAN": "ev-07", "SLV": "ev-01", "TCA": "ev-12", "VNM": "ev-06"}
	d := load(t)
	got := map[string]string{}
	for i := range 22 {
		record := fmt.Sprintf("ev-%02d", i+1)
		for _, r := range d.relations(d.facts[record], "INVOLVES") {
			country := strings.TrimPrefix(r.To, "country:")
			got[country] = strings.TrimSpace(got[country] + " " + record)
		}
	}
	for _, c := range slices.Sorted(maps.Keys(union(got, want))) {
		if got[c] != want[c] {
			t.Errorf("%s has the events %q, want %q", c, got[c], want[c])
		}
	}
}

// TestTreaties holds how many countries each treaty binds and how many only signed it, by the list of 10 July 2014 without the European Union.
func TestTreaties(t *testing.T) {
	d := load(t)
	for agreement, want := range map[string][2]int{"untoc": {178, 6}, "smuggling-protocol": {137, 14}, "trafficking-protocol": {158, 8}} {
		id := "agreement:" + agreement
		if got := [2]int{len(d.into(id, "BOUND_BY")), len(d.into(id, "SIGNED_ONLY"))}; got != want || text(d.nodes[id].Props, "partiesAsOf") != "2014-07-10" {
			t.Errorf("%s, as of %s: got %v, want %v", id, text(d.nodes[id].Props, "partiesAsOf"), got, want)
		}
	}
	for country, want := range map[string]string{"COL": "agreement:trafficking-protocol agreement:untoc", "LKA": "agreement:untoc",
		"CRI": "agreement:smuggling-protocol agreement:trafficking-protocol agreement:untoc", "TCA": ""} {
		if got := d.ends("country:"+country, "BOUND_BY"); got != want {
			t.Errorf("%s is bound by %q, want %q", country, got, want)
		}
	}
}

// TestMembers holds how many countries have a part in each process, and in what a reader could mistake.
func TestMembers(t *testing.T) {
	d := load(t)
	for body, want := range map[string]int{"puebla-process": 16, "colombo-process": 12, "khartoum-process": 41, "cabei": 9, "iom": 19, "wto": 20} {
		if got := len(d.into("organization:"+body, "MEMBER_OF")); got != want {
			t.Errorf("%s: got %d countries, want %d", body, got, want)
		}
	}
	for pair, want := range map[string]string{"COL puebla-process": "observer", "COL andean-community": "member", "TCA interpol": "subbureau",
		"HND wco": "suspended", "AUT adb": "nonregional member"} {
		country, body, _ := strings.Cut(pair, " ")
		for _, r := range d.relations("country:"+country, "MEMBER_OF") {
			if r.To == "organization:"+body && text(r.Props, "status") != want {
				t.Errorf("%s: got %q, want %q", pair, text(r.Props, "status"), want)
			}
		}
	}
}

// TestLeftOut holds that no text tells what a crossing costs, how long it takes or by what boat, and that a way by sea ends at countries.
func TestLeftOut(t *testing.T) {
	d := load(t)
	left := regexp.MustCompile(`(?i)\bhours?\b|\bboats?\b|\busd\b|\$`)
	for _, n := range d.Nodes {
		for key, v := range n.Props {
			if s := fmt.Sprint(v); left.MatchString(s) && n.Kind != "Country" {
				t.Errorf("%s.%s: %s", n.ID, key, s)
			}
		}
	}
	if got, want := d.ends("finding:by-sea-to-nicaragua", "FOUND_ON"), "country:COL country:NIC"; got != want {
		t.Errorf("the way by sea is found on %s, want %s", got, want)
	}
}

func union(a, b map[string]string) map[string]string {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}

// TestEveryRecordIsThere holds that no record of the fact base was lost.
func TestEveryRecordIsThere(t *testing.T) {
	want := strings.Fields(`reg-central-america reg-south-asia reg-southeast-asia reg-gulf reg-west-africa reg-south-america reg-mediterranean reg-caribbean
		reg-north-america reg-middle-east reg-africa reg-lac reg-asia reg-america reg-darien pl-tegucigalpa pl-san-jose pl-puntarenas pl-santo-domingo pl-antigua
		pl-aflao pl-lome pl-vienna pl-edo pl-lagos pl-abuja pl-male pl-dubai pl-off-vietnam pl-aflao-border ag-ppo-hnd ag-ag-hnd ag-pbp-cri ag-oji-cri ag-nis
		ag-naptip ag-lagos-hc ag-pm-cri ag-pm-hnd ag-pm-mdv ag-lea-dom ag-auth-nga org-unodc org-unodc-htmss org-iom org-starsom org-corett org-gov-can org-accbp
		org-cop-untoc`)
	for _, series := range []struct {
		of    string
		count int
	}{{"ev", 22}, {"item", 20}, {"rt", 9}, {"co", 21}, {"in", 5}, {"ac", 14}, {"cr", 5}, {"hm", 5}, {"mo", 14}, {"of", 10}, {"te", 6}} {
		for i := range series.count {
			want = append(want, fmt.Sprintf("%s-%02d", series.of, i+1))
		}
	}
	want = slices.DeleteFunc(want, func(s string) bool { return s == "ac-08" }) // a person, as are ac-15 and ac-16
	slices.Sort(want)
	var got []string
	for _, n := range load(t).Nodes {
		for _, s := range list(n.Props, "externalIds") {
			if record, ok := strings.CutPrefix(s, "starsom-facts="); ok {
				got = append(got, record)
			}
		}
	}
	slices.Sort(got)
	if !slices.Equal(got, want) { // each of them, and each once
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// TestWhereRecordsAre holds which kind of thing each series of records became.
func TestWhereRecordsAre(t *testing.T) {
	d := load(t)
	for series, want := range map[string]string{"rt": "Route", "co": "Cooperation", "ev": "Event", "item": "Source", "reg": "Place Region", "pl": "Place",
		"ag": "Organization Position", "org": "Organization Project", "in": "Agreement Material Organization"} {
		kinds := map[string]bool{}
		for record, id := range d.facts {
			if strings.HasPrefix(record, series+"-") {
				kinds[d.nodes[id].Kind] = true
			}
		}
		if got := strings.Join(slices.Sorted(maps.Keys(kinds)), " "); got != want {
			t.Errorf("%s became %s, want %s", series, got, want)
		}
	}
	for record, want := range map[string]string{"ag-ag-hnd": "position:attorney-general-honduras", "org-starsom": "project:starsom", "in-01": "agreement:untoc",
		"in-02": "organization:accbp", "org-accbp": "organization:accbp", "reg-darien": "place:darien-gap"} {
		if got := d.facts[record]; got != want {
			t.Errorf("%s is %s, want %s", record, got, want)
		}
	}
}

// TestDateAmbiguities holds the dates that are not plain, and that each says so.
func TestDateAmbiguities(t *testing.T) {
	d := load(t)
	for _, c := range []struct{ record, edtf, earliest, latest, precision, reportedOn, text, note string }{
		{"ev-01", "2023-11-27?/2023-11-28?", "2023-11-27", "2023-11-28", "DAY", "", "27 and 28 November", "gives no year"},
		{"ev-02", "2023-11-28?/2023-11-30?", "2023-11-28", "2023-11-30", "DAY", "", "28-30 November", "gives no year"},
		{"ev-03", "2023-07-01/2023-10-20", "2023-07-01", "2023-10-20", "HALF", "2023-10-20", "In the second half of 2023", "31 December 2023"},
		{"ev-04", "2023-11-30", "2023-11-30", "2023-11-30", "DAY", "2023-10-20", "on 30 November 2023", "to come"},
		{"ev-05", "../2023-07-21", "", "2023-07-21", "UNKNOWN", "2023-07-21", "21 July 2023", "Only the date of the story"},
		{"ev-06", "2022-11", "2022-11-01", "2022-11-30", "MONTH", "2023-07-05", "in November 2022", "eight months later"},
		{"ev-07", "2023-02-01/2023-03-12", "2023-02-01", "2023-03-12", "RANGE", "2023-03-12", "During February and March 2023", "which one was in which month"},
		{"ev-08", "2023-02-01/2023-03-12", "2023-02-01", "2023-03-12", "RANGE", "2023-03-12", "During February and March 2023", "which one was in which month"},
		{"ev-09", "../2022-10-20", "", "2022-10-20", "UNKNOWN", "2022-10-20", "20 October 2022", "Only the date of the story"},
		{"ev-10", "../2022-10-20", "", "2022-10-20", "UNKNOWN", "2022-10-20", "20 October 2022", "Only the date of the story"},
		{"ev-11", "2022-06-27/2022-07-03", "2022-06-27", "2022-07-03", "WEEK", "2022-07-05", "Last week", "calendar week"},
		{"ev-12", "2022-02/2022-06", "2022-02-01", "2022-06-30", "MONTH", "2022-07-01", "From February to June this year", "This year is 2022"},
		{"ev-13", "2022-06-20/2022-06-26", "2022-06-20", "2022-06-26", "WEEK", "2022-07-01", "Last week", "calendar week"},
		{"ev-14", "2022-06-20/2022-06-26", "2022-06-20", "2022-06-26", "WEEK", "2022-07-01", "Last week", "calendar week"},
		{"ev-15", "2022-06-13/2022-06-19", "2022-06-13", "2022-06-19", "WEEK", "2022-06-24", "Last week", "calendar week"},
		{"ev-16", "2022-06-01/2022-06-20", "2022-06-01", "2022-06-20", "MONTH", "2022-06-20", "This month", "on the 20th as past"},
		{"ev-17", "2022-05-30/2022-06-05", "2022-05-30", "2022-06-05", "WEEK", "2022-06-10", "Last week", "calendar week"},
		{"ev-18", "../2022-04-07", "", "2022-04-07", "UNKNOWN", "2022-04-07", "7 April 2022", "Only the date of the story"},
		{"ev-19", "../2022-04-01", "", "2022-04-01", "UNKNOWN", "2022-04-01", "1 April 2022", "Only the date of the story"},
		{"ev-20", "../2022-03-25", "", "2022-03-25", "UNKNOWN", "2022-03-25", "25 March 2022", "Only the date of the story"},
		{"ev-21", "../2021-12-16", "", "2021-12-16", "UNKNOWN", "2021-12-16", "16 December 2021", "Only the date of the story"},
		{"ev-22", "../2021-11-02", "", "2021-11-02", "UNKNOWN", "2021-11-02", "2 November 2021", "Only the date of the story"},
		{"item-01", "2023-11-28?/..", "2023-11-28", "", "UNKNOWN", "", "", "2023 is inferred"},
		{"item-02", "2023-11-30?/..", "2023-11-30", "", "UNKNOWN", "", "", "2023 is inferred"},
		{"item-03", "2023-10-20", "2023-10-20", "2023-10-20", "DAY", "", "20 October 2023", "heading of the one that follows"},
		{"item-09", "2022-07-05", "2022-07-05", "2022-07-05", "DAY", "", "05 July 2022", "order of stories within one day"},
		{"item-10", "2022-07-01", "2022-07-01", "2022-07-01", "DAY", "", "01 July 2022", "order of stories within one day"},
		{"item-11", "2022-07-01", "2022-07-01", "2022-07-01", "DAY", "", "01 July 2022", "order of stories within one day"},
		{"item-19", "2021-12-16", "2021-12-16", "2021-12-16", "DAY", "", "16 December 2021", "from document B"},
		{"item-20", "2021-11-02", "2021-11-02", "2021-11-02", "DAY", "", "2 November 2021", "from document B"},
	} {
		p := d.nodes[d.facts[c.record]].Props
		got := [6]string{text(p, "edtf"), text(p, "earliest"), text(p, "latest"), text(p, "precision"), text(p, "reportedOn"), text(p, "dateText")}
		if want := [6]string{c.edtf, c.earliest, c.latest, c.precision, c.reportedOn, c.text}; got != want {
			t.Errorf("%s: got %q, want %q", c.record, got, want)
		}
		if note := text(p, "dateNote"); !strings.Contains(note, c.note) {
			t.Errorf("%s: the note is %q, want %q in it", c.record, note, c.note)
		}
		if got := text(p, "sortDate"); got == "" || c.earliest != "" && got != c.earliest || c.earliest == "" && c.reportedOn != "" && got != c.reportedOn {
			t.Errorf("%s: is sorted by %q", c.record, got)
		}
	}
	if p := d.nodes["project:starsom"].Props; text(p, "edtf") != "2021/2023" || !strings.Contains(text(p, "dateNote"), "Years only") {
		t.Errorf("STARSOM is a project in the time %q, with the note %q; want 2021/2023, and that these are years only", text(p, "edtf"), text(p, "dateNote"))
	}
}
