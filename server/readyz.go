package main

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"routegraph/store"
)

const readyBound = 2 * time.Second // for the store's answer

// readyz says whether the store answers, and what it holds.
type readyz struct {
	backend *backend
	log     *slog.Logger
	bound   time.Duration

	mu   sync.Mutex
	last string // the last reason, so that only changes are logged
}

// ready is the answer when all is well.
type ready struct {
	Status    string `json:"status"` // "ready"
	Store     string `json:"store"`  // "memory" or "neo4j"
	Revision  string `json:"revision"`
	Nodes     int64  `json:"nodes"`
	Relations int64  `json:"relations"`
}

// unready is the answer when it is not, with status 503.
type unready struct {
	Status string `json:"status"` // "unavailable"
	Reason string `json:"reason"`
}

func (z *readyz) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s, err := usable(z.backend.statusWithin(r.Context(), z.bound))
	if r.Context().Err() != nil {
		return // nobody waits for the answer, and it would be about the client
	}
	reason := reasonFor(err)
	z.note(reason, err)
	if reason != "" {
		writeJSON(w, http.StatusServiceUnavailable, unready{"unavailable", reason})
		return
	}
	writeJSON(w, http.StatusOK, ready{"ready", z.backend.kind, s.Revision, s.Nodes, s.Relations})
}

// reasonFor is what clients may know of why the store cannot be asked; "" where it can.
func reasonFor(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, store.ErrLoading):
		return "the graph is being loaded, or its load was cut off"
	case errors.Is(err, store.ErrEmpty):
		return "the graph store is empty"
	case errors.Is(err, context.DeadlineExceeded):
		return "the graph store did not answer in time"
	case errors.Is(err, store.ErrUnavailable):
		return "the graph store cannot be reached"
	}
	return "the graph store failed"
}

// note logs when the store goes away, for what reason, and when it is back.
func (z *readyz) note(reason string, err error) {
	z.mu.Lock()
	defer z.mu.Unlock()
	switch {
	case reason == z.last:
	case reason == "":
		z.log.Info("the store answers again")
	default:
		z.log.Warn("the store cannot be served", "err", z.backend.explain(err))
	}
	z.last = reason
}

func writeJSON(w http.ResponseWriter, status int, answer any) {
	body, err := json.Marshal(answer)
	if err != nil {
		http.Error(w, "something went wrong in the server", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(append(body, '\n')) // a client that went away needs no answer
}
