// Package web is what people see in a browser: the page with its maps, GraphiQL, and what is said where nothing is.
package web

import (
	"embed"
	"net/http"
	"strings"
)

//go:embed all:dist notfound
//go:embed graphiql/*.html graphiql/*.css graphiql/*.js graphiql/LICENSES
var embedded embed.FS

// site knows every file by its address, without the first slash; the three pages have no such address, for each answers many.
type site struct {
	files                    map[string]*file
	page, graphiql, notFound *file
}

// Handler answers GET and HEAD for every address that nothing else of the server answers.
func Handler() http.Handler {
	files := map[string]*file{}
	addFolder(files, "dist", "")
	addFolder(files, "notfound", "notfound/")
	addFolder(files, "graphiql", "graphiql/")
	files["graphiql/examples.json"] = newFile("graphiql/examples.json", exampleQueries)
	return &site{
		files:    files,
		page:     takePage(files, "index.html", pagePolicy),
		graphiql: takePage(files, "graphiql/graphiql.html", graphiqlPolicy),
		notFound: takePage(files, "notfound/notfound.html", pagePolicy),
	}
}

// takePage takes a page out of the files and gives it its policy.
func takePage(files map[string]*file, address, policy string) *file {
	page := files[address]
	delete(files, address)
	page.policy = policy
	return page
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "Method Not Allowed", http.StatusMethodNotAllowed)
		return
	}
	address := strings.TrimPrefix(r.URL.Path, "/")
	bare := strings.TrimSuffix(address, "/")
	switch f := s.at(bare); {
	case f == nil:
		s.notFound.serve(w, r, http.StatusNotFound)
	case bare != address:
		http.Redirect(w, r, withQuery("/"+bare, r.URL.RawQuery), http.StatusPermanentRedirect)
	default:
		f.serve(w, r, http.StatusOK)
	}
}

// at is what stands at an address; nil where nothing does.
func (s *site) at(address string) *file {
	switch {
	case address == "graphiql":
		return s.graphiql
	case isView(address):
		return s.page
	}
	return s.files[address]
}

func withQuery(path, query string) string {
	if query == "" {
		return path
	}
	return path + "?" + query
}
