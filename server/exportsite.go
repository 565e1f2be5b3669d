package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"routegraph/graph"
	"routegraph/store"
)

// exportBounds bound what exports may take of a server. They are apart from those of questions: an export may take long, but there are few.
type exportBounds struct {
	atOnce int
	time   time.Duration
	things int // of a list
}

func defaultExportBounds() exportBounds { return exportBounds{2, 10 * time.Minute, 10_000} }

// exportSite answers GET /export/NAME with the graph, or with what a query lists, in the format that the name says.
type exportSite struct {
	*exporter
	log    *slog.Logger
	bounds exportBounds
	maxAge time.Duration
	free   chan struct{} // a place for each export that may be under way
}

func newExportSite(b *backend, log *slog.Logger, o graph.Options, bounds exportBounds) *exportSite {
	return &exportSite{newExporter(b, log, o, bounds.things), log, bounds, o.MaxAge, make(chan struct{}, bounds.atOnce)}
}

// fault is why a request is not answered, in the words that its sender sees.
type fault struct {
	status int
	code   graph.Code
	text   string
}

func (s *exportSite) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), s.bounds.time)
	defer cancel()
	s.extend(w)
	status, err := usable(s.backend.statusWithin(ctx, readyBound))
	if err != nil {
		s.refuse(w, s.faultOf(err))
		return
	}
	o, wrong := s.asked(ctx, r, status.Revision)
	if wrong != nil {
		s.refuse(w, wrong)
		return
	}
	to := &download{w: w, order: o, maxAge: s.maxAge}
	to.head(status.Revision)
	switch {
	case strings.Contains(r.Header.Get("If-None-Match"), to.tag(status.Revision)):
		w.WriteHeader(http.StatusNotModified)
	case r.Method == http.MethodHead: // the head is all of it
	default:
		s.inPlace(ctx, to)
	}
}

// extend gives a connection the time of an export instead of that of other requests.
func (s *exportSite) extend(w http.ResponseWriter) {
	deadlines := http.NewResponseController(w)
	_ = deadlines.SetReadDeadline(time.Time{}) // nothing more is read; its end would end the request
	_ = deadlines.SetWriteDeadline(time.Now().Add(s.bounds.time + writeTime))
}

// inPlace sends an export if there is a place for it.
func (s *exportSite) inPlace(ctx context.Context, to *download) {
	select {
	case s.free <- struct{}{}:
		defer func() { <-s.free }()
		s.send(ctx, to)
	default:
		to.w.Header().Set("Retry-After", "10")
		s.refuse(to.w, &fault{http.StatusServiceUnavailable, graph.Unavailable, fmt.Sprintf("%d exports are under way already; ask again later", s.bounds.atOnce)})
	}
}

// send sends an export. What breaks after its beginning is out breaks the connection too, so that no half file looks whole.
func (s *exportSite) send(ctx context.Context, to *download) {
	_, err := s.export(ctx, to.order, to, nil)
	if err == nil {
		err = to.flush()
	}
	if err == nil {
		return
	}
	wrong := s.faultOf(err)
	if to.out {
		panic(http.ErrAbortHandler)
	}
	s.refuse(to.w, wrong)
}

// faultOf says what is wrong to who asked, and logs what is wrong with the server.
func (s *exportSite) faultOf(err error) *fault {
	if errors.Is(err, store.ErrMoved) || errors.Is(err, errOut) {
		return &fault{http.StatusServiceUnavailable, graph.Unavailable, "the data changed while they were exported; ask again later"}
	}
	code, text := graph.Seen(err)
	if code == graph.Internal {
		s.log.Error("an export failed", "err", err)
	}
	status := map[graph.Code]int{graph.Internal: 500, graph.Unavailable: 503, graph.Timeout: 504, graph.NotFound: 404}[code]
	return &fault{max(status, http.StatusBadRequest), code, text}
}

// refuse answers in the form in which GraphQL tells errors.
func (s *exportSite) refuse(w http.ResponseWriter, f *fault) {
	for _, name := range []string{"ETag", "Content-Disposition"} {
		w.Header().Del(name)
	}
	writeJSON(w, f.status, map[string]any{"errors": []any{map[string]any{"message": f.text, "extensions": map[string]any{"code": f.code}}}})
}
