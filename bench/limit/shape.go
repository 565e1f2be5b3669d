package main

import (
	"encoding/json"
	"strconv"
)

// shape appends a value that Neo4j sent as JSON.
type shape func(b []byte, v any) []byte

type field struct {
	key   string
	shape shape
}

// object writes a list of values as an object of these fields.
func object(fields ...field) shape {
	for i := range fields {
		fields[i].key = `,"` + fields[i].key + `":`
	}
	fields[0].key = fields[0].key[1:]
	return func(b []byte, v any) []byte {
		b = append(b, '{')
		for i, value := range v.([]any) {
			b = fields[i].shape(append(b, fields[i].key...), value)
		}
		return append(b, '}')
	}
}

// scalars are fields whose values are written as they are.
func scalars(keys ...string) (out []field) {
	for _, key := range keys {
		out = append(out, field{key, scalar})
	}
	return out
}

// list writes each element.
func list(each shape) shape {
	return func(b []byte, v any) []byte {
		b = append(b, '[')
		for i, x := range v.([]any) {
			if i > 0 {
				b = append(b, ',')
			}
			b = each(b, x)
		}
		return append(b, ']')
	}
}

func scalar(b []byte, v any) []byte {
	switch x := v.(type) {
	case nil:
		return append(b, "null"...)
	case string:
		return text(b, x)
	case int64:
		return strconv.AppendInt(b, x, 10)
	case float64:
		return strconv.AppendFloat(b, x, 'f', -1, 64)
	case bool:
		return strconv.AppendBool(b, x)
	}
	return list(scalar)(b, v)
}

func text(b []byte, s string) []byte {
	for i := range len(s) {
		if s[i] < 0x20 || s[i] == '"' || s[i] == '\\' {
			escaped, _ := json.Marshal(s) // a string never fails
			return append(b, escaped...)
		}
	}
	b = append(b, '"')
	b = append(b, s...)
	return append(b, '"')
}
