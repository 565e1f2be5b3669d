package seed

import (
	"regexp"
	"slices"
	"strings"
)

// table makes records of countries.
type table struct {
	*reader
	key   map[string]*record // by alpha-3 code
	taken map[string]int     // codes, with the line that has them
	order []*record
}

var codeForms = map[string]*regexp.Regexp{"iso2": regexp.MustCompile(`^[A-Z]{2}$`), "iso3": countryCode, "m49": regexp.MustCompile(`^\d{3}$`),
	"wikidata": regexp.MustCompile(`^(Q\d+)?$`), "geonames": regexp.MustCompile(`^\d*$`), "region": regexp.MustCompile(`^(\d{3})?$`), "is_state": regexp.MustCompile(`^(yes|no)$`),
	"sovereign": regexp.MustCompile(`^([A-Z]{3})?$`)}

// codes holds a row's codes against their forms, and the identifying ones against those of the other rows.
func (t *table) codes(row row) {
	for _, column := range countryColumns {
		s := row.cell[column]
		if form := codeForms[column]; form != nil && !form.MatchString(s) {
			t.problem(row.at, "table", "write it as the other rows do", "%s cannot be %q", column, s)
			continue
		}
		if column != "iso2" && column != "iso3" && column != "m49" {
			continue
		}
		if line := t.taken[column+s]; line > 0 {
			t.problem(row.at, "duplicate", "keep one of the two rows", "%s %s stands in line %d already", column, s, line)
		}
		t.taken[column+s] = row.at.line
	}
	if row.cell["sovereign"] != "" && row.cell["is_state"] == "yes" {
		t.problem(row.at, "table", "leave sovereign empty, or write is_state no", "a state cannot have a sovereign")
	}
	if row.cell["name_en"] == "" {
		t.problem(row.at, "missing", "fill it in", "name_en is empty")
	}
}

// country makes a record of a row, with one citation for each source that it is made from.
func (t *table) country(row row) {
	t.codes(row)
	rec := &record{kind: "Country", id: prefix("Country") + row.cell["iso3"], at: row.at, props: map[string]any{}}
	t.key[row.cell["iso3"]] = rec
	t.order = append(t.order, rec)
	for _, key := range []string{"iso2", "iso3", "m49"} {
		rec.cell(row, key, key)
	}
	rec.cells(row, "altNames", row.cell["un_name"])
	rec.cell(row, "un_formal_name", "formalName")
	rec.props["isState"] = row.cell["is_state"] == "yes"
	rec.add(&field{key: "isState"}, row.at.line, row.cell["is_state"], "", "")
	t.relation(rec, row, "sovereign", row.cell["sovereign"])
	t.relation(rec, row, "regions", row.cell["region"])
	rec.cell(row, "capital", "capital")
	rec.cells(row, "externalIds", keyed(row, "geonames=", "geonames"), keyed(row, "wikidata=", "wikidata"))
	t.cite(rec, codesSource)
	rec.cell(row, "name_en", "name")
	rec.cells(row, "names", keyed(row, "ar=", "name_ar"), keyed(row, "es=", "name_es"), keyed(row, "fr=", "name_fr"))
	t.cite(rec, namesSource)
	t.point(rec, row)
	t.cite(rec, bordersSource)
}

// cell adds a property from a cell that is not empty.
func (rec *record) cell(row row, column, key string) {
	if s := row.cell[column]; s != "" {
		rec.props[key] = s
		rec.add(&field{key: key}, row.at.line, s, "", "")
	}
}

// cells adds a list of what is not empty.
func (rec *record) cells(row row, key string, values ...string) {
	values = slices.DeleteFunc(values, func(s string) bool { return s == "" })
	if len(values) > 0 {
		rec.props[key] = values
		rec.add(&field{key: key}, row.at.line, strings.Join(values, " "), "", "")
	}
}

// keyed puts its key before a cell that is not empty.
func keyed(row row, key, column string) string {
	if row.cell[column] == "" {
		return ""
	}
	return key + row.cell[column]
}

// cite cites a source for the facts that no citation before it has.
func (t *table) cite(rec *record, source string) {
	c := citation{line: rec.at.line, source: source, at: []string{countriesTable + ":" + rec.id[len("country:"):]}, modality: "ASSERTED", status: "ACCEPTED", credible: 2, wholeTable: true}
	seen := 0
	for _, earlier := range rec.cites {
		seen += len(earlier.states)
	}
	for _, f := range rec.facts[seen:] {
		c.states = append(c.states, statement{key: f.field.key})
	}
	if c.states != nil {
		rec.cites = append(rec.cites, c)
	}
}

func (t *table) point(rec *record, row row) {
	if row.cell["lat"] == "" && row.cell["lon"] == "" {
		return
	}
	for _, key := range []string{"lat", "lon"} {
		if x, ok := t.coordinate(row.at, key, row.cell[key]); ok {
			rec.props[key] = x
		}
	}
	rec.props["geoPrecision"] = "COUNTRY"
	rec.add(&field{key: "point"}, row.at.line, row.cell["lat"]+" "+row.cell["lon"], "", "")
}

// relation adds what a row says of another country or of a region. Regions are named by their M49 code here, and found when all are read.
func (t *table) relation(rec *record, row row, key, code string) {
	if code == "" {
		return
	}
	hop, _ := t.catalogue.Hop("Country", key)
	f := &field{key: key, hop: hop}
	rec.add(f, row.at.line, "", f.whole(code), code)
}

// regionsByCode leads the rows of the table to the regions whose M49 code they give.
func (r *reader) regionsByCode() {
	byCode := map[string]string{}
	for _, rec := range r.records {
		if code, ok := rec.props["code"].(string); ok && rec.kind == "Region" {
			byCode[code] = rec.id
		}
	}
	for _, rec := range r.records {
		for i := range rec.facts {
			if f := &rec.facts[i]; rec.at.file == countriesTable && f.field.key == "regions" && byCode[f.label] != "" {
				f.object = byCode[f.label]
			}
		}
	}
}
