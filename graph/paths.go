package graph

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"routegraph/analysis"
	"routegraph/graph/model"
	"routegraph/store"
)

// pathQuery is what is asked of paths.
type pathQuery struct {
	from, to string
	at       string
	evidence analysis.Evidence
	analysis.PathOptions
}

// pathReads is how often paths are read where the graph changes in between.
const pathReads = 3

// Paths finds chains of legs and cooperation. It alone makes two statements: what the paths show is known only when they are found. Both
// must read the same graph, or they are made again.
func (q query) Paths(ctx context.Context, from, to, via string, avoid, require []string, at, knownBy *string, evidence model.Input, maxHops, first int) ([]*model.Path, error) {
	e, err := evidence.Evidence(knownBy)
	if err != nil {
		return nil, err
	}
	ask := pathQuery{from, to, day(at), e, analysis.PathOptions{Via: analysis.Via(via), Avoid: avoid, Require: require, MaxHops: maxHops, First: first}}
	if err := ask.check(q.options.Values); err != nil {
		return nil, err
	}
	paths, err := q.pathsOf(ctx, ask)
	renamed := q.renamed(ctx, err)
	if len(renamed) == 0 {
		return paths, err
	}
	ask.rename(renamed)
	if err := ask.check(q.options.Values); err != nil {
		return nil, err
	}
	return q.pathsOf(ctx, ask)
}

// rename puts ids that took the place of others in their place.
func (ask *pathQuery) rename(ids map[string]string) {
	all := func(list []string) (now []string) {
		for _, id := range list {
			now = append(now, cmp.Or(ids[id], id))
		}
		return now
	}
	ask.from, ask.to = cmp.Or(ids[ask.from], ask.from), cmp.Or(ids[ask.to], ask.to)
	ask.Avoid, ask.Require = all(ask.Avoid), all(ask.Require)
}

func (q query) pathsOf(ctx context.Context, ask pathQuery) ([]*model.Path, error) {
	for range pathReads {
		paths, same, err := q.paths(ctx, ask)
		if err != nil || same {
			return paths, err
		}
	}
	return nil, fmt.Errorf("paths: the graph changed %d times while it was read: %w", pathReads, store.ErrLoading)
}

func (ask pathQuery) check(values int) error {
	if n := len(ask.Avoid) + len(ask.Require); n > values {
		return failure(LimitExceeded, "avoid and require: %d ids are given, at most %d are answered", n, values)
	}
	if ask.at != "" && !store.IsDay(ask.at) {
		return failure(BadUserInput, "paths: at: %q is not a calendar day, YYYY-MM-DD", ask.at)
	}
	return ask.Check(ask.from, ask.to)
}

// paths reads once. same is false if the two statements read different graphs.
func (q query) paths(ctx context.Context, ask pathQuery) (out []*model.Path, same bool, err error) {
	p, field := q.planner(ctx), graphql.GetFieldContext(ctx).Field
	show, root := p.pathShow(ask)
	p.show("Path", field.Selections, pathShows(show))
	if err := p.limits(field.Name); err != nil {
		return nil, false, err
	}
	paths, revision, err := q.findPaths(ctx, ask)
	if err != nil || len(paths) == 0 {
		return []*model.Path{}, true, err
	}
	show.Find(paths)
	if err := p.complete(root, field.Name); err != nil {
		return nil, false, err
	}
	a, err := p.run(ctx, root, field.Name)
	if err != nil {
		return nil, false, err
	}
	if a.Revision != revision {
		return nil, false, nil
	}
	out, err = shown(a, show.Paths(a, paths), nil)
	return out, true, err
}

// findPaths is the first statement, and what is found from it. A graph with more legs than may be read takes one more, for what touches
// the ends alone is bounded otherwise.
func (q query) findPaths(ctx context.Context, ask pathQuery) (paths []analysis.Path, revision string, err error) {
	read, err := q.readPaths(ctx, ask, ask.near())
	if err == nil && read.TooMany(read.answer) {
		read, err = q.readPaths(ctx, ask, false)
	}
	if err != nil {
		return nil, "", err
	}
	ask.Memberships = read.Joints(read.answer, ask.evidence)
	edges, cut, err := read.Edges(read.answer, ask.at, ask.evidence)
	if err == nil {
		ask.Cut = cut
		paths, err = analysis.Paths(edges, ask.from, ask.to, ask.PathOptions)
	}
	if errors.Is(err, analysis.ErrLimit) {
		err = failure(LimitExceeded, "%s; ask for at most two hops, for legs or cooperation alone (via), for better evidence, or avoid more",
			about(err, analysis.ErrLimit))
	}
	return paths, read.answer.Revision, err
}

// pathsRead is what paths are found from.
type pathsRead struct {
	model.PathRead
	answer *model.Answer
}

// readPaths reads what paths are found from, and whether all that the arguments name is there.
func (q query) readPaths(ctx context.Context, ask pathQuery, near bool) (pathsRead, error) {
	ids := slices.Concat([]string{fmt.Sprint(near), ask.from, ask.to}, ask.Avoid, ask.Require)
	return answers(q, ctx, func(p *planner, _ graphql.CollectedField) (*store.Step, from[pathsRead], error) {
		root, read, err := p.pathRead(ask, near)
		if err != nil {
			return nil, nil, err
		}
		named := byIDs(p.catalogue, slices.Concat(ask.Avoid, ask.Require)...)
		named.Rows = true
		named.Parts = slices.DeleteFunc(named.Parts, func(part *store.Part) bool { return !slices.Contains(store.Places, part.Kind) })
		if len(named.Parts) > 0 {
			p.besides = append(p.besides, named)
		}
		return root, func(a *model.Answer) (pathsRead, error) { return pathsRead{read, a}, ask.known(a, read, named) }, nil
	}, ids...)
}

// known says which argument names something that there is not.
func (ask pathQuery) known(a *model.Answer, read model.PathRead, named *store.Step) error {
	for _, of := range []struct {
		argument string
		step     *store.Step
		ids      []string
	}{{"from", read.From, []string{ask.from}}, {"to", read.To, []string{ask.to}}, {"avoid", named, ask.Avoid}, {"require", named, ask.Require}} {
		if id := a.Missing(of.step, of.ids...); id != "" {
			return notFound(of.argument, id)
		}
	}
	return nil
}

// pathShow plans what paths show: the ids come when the paths are found.
func (p *planner) pathShow(ask pathQuery) (show model.PathShow, root *store.Step) {
	by := func(kinds ...string) *store.Step {
		st := &store.Step{From: store.From{IDs: []string{}}, Rows: true}
		for _, kind := range kinds {
			st.Parts = append(st.Parts, &store.Part{Kind: kind})
		}
		p.reads(st, int64(ask.First*ask.MaxHops))
		return st
	}
	show = model.PathShow{Ends: by(store.Places...), Countries: by("Country"), Regions: by("Region"), Legs: by("Leg"), Cooperations: by("Cooperation"),
		Sources: by("Source"), Claims: by("Claim")}
	p.besides = []*store.Step{show.Countries, show.Regions, show.Legs, show.Cooperations, show.Sources, show.Claims}
	return show, show.Ends
}

func pathShows(s model.PathShow) shows {
	return shows{
		"PathHop.from": {s.Ends}, "PathHop.to": {s.Ends}, "PathHop.legs": {s.Legs}, "PathHop.cooperations": {s.Cooperations},
		"PathHop.sources": {s.Sources}, "Path.statedBy": {s.Sources},
		"PathJoint.country": {s.Countries}, "PathJoint.region": {s.Regions}, "PathJoint.claims": {s.Claims},
	}
}
