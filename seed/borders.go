package seed

// borders adds the neighbours, each pair in both directions.
func (t *table) borders(rows []row) {
	line := map[string]int{}
	for _, row := range rows {
		pair := row.cell["iso3"] + "-" + row.cell["neighbour"]
		if line[pair] > 0 {
			t.problem(row.at, "duplicate", "keep one of the two rows", "%s stands in line %d already", pair, line[pair])
		}
		line[pair] = row.at.line
	}
	for _, row := range rows {
		t.border(row, line)
	}
}

func (t *table) border(row row, line map[string]int) {
	from, to := row.cell["iso3"], row.cell["neighbour"]
	if line[to+"-"+from] == 0 {
		t.problem(row.at, "mutual", "add the row "+to+","+from, "the table has no row for the other direction")
	}
	if rec := t.more(row, bordersSource, from+"-"+to); rec != nil {
		t.relation(rec, row, "neighbours", to)
	}
}

// more makes a record of a row that says more of a country, by the source and the row's place in its table; nil if there is no such country.
func (t *table) more(row row, source, place string) *record {
	home := t.key[row.cell["iso3"]]
	if home == nil {
		if !t.unread["Country"] {
			t.problem(row.at, "reference", "add it to "+countriesTable+", or correct the code", "there is no country %q", row.cell["iso3"])
		}
		return nil
	}
	rec := &record{kind: "Country", id: home.id, at: row.at, props: map[string]any{}, extends: true}
	rec.cites = []citation{{line: row.at.line, source: source, at: []string{row.at.file + ":" + place}, modality: "ASSERTED", status: "ACCEPTED", credible: 2}}
	t.order = append(t.order, rec)
	return rec
}
