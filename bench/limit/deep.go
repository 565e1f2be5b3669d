package main

// deep writes routes from three tables, so that what stands below several of them is sent and written once.
func deep(b []byte, v any) []byte {
	tables := v.([]any)
	cooperations := written(tables[2], func(b []byte, row []any) []byte {
		b = kindedParties(b, row)
		return b
	})
	ends := written(tables[1], func(b []byte, row []any) []byte {
		b = append(text(append(text(append(b, `{"id":`...), row[0].(string)), `,"name":`...), row[1].(string)), `,"cooperations":{"nodes":[`...)
		return append(joined(b, row[2], cooperations), `]}}`...)
	})
	leg := func(b []byte, v any) []byte {
		row := v.([]any)
		b = scalar(append(text(append(b, `{"id":`...), row[0].(string)), `,"step":`...), row[1])
		return append(append(append(b, `,"to":`...), ends[row[2].(string)]...), '}')
	}
	return root("routes", nodes(object(append(scalars("id", "name"), field{"legs", nodes(leg)})...)))(b, []any{tables[0]})
}

var parties = nodes(thing)

func kindedParties(b []byte, row []any) []byte {
	b = append(text(append(b, `{"id":`...), row[0].(string)), `,"name":`...)
	b = append(text(b, row[1].(string)), `,"kind":`...)
	b = append(text(b, row[2].(string)), `,"parties":`...)
	return append(parties(b, row[3:]), '}')
}

// written writes each row of a table, by its id.
func written(table any, write func([]byte, []any) []byte) map[string][]byte {
	rows := table.([]any)
	out := make(map[string][]byte, len(rows))
	for _, row := range rows {
		row := row.([]any)
		out[row[0].(string)] = write(nil, row)
	}
	return out
}

// joined writes what ids stand for, with commas between.
func joined(b []byte, ids any, by map[string][]byte) []byte {
	for i, id := range ids.([]any) {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, by[id.(string)]...)
	}
	return b
}
