package main

import (
	"io"
	"log/slog"
	"net/http"
	"runtime/debug"

	"github.com/klauspost/compress/gzhttp"

	"routegraph/graph"
	"routegraph/web"
)

// newSite is all that the server answers: the one place that knows every address.
func newSite(b *backend, log *slog.Logger, origins []string, o graph.Options, bounds exportBounds) http.Handler {
	mux := http.NewServeMux()
	exports := newExportSite(b, log, o, bounds)
	mux.Handle("/graphql", packed(graph.NewHandler(b, log, o))) // decides about methods itself
	mux.HandleFunc("GET /healthz", healthz)
	mux.Handle("GET /readyz", &readyz{backend: b, log: log, bound: readyBound})
	mux.Handle("GET /export/{name}", packed(exports))
	mux.HandleFunc("GET /export/{$}", exports.list)
	mux.HandleFunc("GET /export", exports.list)
	mux.Handle("/", renamed(graph.NewFormer(b), web.Handler()))
	return withHeaders(recovered(log, allowOrigins(origins)(mux)))
}

// packed sends answers of more than a packet or so compressed to who can read it: what answers repeat, their keys, makes a tenth of them.
func packed(next http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(1400), gzhttp.EnableZstd(false))
	if err != nil {
		panic(err) // the options are constants
	}
	return wrap(next)
}

// healthz says that the process lives, whatever the store does.
func healthz(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	_, _ = io.WriteString(w, "ok\n") // a client that went away needs no answer
}

// withHeaders tells browsers to do no more with any answer than it needs. Pages replace the policy with their own.
func withHeaders(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		next.ServeHTTP(w, r)
	})
}

// recovered logs a panic without the client's address, which net/http would name, and ends the connection: part of an answer may be out.
func recovered(log *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			switch p := recover(); p {
			case nil:
			case http.ErrAbortHandler:
				panic(p)
			default:
				log.Error("a handler panicked", "panic", p, "stack", string(debug.Stack()))
				panic(http.ErrAbortHandler)
			}
		}()
		next.ServeHTTP(w, r)
	})
}
