package main

import (
	"testing"

	"routegraph/bench/ops"
)

type row = []any

func TestShapes(t *testing.T) {
	for _, c := range []struct {
		op    string
		value any
		want  string
	}{
		{"search", row{int64(2), row{row{"Event", "event:a", `"x"` + "\n"}}}, `{"search":{"totalCount":2,"nodes":[{"__typename":"Event","id":"event:a","name":"\"x\"\n"}]}}`},
		{"stats", row{int64(1), row{row{row{"country:A", nil}, row{"A", nil}, int64(1)}}}, `{"stats":{"total":1,"groups":[{"keys":["country:A",null],"labels":["A",null],"count":1}]}}`},
		{"deep", row{
			row{row{"route:r", "R", row{row{row{"leg:1", int64(1), "country:A"}, row{"leg:2", int64(2), "country:A"}}}}},
			row{row{"country:A", "A", row{"cooperation:c"}}},
			row{row{"cooperation:c", "C", "DIALOGUE", row{row{"country:B", "B"}}}},
		}, `{"routes":{"nodes":[{"id":"route:r","name":"R","legs":{"nodes":[{"id":"leg:1","step":1,"to":` + deepEnd + `},{"id":"leg:2","step":2,"to":` + deepEnd + `}]}}]}}`},
		{"gaps", row{row{row{row{"leg:1", "L"}, row{"country:A", "A"}, row{"country:B", "B"}, row{}}}},
			`{"cooperationGaps":{"legs":[{"leg":{"id":"leg:1","name":"L"},"pairs":0,"witnesses":[]}],"total":{"legs":1,"covered":0}}}`},
	} {
		if got := string(shapes[c.op](nil, c.value)); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.op, got, c.want)
		}
	}
}

const deepEnd = `{"id":"country:A","name":"A","cooperations":{"nodes":[{"id":"cooperation:c","name":"C","kind":"DIALOGUE","parties":{"nodes":[{"id":"country:B","name":"B"}]}}]}}`

func TestEveryOperationHasAShape(t *testing.T) {
	for _, name := range ops.Names {
		if shapes[name] == nil {
			t.Errorf("%s has none", name)
		}
	}
}
