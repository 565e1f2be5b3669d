package main

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"routegraph/graph"
	"routegraph/graph/graphtest"
	"routegraph/web"
)

// TestRenamedRecords asks for pages of records, some of which had another id before.
func TestRenamedRecords(t *testing.T) {
	g := graphtest.Seed()
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == "Dataset" {
			n.Props["formerIds"] = []string{"event:old-forum=event:tegucigalpa-forum-2023", "known-gap:old=known-gap:new"}
		}
	}
	h := renamed(graph.NewFormer(graphtest.Memory(g)), web.Handler())
	for path, want := range map[string]string{
		"/event/old-forum": "/event/tegucigalpa-forum-2023", "/event/old-forum/?lang=fr&x=%2F": "/event/tegucigalpa-forum-2023?lang=fr&x=%2F",
		"/known-gap/old": "/known-gap/new", "/event/tegucigalpa-forum-2023": "", "/event/never": "", "/events": "", "/gaps/old-forum": "", "/": "",
	} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		status := http.StatusOK
		if want != "" {
			status = http.StatusPermanentRedirect
		}
		if got := w.Header().Get("Location"); w.Code != status || got != want {
			t.Errorf("GET %s: got %d to %q, want %d to %q", path, w.Code, got, status, want)
		}
	}
}
