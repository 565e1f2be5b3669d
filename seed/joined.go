package seed

import (
	"slices"

	"routegraph/store"
)

var (
	treatyColumns = []string{"agreement", "iso3", "action", "signed_on", "since", "as_of"}
	memberColumns = []string{"organization", "iso3", "status", "as_of", "source"}
)

// joined adds what the rows of a table join countries to: the column says to what. Each pair stands in one row.
func (t *table) joined(rows []row, column string, add func(row)) {
	line := map[string]int{}
	for _, row := range rows {
		pair := row.cell[column] + "-" + row.cell["iso3"]
		if line[pair] > 0 {
			t.problem(row.at, "duplicate", "keep one of the two rows", "%s stands in line %d already", pair, line[pair])
		}
		line[pair] = row.at.line
		if as := row.cell["as_of"]; as != "" {
			if _, problem := readEDTF(as); problem != "" {
				t.problem(row.at, "date", "write EDTF such as 2024-06", "as_of is %q: %s", as, problem)
			}
		}
		add(row)
	}
}

// treaty adds that a country is bound by a treaty, or that it only signed it.
func (t *table) treaty(row row) {
	t.treatyCells(row)
	action, key := row.cell["action"], "agreements"
	if action == "" {
		key = "signedOnly"
	}
	rec := t.more(row, treatySource, row.cell["agreement"]+"-"+row.cell["iso3"])
	t.join(rec, row, key, "agreement", action, map[string]string{"action": action, "signedOn": row.cell["signed_on"], "since": row.cell["since"],
		"asOf": row.cell["as_of"]})
}

// treatyCells holds that a row says how and when a country joined a treaty, or when it only signed it.
func (t *table) treatyCells(row row) {
	action, signed, since := row.cell["action"], row.cell["signed_on"], row.cell["since"]
	for _, column := range []string{"signed_on", "since"} {
		if day := row.cell[column]; day != "" && !store.IsDay(day) {
			t.problem(row.at, "date", "write a day that exists as YYYY-MM-DD", "%s is %q", column, day)
		}
	}
	actions, _ := t.catalogue.Relation("BOUND_BY").Prop("action")
	switch {
	case action != "" && !slices.Contains(actions.Enum, action):
		t.problem(row.at, "enum", "write "+or(nearest(action, actions.Enum)), "action cannot be %q", action)
	case (action == "") != (since == ""):
		t.problem(row.at, "missing", "fill in both, or none if it only signed", "action and since go together")
	case action == "" && signed == "":
		t.problem(row.at, "missing", "fill in signed_on, or remove the row", "this row says neither that it signed nor that it joined")
	case row.cell["as_of"] == "":
		t.problem(row.at, "missing", "fill in the date of the list", "as_of is empty")
	}
}

// membership adds that a country has a part in a body.
func (t *table) membership(row row) {
	status := row.cell["status"]
	if status == "" {
		t.problem(row.at, "missing", "write it as the source words it, such as member", "status is empty")
	}
	rec := t.more(row, prefix("Source")+row.cell["source"], row.cell["organization"]+"-"+row.cell["iso3"])
	t.join(rec, row, "memberships", "organization", status, map[string]string{"status": status, "asOf": row.cell["as_of"]})
}

// join adds one relation with what it carries.
func (t *table) join(rec *record, row row, key, column, value string, carries map[string]string) {
	if rec == nil {
		return
	}
	hop, _ := t.catalogue.Hop("Country", key)
	f := &field{key: key, hop: hop}
	rec.add(f, row.at.line, value, f.whole(row.cell[column]), row.cell[column])
	props := map[string]any{}
	for name, s := range carries {
		setText(props, name, s)
	}
	rec.facts[0].edge = props
}
