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
	home := t.key[from]
	if home == nil {
		if !t.unread["Country"] {
			t.problem(row.at, "reference", "add it to "+countriesTable+", or correct the code", "there is no country %q", from)
		}
		return
	}
	rec := &record{kind: "Country", id: home.id, at: row.at, props: map[string]any{}, extends: true}
	t.relation(rec, row, "neighbours", to)
	rec.cites = []citation{{line: row.at.line, source: bordersSource, at: []string{bordersTable + ":" + from + "-" + to}, modality: "ASSERTED", credible: 2}}
	t.order = append(t.order, rec)
}
