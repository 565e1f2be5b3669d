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

// MarshalGQL writes the object; gqlgen asks for it, no answer holds one.
func (in Input) MarshalGQL(w io.Writer) { json.NewEncoder(w).Encode(map[string]any(in)) }

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
