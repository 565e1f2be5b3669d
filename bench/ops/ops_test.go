package ops

import (
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"os"
	"reflect"

	"routegraph/bench/world"
)

func TestOursFitTheContract(t *testing.T) {
	text, err := os.ReadFile("../../schema.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := validator.LoadSchema(validator.Prelude, &ast.Source{Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	all, err := Read()
	if err != nil {
		t.Fatal(err)
	}
	for _, op := range all {
		if op.Title == "" || op.Peer == "" || op.Limit == "" {
			t.Errorf("%s: a part is missing: %+v", op.Name, op)
		}
		doc, err := parser.ParseQuery(&ast.Source{Input: op.Ours})
		if err != nil {
			t.Fatal(op.Name, err)
		}
		if errs := validator.ValidateWithRules(schema, doc, rules.NewDefaultRules()); len(errs) > 0 {
			t.Errorf("%s: %v", op.Name, errs)
		}
	}
}

func TestDrawIsDeterministicAndWhole(t *testing.T) {
	scale, err := world.Named("S")
	if err != nil {
		t.Fatal(err)
	}
	a, b := Draw(world.Make(scale)), Draw(world.Make(scale))
	if !reflect.DeepEqual(a, b) {
		t.Error("drawn twice: got different variables")
	}
	for _, name := range Names {
		if len(a[name]) == 0 {
			t.Errorf("%s: got no variables", name)
		}
	}
	t.Log(a["page50"], a["path"], a["page200"])
}

func TestPlaceKeepsTheList(t *testing.T) {
	v := Variables{"day": "2010-01-01", "id": "event:x"}
	if err := v.Place("WyJsaXN0IiwiIixbIjIwMjQiLCJldmVudDp5Il1d"); err != nil { // ["list","",["2024","event:y"]]
		t.Fatal(err)
	}
	if got, want := v["cursor"], "WyJsaXN0IiwiIixbIjIwMTAtMDEtMDEiLCJldmVudDp4Il1d"; got != want {
		t.Errorf("got %v, want %v", got, want)
	}
	if err := v.Place("?"); err == nil {
		t.Error("no cursor: got no error")
	}
}
