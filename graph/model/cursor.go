package model

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
)

// Cursor says where a row stands in a list: which list (its field, filter and order), below which parent, and the row's sort values with
// its id.
type Cursor struct {
	List, Parent string
	Keys         []any
}

// Text is the cursor as clients carry it.
func (c Cursor) Text() string {
	b, _ := json.Marshal([]any{c.List, c.Parent, c.Keys})
	return base64.RawURLEncoding.EncodeToString(b)
}

func (p page) cursor(i int) string {
	step := p.table.Step
	row := p.row(i)
	var keys []any
	for _, k := range step.Order {
		if k.Edge {
			keys = append(keys, p.edgeProp(i, k.Prop))
		} else {
			keys = append(keys, p.table.Prop(row.at, k.Prop))
		}
	}
	return Cursor{p.answer.Lists[step], p.parent, append(keys, row.ID())}.Text()
}

// Parse reads a cursor; false if it is none. Numbers become int64.
func (c *Cursor) Parse(text string) bool {
	b, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil {
		return false
	}
	var parts [3]json.RawMessage
	if json.Unmarshal(b, &parts) != nil || json.Unmarshal(parts[0], &c.List) != nil || json.Unmarshal(parts[1], &c.Parent) != nil {
		return false
	}
	keys := json.NewDecoder(bytes.NewReader(parts[2]))
	keys.UseNumber()
	if keys.Decode(&c.Keys) != nil {
		return false
	}
	for i, k := range c.Keys {
		if n, ok := k.(json.Number); ok {
			v, err := n.Int64()
			if err != nil {
				return false
			}
			c.Keys[i] = v
		}
	}
	return true
}
