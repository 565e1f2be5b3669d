package graph

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/store"
)

// The contract and the catalogue say the same: a field that nothing answers, or that can be missing where the contract promises a value,
// is seen here and not by a client.

func TestEveryFieldIsAnswered(t *testing.T) {
	schema, cat := contract(), store.Domain()
	for _, kind := range cat.Kinds {
		def := schema.Types[kind.Name]
		if def == nil {
			t.Errorf("the contract has no type %s", kind.Name)
			continue
		}
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			hop, isHop := cat.Hop(kind.Name, f.Name)
			props, isRead := reads[f.Name]
			prop, isProp := kind.Prop(f.Name)
			switch {
			case computed[kind.Name+"."+f.Name] != nil:
			case isHop:
				checkHop(t, schema, kind.Name, f, hop)
			case isRead:
				if len(props) > 0 && !slices.ContainsFunc(props, func(p string) bool { _, ok := kind.Prop(p); return ok }) {
					t.Errorf("%s.%s reads %v, of which the catalogue has none", kind.Name, f.Name, props)
				}
			case isProp:
				checkProp(t, schema, kind.Name, f, prop)
			default:
				t.Errorf("nothing answers %s.%s", kind.Name, f.Name)
			}
		}
	}
}

func TestEveryPropertyIsShown(t *testing.T) {
	schema, cat := contract(), store.Domain()
	for _, kind := range cat.Kinds {
		shown := map[string]bool{}
		for _, f := range schema.Types[kind.Name].Fields {
			shown[f.Name] = true
			for _, p := range reads[f.Name] {
				shown[p] = true
			}
		}
		for _, p := range kind.Props {
			if !p.Internal && !shown[p.Name] {
				t.Errorf("no field of the contract shows %s.%s", kind.Name, p.Name)
			}
		}
		for _, f := range cat.Fields(kind.Name) {
			if !shown[f] {
				t.Errorf("no field of the contract follows %s.%s", kind.Name, f)
			}
		}
	}
}

func TestEveryConditionIsAnswered(t *testing.T) {
	schema, cat := contract(), store.Domain()
	for _, kind := range cat.Kinds {
		def := schema.Types[kind.Name+"Where"]
		if def == nil && schema.Types[kind.Name+"Connection"] == nil && !slices.Contains(store.Entities, kind.Name) {
			continue // no list of it can be filtered
		}
		if def == nil {
			t.Errorf("the contract has no %sWhere", kind.Name)
			continue
		}
		for _, f := range def.Fields {
			if slices.Contains([]string{"and", "or", "not", "name", "when", "published", "evidence", "knownBy"}, f.Name) {
				continue
			}
			_, isProp := kind.Prop(f.Name)
			_, isHop := cat.Hop(kind.Name, f.Name)
			if isHop && !strings.HasSuffix(f.Type.Name(), "Relation") || isHop == isProp {
				t.Errorf("%sWhere.%s: property %t, relation %t, type %s", kind.Name, f.Name, isProp, isHop, f.Type)
			}
		}
	}
}

func TestEveryNameIsDescribed(t *testing.T) {
	for name, def := range contract().Types {
		if def.BuiltIn {
			continue
		}
		described(t, name, def.Description)
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			described(t, name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				described(t, name+"."+f.Name+"("+a.Name+")", a.Description)
			}
		}
		for _, v := range def.EnumValues {
			described(t, name+"."+v.Name, v.Description)
		}
	}
}

func described(t *testing.T, name, text string) {
	t.Helper()
	if len(text) < 5 {
		t.Errorf("%s has no description", name)
	}
}

// checkHop: a field that can lead to several nodes is a connection or citations; one that leads to one is no list.
func checkHop(t *testing.T, schema *ast.Schema, kind string, f *ast.FieldDefinition, hop store.Hop) {
	t.Helper()
	def := schema.Types[f.Type.Name()]
	many := isConnection(def) || f.Type.Elem != nil
	if many == hop.From.One {
		t.Errorf("%s.%s: the catalogue allows one: %t; the contract says %s", kind, f.Name, hop.From.One, f.Type)
	}
	if hop.From.One && f.Type.NonNull != hop.From.Required {
		t.Errorf("%s.%s: required %t in the catalogue, %s in the contract", kind, f.Name, hop.From.Required, f.Type)
	}
	node := def
	if isConnection(def) {
		node = schema.Types[def.Fields.ForName("nodes").Type.Name()]
	}
	for _, far := range hop.Kinds() {
		possible := slices.ContainsFunc(schema.GetPossibleTypes(node), func(d *ast.Definition) bool { return d.Name == far })
		if !possible && def.Name != "Citation" {
			t.Errorf("%s.%s leads to %s, which %s cannot hold", kind, f.Name, far, f.Type)
		}
	}
}

// checkProp: what the contract promises is required, and enums have the same values.
func checkProp(t *testing.T, schema *ast.Schema, kind string, f *ast.FieldDefinition, p store.Prop) {
	t.Helper()
	if list := f.Type.Elem != nil; list != (p.Type == store.Texts) {
		t.Errorf("%s.%s: the catalogue says %s, the contract %s", kind, f.Name, p.Type, f.Type)
	} else if !list && f.Type.NonNull != p.Required {
		t.Errorf("%s.%s: required %t in the catalogue, %s in the contract", kind, f.Name, p.Required, f.Type)
	}
	def := schema.Types[f.Type.Name()]
	if def.Kind != ast.Enum {
		return
	}
	var values []string
	for _, v := range def.EnumValues {
		values = append(values, v.Name)
	}
	slices.Sort(values)
	want := slices.Sorted(slices.Values(p.Enum))
	if !slices.Equal(values, want) {
		t.Errorf("%s.%s: got %v in the contract, want %v of the catalogue", kind, f.Name, values, want)
	}
}

func TestRolesAreTheCatalogues(t *testing.T) {
	var got []string
	for _, v := range contract().Types["Role"].EnumValues {
		got = append(got, v.Name)
	}
	if want := store.Roles; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
