package graph_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/graph/generated"
)

// grower makes a value of an input type of the contract: each byte is one choice, so that the fuzzer's bytes reach every field.
type grower struct {
	schema *ast.Schema
	bytes  []byte
}

func (g *grower) choose(n int) int {
	if len(g.bytes) == 0 {
		return 0
	}
	b := g.bytes[0]
	g.bytes = g.bytes[1:]
	return int(b) % n
}

func (g *grower) value(typ *ast.Type) any {
	if typ.Elem != nil {
		list := []any{}
		for range g.choose(4) {
			list = append(list, g.value(typ.Elem))
		}
		return list
	}
	def := g.schema.Types[typ.NamedType]
	switch {
	case def.Kind == ast.InputObject:
		return g.object(def)
	case def.Kind == ast.Enum:
		return def.EnumValues[g.choose(len(def.EnumValues))].Name
	}
	switch def.Name {
	case "Int":
		return []int{0, 1, 2, 5, -1, 1<<31 - 1}[g.choose(6)]
	case "Boolean":
		return g.choose(2) == 1
	case "Date":
		return []string{"2022-07-31", "2023-01-01", "1900-01-01", "2021-02-30", ""}[g.choose(5)]
	}
	return []string{"a", "country:HND", "organization:unodc", "an", "", "É", "%", "event:tegucigalpa-forum-2023"}[g.choose(8)]
}

func (g *grower) object(def *ast.Definition) map[string]any {
	m := map[string]any{}
	for range g.choose(3) + 1 {
		if len(g.bytes) == 0 {
			break
		}
		f := def.Fields[g.choose(len(def.Fields))]
		m[f.Name] = g.value(f.Type)
	}
	return m
}

// FuzzWhereTree makes filters by the contract, so that most of them run: what fits and what does not are all there is.
func FuzzWhereTree(f *testing.F) {
	for i := range whereLists {
		for _, text := range []string{"", "\x02\x01\x05\x01\x00\x03", "\x00\x09\x01\x02\x00\x04\x01\x07\x00\x02\x01", "\x02\xff\x10\x20\x07\x03\x01\x02\x08\x0b\x02\x01\x04\x01\x0d\x02"} {
			f.Add(uint8(i), []byte(text))
		}
	}
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	f.Fuzz(func(t *testing.T, which uint8, choices []byte) {
		list, typ := whereLists[int(which)%len(whereLists)][0], whereLists[int(which)%len(whereLists)][1]
		g := grower{schema, choices[:min(len(choices), 60)]}
		where, err := json.Marshal(g.object(schema.Types[typ]))
		if err != nil {
			t.Fatal(err)
		}
		query := fmt.Sprintf(`query($w: %[2]s!) { fit: %[1]s(where: $w) { totalCount } not: %[1]s(where: {not: $w}) { totalCount } all: %[1]s { totalCount } }`, list, typ)
		a := askFuzzed(t, query, map[string]json.RawMessage{"w": where})
		if a.failed(t, list+" "+string(where)) != "" {
			return
		}
		if fit, not, all := total(t, a, "fit"), total(t, a, "not"), total(t, a, "all"); fit+not != all {
			t.Errorf("%d %s fit and %d do not, of %d: %s", fit, list, not, all, where)
		}
	})
}
