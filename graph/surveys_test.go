package graph

import (
	"context"
	"errors"
	"log/slog"
	"testing"

	"routegraph/graph/graphtest"
)

// TestSurveysWait: a request takes one place, however many of its root fields need one; another waits until it is free, or its own time is up.
func TestSurveysWait(t *testing.T) {
	s := make(surveys, 1)
	first, place := s.placed(context.Background())
	for range 2 {
		if err := survey(first); err != nil {
			t.Fatalf("the first: got %v, want a place", err)
		}
	}
	ended, end := context.WithCancel(context.Background())
	end()
	late, none := s.placed(ended)
	if err := survey(late); !errors.Is(err, context.Canceled) {
		t.Errorf("a second, whose time is up: got %v, want %v", err, context.Canceled)
	}
	none.leave()
	place.leave()
	next, _ := s.placed(context.Background())
	if err := survey(next); err != nil {
		t.Errorf("after the first left: got %v, want a place", err)
	}
}

// TestWhatIsASurvey: maps and analyses take a place while they are answered, pages do not, and none is lost.
func TestWhatIsASurvey(t *testing.T) {
	for query, want := range map[string]int{
		`{ routeMap { legend { count } } }`:                                           1,
		`{ a: routeMap { legend { count } } b: cooperationMap { legend { count } } }`: 1,
		`{ contradictions { __typename } }`:                                           1,
		`{ events(first: 100) { totalCount nodes { name } } }`:                        0,
		`{ node(id: "country:HND") { id } }`:                                          0,
	} {
		s := waiting{arrived: make(chan struct{}, 9), finish: make(chan struct{})}
		h := NewHandler(s, slog.New(slog.DiscardHandler), DefaultOptions()).(*handler)
		done := make(chan string)
		go func() { done <- graphtest.Ask(h, query) }()
		select {
		case <-s.arrived:
		case answer := <-done:
			t.Fatalf("%s: the store was not asked: %s", query, answer)
		}
		if got := len(h.surveys); got != want {
			t.Errorf("%s: got %d places taken, want %d", query, got, want)
		}
		close(s.finish)
		<-done
		if got := len(h.surveys); got != 0 {
			t.Errorf("%s, answered: got %d places taken, want 0", query, got)
		}
	}
}
