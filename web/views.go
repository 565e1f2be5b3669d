package web

import "strings"

// below is how many segments follow the first one of an address.
type below struct{ least, most int }

var (
	alone  = below{0, 0}
	view   = below{0, 1} // what it is about, or one of its forms
	record = below{1, 1} // its address is its id, kind:slug, with a slash for the colon
)

// views are the addresses of the page, by their first segment. Which of them say something is for the page to know.
var views = map[string]below{
	"": alone, "gaps": view, "routes": view, "cooperation": view, "pair": record,
	"events": alone, "sources": alone, "organizations": alone, "countries": alone, "method": alone, "search": alone,

	"actor-group": record, "agreement": record, "claim": record, "country": record, "dataset": record, "event": record, "finding": record,
	"known-gap": record, "leg": record, "material": record, "organization": record, "place": record, "position": record, "project": record,
	"region": record, "route": record, "source": record, "stage": record, "technique": record,
}

// isView says whether the page is at an address, which is without the first slash.
func isView(address string) bool {
	first, rest, _ := strings.Cut(address, "/")
	allowed, known := views[first]
	if !known {
		return false
	}
	segments := 0
	if rest != "" {
		segments = strings.Count(rest, "/") + 1
	}
	return allowed.least <= segments && segments <= allowed.most
}
