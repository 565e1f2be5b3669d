package main

import (
	"net/http"

	"routegraph/export"
)

// listed is one format in the list of exports.
type listed struct {
	Format    string `json:"format"`
	Name      string `json:"name"` // of the file
	Address   string `json:"address"`
	MediaType string `json:"mediaType"`
	About     string `json:"about"`
	OfQuery   bool   `json:"ofQuery"` // it needs ?query=…; all others can take one
}

// list says what can be exported, of what.
func (s *exportSite) list(w http.ResponseWriter, r *http.Request) {
	status, err := usable(s.backend.statusWithin(r.Context(), readyBound))
	if err != nil {
		s.refuse(w, s.faultOf(err))
		return
	}
	var formats []listed
	for _, f := range export.Formats() {
		formats = append(formats, listed{f.Name, f.FileName(status.Revision), "/export/" + f.FileName(status.Revision), f.Media, f.About, f.OfQuery})
	}
	writeJSON(w, http.StatusOK, map[string]any{"dataVersion": status.Revision, "nodes": status.Nodes, "relations": status.Relations, "disclaimer": export.Disclaimer,
		"ofAList": "add ?query=… and variables=… for the things that a query lists, and the sources that they cite", "formats": formats})
}
