package model

import (
	"bytes"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/store"
)

// constant writes the same text whatever it is of.
func constant[T any](text string) func([]byte, T) []byte {
	return func(b []byte, _ T) []byte { return appendText(b, text) }
}

// property writes a property of a row.
func property(at int, f graphql.CollectedField) writeRow {
	typ := f.Definition.Type
	return func(b []byte, r Row) []byte { return appendValue(b, r.node().Props[at], typ) }
}

// appendValue writes a property as the contract has it: a list is never null, nor is what must not be.
func appendValue(b []byte, v any, typ *ast.Type) []byte {
	switch v := v.(type) {
	case string:
		return appendText(b, v)
	case int64:
		return strconv.AppendInt(b, v, 10)
	case bool:
		return strconv.AppendBool(b, v)
	case float64:
		return appendNumber(b, v)
	case []any:
		return each(b, len(v), func(b []byte, i int) []byte { return appendText(b, v[i].(string)) })
	}
	switch {
	case typ.Elem != nil:
		return append(b, "[]"...)
	case !typ.NonNull:
		return append(b, "null"...)
	}
	return nil
}

func appendNumber(b []byte, v float64) []byte { return strconv.AppendFloat(b, v, 'g', -1, 64) }

func appendOptional(b []byte, s *string) []byte {
	if s == nil {
		return append(b, "null"...)
	}
	return appendText(b, *s)
}

// appendText writes a text as gqlgen does.
func appendText(b []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < 0x20 || c == '"' || c == '\\' {
			var quoted bytes.Buffer
			graphql.MarshalString(s).MarshalGQL(&quoted)
			return append(b, quoted.Bytes()...)
		}
	}
	return append(append(append(b, '"'), s...), '"')
}

// within writes an object that is made of a row or a page: null if there is none; nil if a field of it is not known.
func within[T, V any](w writer, f graphql.CollectedField, of func(T) *V, fields map[string]func([]byte, *V) []byte) func([]byte, T) []byte {
	typ := f.Definition.Type
	write := written(w, f.Selections, []string{typ.Name()}, func(f graphql.CollectedField) func([]byte, *V) []byte {
		if f.Name == "__typename" {
			return constant[*V](typ.Name())
		}
		return fields[f.Name]
	})
	if write == nil {
		return nil
	}
	return func(b []byte, t T) []byte {
		v := of(t)
		switch {
		case v != nil:
			return write(b, v)
		case typ.NonNull:
			return nil
		}
		return append(b, "null"...)
	}
}

// periodProps are the properties that make a period, by its fields.
var periodProps = map[string]string{"edtf": "edtf", "earliest": "earliest", "latest": "latest", "precision": "precision", "text": "dateText", "note": "dateNote"}

// period writes a date or a span of a row.
func (w writer) period(part *store.Part, f graphql.CollectedField) writeRow {
	return written(w, f.Selections, []string{"Period"}, func(f graphql.CollectedField) writeRow {
		if f.Name == "__typename" {
			return constant[Row]("Period")
		}
		if at := store.Index(part.Props, periodProps[f.Name]); at >= 0 {
			return property(at, f)
		}
		return nil
	})
}

var pointFields = map[string]func([]byte, *Point) []byte{
	"lat":       func(b []byte, p *Point) []byte { return appendNumber(b, p.Lat) },
	"lon":       func(b []byte, p *Point) []byte { return appendNumber(b, p.Lon) },
	"precision": func(b []byte, p *Point) []byte { return appendText(b, p.Precision) },
}

var pageInfoFields = map[string]func([]byte, *PageInfo) []byte{
	"hasNextPage":     func(b []byte, p *PageInfo) []byte { return strconv.AppendBool(b, p.HasNextPage) },
	"hasPreviousPage": func(b []byte, p *PageInfo) []byte { return strconv.AppendBool(b, p.HasPreviousPage) },
	"startCursor":     func(b []byte, p *PageInfo) []byte { return appendOptional(b, p.StartCursor) },
	"endCursor":       func(b []byte, p *PageInfo) []byte { return appendOptional(b, p.EndCursor) },
}
