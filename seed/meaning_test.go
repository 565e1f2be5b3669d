package seed_test

import (
	"slices"
	"strings"
	"testing"

	"routegraph/store"
)

// claim finds what the documents claim of a record, by its property.
func (d *data) claim(record, property string) store.NodeData {
	for _, r := range d.Relations {
		if r.Type == "ABOUT" && r.To == d.facts[record] && text(d.nodes[r.From].Props, "property") == property && len(list(d.nodes[d.ends(r.From, "STATED_BY")].Props, "carriedBy")) > 0 {
			return d.nodes[r.From]
		}
	}
	return store.NodeData{}
}

// ends lists where a relation of a record leads.
func (d *data) ends(from, typ string) string {
	var out []string
	for _, r := range d.relations(from, typ) {
		out = append(out, r.To)
	}
	return strings.Join(out, " ")
}

// TestTraps holds what a hurried reader gets wrong.
func TestTraps(t *testing.T) {
	d := load(t)
	for _, c := range []struct{ what, got, want string }{
		{"Antigua Guatemala is in Guatemala", d.ends(d.facts["pl-antigua"], "IN_COUNTRY"), "country:GTM"},
		{"the planned meeting stays planned", text(d.nodes[d.facts["ev-04"]].Props, "status"), "PLANNED"},
		{"and is claimed so", text(d.claim("ev-04", "when").Props, "modality"), "PLANNED"},
		{"the trainings were in three cities, not in that of the dateline alone", d.ends(d.facts["ev-12"], "HELD_AT"), "place:puntarenas place:santo-domingo place:tegucigalpa"},
		{"a vessel off a coast is in no country", d.ends(d.facts["pl-off-vietnam"], "IN_COUNTRY"), ""},
		{"the Gulf is not expanded", text(d.nodes[d.facts["reg-gulf"]].Props, "scheme"), "AS_STATED"},
		{"nor is North America", text(d.nodes[d.facts["reg-north-america"]].Props, "scheme"), "AS_STATED"},
		{"Turks and Caicos is a territory", d.ends("country:TCA", "TERRITORY_OF"), "country:GBR"},
		{"by the words of the story", strings.Join(list(d.nodes["country:TCA"].Props, "altNames"), " "), "Turks and Caicos"},
		{"Namibia has its code", text(d.nodes["country:NAM"].Props, "iso2"), "NA"},
		{"codes keep their zeros", text(d.nodes["country:AFG"].Props, "m49"), "004"},
		{"a side event has its occasion", d.ends(d.facts["ev-10"], "ON_MARGINS_OF"), d.facts["ev-09"]},
		{"two records may be one event", d.ends(d.facts["ev-12"], "MAYBE_SAME_AS"), d.facts["ev-17"]},
		{"said of both", d.ends(d.facts["ev-17"], "MAYBE_SAME_AS"), d.facts["ev-12"]},
		{"the attorney general is an office", d.nodes[d.facts["ag-ag-hnd"]].Kind, "Position"},
		{"of a country", d.ends(d.facts["ag-ag-hnd"], "POSITION_IN"), "country:HND"},
		{"a conference is a body of its convention", d.ends("organization:untoc-cop", "BODY_OF"), "agreement:untoc"},
		{"one story in two documents is one source", d.ends(d.facts["ev-18"], "CITES"), d.facts["item-15"]},
		{"the reported destination is only reported", text(d.nodes[d.claimOn("ev-06", "country:CAN")].Props, "modality"), "REPORTED"},
		{"the nationality is stated", text(d.nodes[d.claimOn("ev-06", "country:LKA")].Props, "modality"), "ASSERTED"},
		{"the year of the forum is inferred", text(d.claim("ev-01", "when").Props, "modality"), "INFERRED_BY_US"},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %q, want %q", c.what, c.got, c.want)
		}
	}
}

// claimOn finds the claim that joins a record to an object.
func (d *data) claimOn(record, object string) string {
	for _, r := range d.Relations {
		if r.Type == "OBJECT" && r.To == object && d.ends(r.From, "ABOUT") == d.facts[record] {
			return r.From
		}
	}
	return ""
}

// TestDatelines holds that a place that the documents have from a dateline alone is marked as our inference, and no other is.
func TestDatelines(t *testing.T) {
	d := load(t)
	dateline := []string{"ev-10", "ev-11", "ev-13", "ev-14", "ev-15", "ev-17", "ev-18", "ev-19", "ev-20", "ev-21", "ev-22"}
	for record, id := range d.facts {
		for _, r := range d.relations(id, "HELD_AT") {
			for _, c := range list(r.Props, "claims") {
				if d.nodes[d.ends(c, "STATED_BY")].Props["corpus"] != true {
					continue // a further page can say where it was
				}
				inferred := text(d.nodes[c].Props, "modality") == "INFERRED_BY_US"
				if want := slices.Contains(dateline, record); inferred != want {
					t.Errorf("%s at %s: inferred %v, want %v", record, r.To, inferred, want)
				}
				if inferred && text(d.nodes[c].Props, "note") == "" {
					t.Errorf("%s at %s: the inference has no note", record, r.To)
				}
			}
		}
	}
}

// TestInvolvement holds how countries come to events, and on what that rests.
func TestInvolvement(t *testing.T) {
	d := load(t)
	for _, c := range []struct{ record, country, roles string }{
		{"ev-10", "CRI", "ORGANIZER"}, {"ev-10", "HND", "SUPPORTER"}, {"ev-10", "AUT", "VENUE"}, {"ev-01", "HND", "ORGANIZER PARTICIPANT VENUE"},
		{"ev-01", "GTM", "PARTICIPANT"}, {"ev-22", "CAN", "ORGANIZER"}, {"ev-06", "VNM", "VENUE"}, {"ev-16", "NGA", "PARTICIPANT VENUE"}, {"ev-12", "TCA", "PARTICIPANT"},
	} {
		var got string
		var claims []string
		for _, r := range d.relations(d.facts[c.record], "INVOLVES") {
			if r.To == "country:"+c.country {
				got, claims = strings.Join(list(r.Props, "roles"), " "), list(r.Props, "claims")
			}
		}
		if got != c.roles || len(claims) == 0 {
			t.Errorf("%s in %s: got the roles %q on %d claims, want %q", c.country, c.record, got, len(claims), c.roles)
		}
	}
	for _, r := range d.relations(d.facts["ev-10"], "INVOLVES") {
		if r.To == "country:AUT" && len(list(r.Props, "claims")) < 3 { // that it was in Vienna, and, by two sources at least, that Vienna is in Austria
			t.Errorf("the venue in Austria rests on %v", list(r.Props, "claims"))
		}
	}
}

// TestRegions holds that each country is in its most specific M49 region, and that every region leads up to one of the five.
func TestRegions(t *testing.T) {
	d := load(t)
	for country, want := range map[string]string{"HND": "region:central-america", "LKA": "region:southern-asia", "NGA": "region:western-africa",
		"DOM": "region:caribbean", "USA": "region:northern-america", "FRA": "region:western-europe", "ATA": ""} {
		if got := d.ends("country:"+country, "IN_REGION"); got != want {
			t.Errorf("%s is in %q, want %q", country, got, want)
		}
	}
	tops := map[string]bool{}
	for _, n := range d.Nodes {
		if n.Kind == "Region" && text(n.Props, "scheme") == "M49" {
			top := n.ID
			for d.ends(top, "PART_OF") != "" {
				top = d.ends(top, "PART_OF")
			}
			tops[top] = true
		}
	}
	if len(tops) != 5 {
		t.Errorf("regions lead up to %v, want the five of M49", tops)
	}
}
