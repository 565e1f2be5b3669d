package export_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"routegraph/export"
	"routegraph/store"
)

// watched is a store that looks at its answers.
type watched struct {
	store.Store
	runs   int
	most   int // rows of one answer
	change func(runs int, r *store.Result)
}

func (w *watched) Run(ctx context.Context, plan *store.Step) (*store.Result, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	result, err := w.Store.Run(ctx, plan)
	if err != nil {
		return nil, err
	}
	w.runs++
	rows := 0
	for _, t := range result.Tables() {
		for _, l := range t.Links {
			rows += len(l.List)
		}
	}
	w.most = max(w.most, rows)
	if w.change != nil {
		w.change(w.runs, result)
	}
	return result, nil
}

// TestHoldsLittle: what is read at once does not grow with the graph, nor with the number of relations of one node.
func TestHoldsLittle(t *testing.T) {
	g := small()
	for i := range 6_000 {
		id := fmt.Sprintf("finding:more-%d", i)
		g.Nodes = append(g.Nodes, store.NodeData{Kind: "Finding", ID: id, DataSet: "small", Props: map[string]any{"name": id, "kind": "TREND", "certainty": "STATED"}})
		g.Relations = append(g.Relations, store.RelationData{Type: "FOUND_ON", From: id, To: "country:BHS", DataSet: "small"})
		if i < 5_500 {
			id := fmt.Sprintf("event:more-%d", i)
			g.Nodes = append(g.Nodes, store.NodeData{Kind: "Event", ID: id, DataSet: "small", Props: map[string]any{"name": id, "kind": "TRAINING", "status": "OCCURRED", "sortDate": "2022-01-01"}})
			g.Relations = append(g.Relations, store.RelationData{Type: "PARTICIPATED_IN", From: "country:BHS", To: id, DataSet: "small", Props: map[string]any{"roles": []string{"VENUE"}}})
		}
	}
	inner := load(t, g)
	for _, f := range export.Formats() {
		if f.OfQuery {
			continue
		}
		s := &watched{Store: inner}
		content := write(t, s, f)
		if s.most > 10_500 {
			t.Errorf("%s: got an answer of %d rows, want at most 500 nodes with 20 relations each", f.Name, s.most)
		}
		if f.Name == "graphml" {
			if got := strings.Count(string(content), "PARTICIPATED_IN"); got != 5_500 {
				t.Errorf("got %d relations of one node, want 5,500", got)
			}
		}
	}
}

// TestMoved: an export of a graph that changes ends with an error, whenever that is.
func TestMoved(t *testing.T) {
	inner := load(t, small())
	for _, f := range export.Formats() {
		for after := 2; after < 8 && !f.OfQuery; after += 3 {
			s := &watched{Store: inner, change: func(runs int, r *store.Result) {
				if runs >= after {
					r.Revision = "another"
				}
			}}
			g, err := export.Open(t.Context(), s, store.Domain(), "", nil)
			if err == nil {
				err = f.Write(t.Context(), g, io.Discard)
			}
			if s.runs >= after && !errors.Is(err, store.ErrMoved) {
				t.Errorf("%s, changed at the %dth answer: got %v, want %v", f.Name, after, err, store.ErrMoved)
			}
		}
	}
	if _, err := export.Open(t.Context(), inner, store.Domain(), "another", nil); !errors.Is(err, store.ErrMoved) {
		t.Errorf("of a version that is not there: got %v, want %v", err, store.ErrMoved)
	}
}

var errFull = errors.New("no space left")

// full takes some bytes, and then no more.
type full struct{ left int }

func (w *full) Write(p []byte) (int, error) {
	if w.left -= len(p); w.left < 0 {
		return 0, errFull
	}
	return len(p), nil
}

// TestFull: no format takes a file for whole of which something could not be written.
func TestFull(t *testing.T) {
	s := load(t, small())
	for _, f := range export.Formats() {
		if f.OfQuery {
			continue
		}
		size := len(write(t, s, f))
		for _, room := range []int{0, 1, size / 2, size - 1} {
			g, err := export.Open(t.Context(), s, store.Domain(), "", nil)
			if err != nil {
				t.Fatal(err)
			}
			if err := f.Write(t.Context(), g, &full{room}); !errors.Is(err, errFull) {
				t.Errorf("%s with room for %d of %d bytes: got %v, want %v", f.Name, room, size, err, errFull)
			}
		}
	}
}

// TestStopped: reading ends with who asked for it.
func TestStopped(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	s := &watched{Store: load(t, small()), change: func(runs int, _ *store.Result) {
		if runs == 3 {
			stop()
		}
	}}
	g, err := export.Open(ctx, s, store.Domain(), "", nil)
	if err != nil {
		t.Fatal(err)
	}
	f, _ := export.Find("graphml")
	if err := f.Write(ctx, g, io.Discard); !errors.Is(err, context.Canceled) || s.runs != 3 {
		t.Errorf("got %v after %d answers, want %v after 3", err, s.runs, context.Canceled)
	}
}
