package main

import (
	"context"
	"errors"
	"log"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"
)

// graceBound is how long requests may go on when the server is told to stop. With closeBound it stays below 5 seconds.
const graceBound = 3500 * time.Millisecond

// newHTTPServer bounds what one client can hold: the handler itself has less time for an answer than WriteTimeout.
func newHTTPServer(h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       15 * time.Second,
		WriteTimeout:      30 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    64 << 10, // a GET carries its operation in its first line
		ErrorLog:          acceptErrors(log),
	}
}

// serveUntil serves until ctx ends, then lets the requests that are under way come to their end.
func serveUntil(ctx context.Context, l net.Listener, h http.Handler, log *slog.Logger) error {
	server := newHTTPServer(h, log)
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(l) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping")
	grace, cancel := context.WithTimeout(context.Background(), graceBound)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		log.Warn("closed connections that were still open")
		_ = server.Close() // the listener is closed already, and nobody is left to tell
	}
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// acceptErrors passes on what net/http logs about the listener. Its other lines are about single clients and name their addresses.
func acceptErrors(to *slog.Logger) *log.Logger { return log.New(acceptWriter{to}, "", 0) }

type acceptWriter struct{ to *slog.Logger }

func (w acceptWriter) Write(line []byte) (int, error) {
	if text, ok := strings.CutPrefix(string(line), "http: Accept error: "); ok {
		w.to.Error("a connection could not be accepted", "err", strings.TrimSpace(text))
	}
	return len(line), nil
}
