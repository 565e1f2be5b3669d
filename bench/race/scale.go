package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"routegraph/bench/ops"
	"routegraph/bench/results"
	"routegraph/bench/world"
)

// field is one scale under way.
type field struct {
	*settings
	db      *database
	targets []*target
	ops     []ops.Op
	sets    map[string][]ops.Variables
	out     *results.Run
}

// scale runs one scale: all is started, compared, warmed, and then measured in rounds.
func (s *settings) scale(ctx context.Context, w *workshop, scale string) (run *results.Run, err error) {
	f := field{settings: s, out: results.NewRun(scale, os.Args[1:])}
	if err := f.draw(scale); err != nil {
		return nil, err
	}
	if err := f.open(ctx, w); err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.db.stop()) }()
	if err := f.count(ctx, w); err != nil {
		return nil, err
	}
	defer f.stop()
	if err := f.start(ctx, w, f.db.URI); err != nil {
		return nil, err
	}
	return f.out, f.measure(ctx)
}

// open makes ready what targets need: the peer's packages, and the database, loaded.
func (f *field) open(ctx context.Context, w *workshop) (err error) {
	if slices.Contains(f.settings.targets, "peer") {
		if err := w.installPeer(ctx); err != nil {
			return err
		}
	}
	if f.loading {
		if err := os.RemoveAll(w.home(f.out.Scale)); err != nil {
			return err
		}
	}
	if f.db, err = w.open(ctx, f.out.Scale); err != nil {
		return err
	}
	text, err := os.ReadFile(filepath.Join(w.home(f.out.Scale), "loading.json"))
	if err == nil {
		err = json.Unmarshal(text, &f.out.Loading)
	}
	if err != nil {
		return errors.Join(err, f.db.stop())
	}
	return nil
}

// draw makes the graph once more, for the variables alone.
func (f *field) draw(scale string) error {
	size, err := world.Named(scale)
	if err != nil {
		return err
	}
	f.sets = ops.Draw(world.Make(size))
	f.ops, err = ops.Read(f.settings.ops...)
	return err
}

func (f *field) start(ctx context.Context, w *workshop, uri string) error {
	for _, name := range f.settings.targets {
		t, err := f.settings.start(ctx, w, name, f.out.Scale, uri)
		if err != nil {
			return err
		}
		f.targets = append(f.targets, t)
		if name == "embedded" {
			if err := json.Unmarshal(t.said.Bytes(), &f.out.Embedded); err != nil {
				return fmt.Errorf("embedded said %q: %w", t.said.Bytes(), err)
			}
		}
	}
	if len(f.targets) == 0 {
		return errNoTargets
	}
	return f.place()
}

func (f *field) stop() {
	for _, t := range f.targets {
		t.stop()
	}
	f.targets = nil
}

// place gives the deep page the cursor that our server would have given.
func (f *field) place() error {
	i := slices.IndexFunc(f.targets, func(t *target) bool { return t.name == "ours" || t.name == "embedded" })
	if i < 0 {
		return nil
	}
	var answer bytes.Buffer
	first := ops.Op{Name: "cursor", Ours: "{ events(first: 1) { pageInfo { endCursor } } }"}
	body, err := f.targets[i].bodies(first, []ops.Variables{{}})
	if err != nil {
		return err
	}
	if err := f.targets[i].ask(first, body[0], &answer); err != nil {
		return err
	}
	var got struct {
		Data struct {
			Events struct{ PageInfo struct{ EndCursor string } }
		}
	}
	if err := json.Unmarshal(answer.Bytes(), &got); err != nil {
		return err
	}
	return f.sets["page200"][0].Place(got.Data.Events.PageInfo.EndCursor)
}
