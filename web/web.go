// Package web is what people see in a browser.
package web

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
)

// Index is the page at the server's root.
//
//go:embed index.html
var Index []byte

// Policy is the Content-Security-Policy of Index: nothing but its own style, which its hash names, and its empty icon.
func Policy() string {
	_, style, _ := bytes.Cut(Index, []byte("<style>"))
	style, _, _ = bytes.Cut(style, []byte("</style>"))
	hash := sha256.Sum256(style)
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
}
