package model

import (
	"encoding/json"
	"fmt"
	"io"
)

// Input is any input object of the contract, as sent. gqlparser holds it against the contract; the planner reads it, once.
type Input map[string]any

// UnmarshalGQL takes the object over.
func (in *Input) UnmarshalGQL(v any) error {
	m, ok := v.(map[string]any)
	if !ok {
		return fmt.Errorf("%T is not an object", v)
	}
	*in = m
	return nil
}

// MarshalGQL writes the object, on one line.
func (in Input) MarshalGQL(w io.Writer) {
	text, err := json.Marshal(map[string]any(in))
	if err != nil {
		panic(err) // it was read from JSON or made here, of texts, numbers and lists
	}
	_, _ = w.Write(text)
}

// Items reads a list argument; GraphQL lets a single value stand for a list of one.
func Items(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	case []string:
		out := make([]any, len(v))
		for i, s := range v {
			out[i] = s
		}
		return out
	case []map[string]any:
		out := make([]any, len(v))
		for i, m := range v {
			out[i] = m
		}
		return out
	}
	return []any{v}
}
