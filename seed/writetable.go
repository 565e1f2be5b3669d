package seed

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"

	"routegraph/store"
)

// countries writes the table of countries, by alpha-3 code.
func (w *writer) countries() []byte {
	rows := [][]string{countryColumns}
	for _, id := range w.kinds["Country"] {
		cell := w.cells(w.nodes[id])
		row := make([]string, len(countryColumns))
		for i, column := range countryColumns {
			row[i] = cell[column]
		}
		rows = append(rows, row)
	}
	return table2CSV(rows)
}

// cells is the inverse of table.country.
func (w *writer) cells(n *store.NodeData) map[string]string {
	rec := &record{kind: n.Kind, id: n.ID, props: n.Props}
	cell := map[string]string{"iso2": rec.text("iso2"), "iso3": rec.text("iso3"), "m49": rec.text("m49"), "name_en": rec.text("name"),
		"un_formal_name": rec.text("formalName"), "capital": rec.text("capital"), "is_state": "no"}
	if n.Props["isState"] == true {
		cell["is_state"] = "yes"
	}
	for _, list := range []string{"names", "externalIds"} {
		texts, _ := n.Props[list].([]string)
		for _, s := range texts {
			key, value, _ := strings.Cut(s, "=")
			cell[key], cell["name_"+key] = value, value
		}
	}
	others, _ := n.Props["altNames"].([]string)
	for _, s := range others {
		if !w.isClaimed(n.ID, "altNames", s) {
			cell["un_name"] = s
		}
	}
	for _, x := range rec.pairs(&field{key: "point"}) {
		cell[x.key] = x.text
	}
	for _, r := range w.out[ends{"TERRITORY_OF", n.ID, ""}] {
		cell["sovereign"] = w.nodes[r.To].Props["iso3"].(string)
	}
	cell["region"] = w.region(n.ID)
	return cell
}

// region is the one that the table gives; sources may state others besides.
func (w *writer) region(id string) string {
	for _, r := range w.out[ends{"IN_REGION", id, ""}] {
		claims, _ := r.Props["claims"].([]string)
		for _, c := range claims {
			if w.nodes[c].Props["property"] == "record" {
				return w.nodes[r.To].Props["code"].(string)
			}
		}
	}
	return ""
}

// borders writes the table of neighbours.
func (w *writer) borders() []byte {
	rows := [][]string{{"iso3", "neighbour"}}
	for _, id := range w.kinds["Country"] {
		for _, r := range w.out[ends{"BORDERS", id, ""}] {
			rows = append(rows, []string{strings.TrimPrefix(id, prefix("Country")), strings.TrimPrefix(r.To, prefix("Country"))})
		}
	}
	slices.SortFunc(rows[1:], slices.Compare)
	return table2CSV(rows)
}

// treaties writes the table of treaties.
func (w *writer) treaties() []byte {
	rows := [][]string{}
	for _, id := range w.kinds["Country"] {
		for _, typ := range []string{"BOUND_BY", "SIGNED_ONLY"} {
			for _, r := range w.out[ends{typ, id, ""}] {
				cell := func(key string) string { s, _ := r.Props[key].(string); return s }
				rows = append(rows, []string{strings.TrimPrefix(r.To, prefix("Agreement")), strings.TrimPrefix(id, prefix("Country")),
					cell("action"), cell("signedOn"), cell("since"), cell("asOf")})
			}
		}
	}
	return sortedTable(treatyColumns, rows)
}

// memberships writes the table of memberships.
func (w *writer) memberships() []byte {
	rows := [][]string{}
	for _, id := range w.kinds["Country"] {
		for _, r := range w.out[ends{"MEMBER_OF", id, ""}] {
			cell := func(key string) string { s, _ := r.Props[key].(string); return s }
			rows = append(rows, []string{strings.TrimPrefix(r.To, prefix("Organization")), strings.TrimPrefix(id, prefix("Country")),
				cell("status"), cell("asOf"), strings.TrimPrefix(w.sourceOf(id, r), prefix("Source"))})
		}
	}
	return sortedTable(memberColumns, rows)
}

// sourceOf is the source of the one claim that a row of a table makes.
func (w *writer) sourceOf(subject string, r store.RelationData) string {
	ids, _ := r.Props["claims"].([]string)
	for _, c := range w.claims[subject] {
		if slices.Contains(ids, c.id) {
			return c.source
		}
	}
	return ""
}

func sortedTable(columns []string, rows [][]string) []byte {
	slices.SortFunc(rows, slices.Compare)
	return table2CSV(slices.Insert(rows, 0, columns))
}

func table2CSV(rows [][]string) []byte {
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	_ = out.WriteAll(rows) // a buffer takes everything
	return b.Bytes()
}
