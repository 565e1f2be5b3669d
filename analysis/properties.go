package analysis

import "routegraph/store"

// own are the properties in our own words or by our own judgement: no source states them, so sources cannot differ about them.
var own = map[string]bool{"name": true, "summary": true, "outcome": true, "affected": true, "orderNote": true, "decidedBy": true, "reliability": true,
	"reliabilityReason": true, "certainty": true, "corpus": true}

// PropertiesOf says how the claims of each property of a catalogue are compared: dates by their days, numbers as numbers, other texts as
// texts, relations by where they lead. A property that one kind has several values of has several values for all. Claims and data sets
// are left out: nobody makes claims about them.
func PropertiesOf(c *store.Catalogue) map[string]Property {
	out := map[string]Property{}
	for _, kind := range store.Entities {
		for _, p := range c.Kind(kind).Props {
			if p.Name == "edtf" {
				out["when"], out["published"] = Property{Date, true}, Property{Date, true}
			} else if p.Type != store.Texts && !p.Internal && !own[p.Name] && !partOf[p.Name] {
				out[p.Name] = Property{valueKinds[p.Type], true}
			}
		}
	}
	for _, kind := range store.Entities {
		for _, field := range c.Fields(kind) {
			hop, _ := c.Hop(kind, field)
			before, known := out[field]
			out[field] = Property{Reference, hop.From.One && (!known || before.Single)}
		}
	}
	return out
}

// partOf are the properties that claims have as parts of one that is named otherwise: a date, a point, a number of people.
var partOf = map[string]bool{"earliest": true, "latest": true, "precision": true, "dateText": true, "dateNote": true,
	"lat": true, "lon": true, "geoPrecision": true, "peopleMin": true, "peopleMax": true, "peopleText": true}

var valueKinds = map[store.Type]ValueKind{store.Text: Text, store.Bool: Text, store.Int: Number, store.Day: Date, store.Float: Number}
