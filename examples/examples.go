// Package examples holds queries that answer analysts' questions. Each file begins with the question and with how its answer was derived by
// hand; the answers stand in answers/.
package examples

import "embed"

//go:embed *.graphql answers/*.json
var Files embed.FS
