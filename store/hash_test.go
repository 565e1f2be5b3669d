package store

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"testing"
)

// TestHashIsOfJSON holds that hashes are of the bytes that encoding/json writes: those that databases hold were made so.
func TestHashIsOfJSON(t *testing.T) {
	var h hasher
	for _, props := range []map[string]any{
		nil, {},
		{"text": "plain", "empty": "", "a": "z", "Z": "sorted by bytes", "é": "name"},
		{"quotes": `"\/`, "html": "<a href='x'>&</a>", "control": "\n\t\x00\x1f\x7f", "broken": "a\xffb", "lines": "\u2028\u2029", "far": "Malé 𠀀 أ\u00a0"},
		{"list": []string{"a", `"`, "é"}, "none": []string{}, "nil": []string(nil)},
		{"int": int64(-1 << 63), "zero": int64(0), "yes": true, "no": false},
		{"float": 0.1, "whole": 120.0, "small": 1e-7, "large": 1e21, "minus": -33.4489, "least": 5e-324},
	} {
		b, err := json.Marshal([]any{"Kind", "id <&>", props})
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(b)
		if got, want := h.hash("Kind", "id <&>", props), hex.EncodeToString(sum[:12]); got != want {
			t.Errorf("%s: got %s, want %s", b, got, want)
		}
	}
}
