package main

// gaps writes legs with their witnesses. It knows whether a pair is on record and no more: the states without one are an analysis of the
// whole record, which no single statement makes.
func gaps(b []byte, v any) []byte {
	legs := v.([]any)[0].([]any)
	covered := 0
	b = append(b, `{"cooperationGaps":{"legs":[`...)
	for i, v := range legs {
		if i > 0 {
			b = append(b, ',')
		}
		row := v.([]any)
		pairs := certain(row[3].([]any))
		covered += pairs
		b = append(thing(append(b, `{"leg":`...), row[0]), `,"pairs":`...)
		b = append(scalar(b, int64(pairs)), `,"witnesses":[`...)
		b = append(witnesses(b, row), `]}`...)
	}
	b = scalar(append(b, `],"total":{"legs":`...), int64(len(legs)))
	return append(scalar(append(b, `,"covered":`...), int64(covered)), `}}}`...)
}

// certain is 1 if one of the witnesses is: both ends of a leg are countries, which make one pair.
func certain(witnesses []any) int {
	for _, w := range witnesses {
		if w.([]any)[0] == "CERTAIN" {
			return 1
		}
	}
	return 0
}

func witnesses(b []byte, leg []any) []byte {
	for i, w := range leg[3].([]any) {
		if i > 0 {
			b = append(b, ',')
		}
		w := w.([]any)
		b = append(scalar(append(b, `{"on":`...), w[0]), `,"cooperation":`...)
		b = append(cooperation(b, w[1]), `,"a":{"country":`...)
		b = append(thing(b, leg[1]), `,"tie":"NAMED"},"b":{"country":`...)
		b = append(thing(b, leg[2]), `,"tie":"NAMED"}}`...)
	}
	return b
}

var cooperation = object(scalars("id", "name", "kind")...)
