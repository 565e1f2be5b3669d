package graph

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/graph/model"
)

// checkVariables holds values against their types where the parser's own check lets something else pass: text for a number, a number for
// text, an enum's value in other letters, anything for a date.
func (r *resolver) checkVariables(op *ast.OperationDefinition, values map[string]any) error {
	for _, v := range op.VariableDefinitions {
		if got, given := values[v.Variable]; given && !r.fits(v.Type, got) {
			return failure(BadUserInput, "the variable $%s is no %s", v.Variable, v.Type)
		}
	}
	return nil
}

func (r *resolver) fits(typ *ast.Type, v any) bool {
	if v == nil { // whether it may be missing was checked
		return true
	}
	if typ.Elem != nil {
		return !slices.ContainsFunc(model.Items(v), func(one any) bool { return !r.fits(typ.Elem, one) })
	}
	def := r.schema.Types[typ.NamedType]
	text, isText := v.(string)
	switch {
	case def.Kind == ast.InputObject:
		return r.fieldsFit(def, v)
	case def.Kind == ast.Enum:
		return isText && def.EnumValues.ForName(text) != nil
	case def.Name == "Int":
		return isInt(v)
	case def.Name == "Float":
		return isNumber(v)
	case def.Name == "Boolean":
		_, ok := v.(bool)
		return ok
	case def.Name == "ID":
		return isText || isNumber(v)
	}
	return isText
}

func (r *resolver) fieldsFit(def *ast.Definition, v any) bool {
	m, ok := v.(map[string]any)
	for _, f := range def.Fields {
		ok = ok && r.fits(f.Type, m[f.Name])
	}
	return ok
}

// isInt says whether a value is a whole number of 32 bits.
func isInt(v any) bool {
	_, err := strconv.ParseInt(fmt.Sprint(v), 10, 32)
	return err == nil && isNumber(v)
}

func isNumber(v any) bool {
	switch v.(type) {
	case json.Number, int, int64, float64:
		return true
	}
	return false
}
