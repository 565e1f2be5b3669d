package store

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strconv"
)

// hasher tells contents apart by their JSON, which it writes anew into the same bytes each time. Databases hold hashes, so these are the bytes of
// encoding/json, which takes several times as long.
type hasher []byte

func (h *hasher) hash(of ...any) string {
	b := append((*h)[:0], '[')
	for i, v := range of {
		b = appendJSON(comma(b, i), v)
	}
	*h = append(b, ']')
	sum := sha256.Sum256(*h)
	return hex.EncodeToString(sum[:12])
}

// appendJSON adds what a property can hold, or properties sorted by name.
func appendJSON(b []byte, v any) []byte {
	switch v := v.(type) {
	case string:
		return appendText(b, v)
	case []string:
		return appendTexts(b, v)
	case map[string]any:
		return appendProps(b, v)
	case int64:
		return strconv.AppendInt(b, v, 10)
	case bool:
		return strconv.AppendBool(b, v)
	case float64:
		text, _ := json.Marshal(v)
		return append(b, text...)
	}
	return b // Prepare refuses it
}

func appendProps(b []byte, props map[string]any) []byte {
	if props == nil {
		return append(b, "null"...)
	}
	names := make([]string, 0, 32)
	for name := range props {
		names = append(names, name)
	}
	slices.Sort(names)
	b = append(b, '{')
	for i, name := range names {
		b = appendJSON(append(appendText(comma(b, i), name), ':'), props[name])
	}
	return append(b, '}')
}

func appendTexts(b []byte, list []string) []byte {
	if list == nil {
		return append(b, "null"...)
	}
	b = append(b, '[')
	for i, s := range list {
		b = appendText(comma(b, i), s)
	}
	return append(b, ']')
}

func appendText(b []byte, s string) []byte {
	for i := range len(s) {
		if escaped(s[i]) {
			text, _ := json.Marshal(s)
			return append(b, text...)
		}
	}
	return append(append(append(b, '"'), s...), '"')
}

// comma stands before all of a list but the first.
func comma(b []byte, i int) []byte {
	if i > 0 {
		b = append(b, ',')
	}
	return b
}

// escaped says whether JSON may write a byte otherwise than it is.
func escaped(c byte) bool {
	return c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&'
}

// Revision is the same for the same content, however it came about: what a store that holds these data sets answers with.
// hashes has one entry for each data set.
func Revision(hashes map[string]string) string {
	if len(hashes) == 0 {
		return ""
	}
	props := make(map[string]any, len(hashes))
	for set, h := range hashes {
		props[set] = h
	}
	return new(hasher).hash(props)[:12]
}

// SetHash is the hash of one data set of a prepared graph.
func (g *Graph) SetHash(set string) string {
	h := sha256.New()
	for _, n := range g.Nodes {
		if n.DataSet == set {
			h.Write([]byte(n.Hash))
		}
	}
	for _, r := range g.Relations {
		if r.DataSet == set {
			h.Write([]byte(r.Hash))
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:12])
}
