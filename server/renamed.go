package main

import (
	"net/http"
	"strings"

	"routegraph/graph"
	"routegraph/store"
)

// renamed leads from the address of a record whose id was given up to that of the id which took its place.
func renamed(former *graph.Former, next http.Handler) http.Handler {
	kinds := map[string]bool{}
	for _, kind := range store.Domain().KindNames() {
		kinds[store.IDPrefix(kind)] = true
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kind, slug, _ := strings.Cut(strings.Trim(r.URL.Path, "/"), "/")
		if kind += ":"; kinds[kind] && slug != "" {
			if now := former.Find(r.Context(), kind+slug); now != "" {
				to := *r.URL
				to.Path, to.RawPath = "/"+strings.Replace(now, ":", "/", 1), ""
				http.Redirect(w, r, to.RequestURI(), http.StatusPermanentRedirect)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}
