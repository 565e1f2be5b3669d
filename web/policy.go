package web

import "strings"

// pagePolicy lets the page load what this server has, and nothing else. blob: is for the pictures that the page makes of its maps, data: for
// its empty icon. Styles are set one by one through the DOM, which no policy is asked about: there are no inline styles.
var pagePolicy = policy("script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "font-src 'self'", "manifest-src 'self'")

// graphiqlPolicy lets GraphiQL use the fonts and pictures that stand in its style sheet, and the one style that its dialogs write into the
// page, to keep what is behind them from scrolling.
var graphiqlPolicy = policy("script-src 'self'", "style-src 'self' 'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='",
	"img-src 'self' data:", "connect-src 'self'", "font-src data:")

func policy(allowed ...string) string {
	return strings.Join(append(append([]string{"default-src 'none'"}, allowed...), "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"), "; ")
}
