package main

import (
	"bytes"
	"context"
	"fmt"
	"os"

	"routegraph/bench/ops"
	"routegraph/bench/results"
)

// measure compares all answers before anything is timed; then every target gets every operation, and who begins changes with each round.
func (f *field) measure(ctx context.Context) error {
	for _, op := range f.ops {
		if err := f.compare(op); err != nil {
			return err
		}
	}
	for _, op := range f.ops {
		for _, t := range f.targets {
			if _, err := f.turn(t, op, 4, -1); err != nil {
				return err
			}
		}
	}
	stop, err := f.startProfile()
	if err != nil {
		return err
	}
	for round := range f.rounds {
		for _, op := range f.ops {
			fmt.Fprintln(os.Stderr, f.out.Scale, "round", round+1, op.Name)
			if err := f.round(ctx, op, round); err != nil {
				return err
			}
		}
	}
	return stop()
}

func (f *field) round(ctx context.Context, op ops.Op, round int) error {
	for _, c := range f.concurrency {
		for i := range f.targets {
			cell, err := f.turn(f.targets[(i+round)%len(f.targets)], op, c, round)
			if err != nil {
				return err
			}
			if ctx.Err() != nil {
				return ctx.Err()
			}
			f.out.Cells = append(f.out.Cells, cell)
		}
	}
	return nil
}

// turn runs one; a round of -1 warms up.
func (f *field) turn(t *target, op ops.Op, concurrency, round int) (results.Cell, error) {
	bodies, err := t.bodies(op, f.sets[op.Name])
	if err != nil {
		return results.Cell{}, err
	}
	turn := turn{target: t, op: op, bodies: bodies, concurrency: concurrency, duration: f.duration, neo4j: f.db.PID}
	if round < 0 {
		turn.duration = f.warm
	}
	return turn.run(17 * max(0, round)), nil // other rounds begin with other variables
}

// compare holds every target's answers against those of the first.
func (f *field) compare(op ops.Op) error {
	agreed := results.Agreement{Op: op.Name, Title: op.Title, Verdicts: map[string]results.Verdict{}, Bytes: map[string]int{}}
	sets := f.sets[op.Name]
	sets = sets[:min(f.compared, len(sets))]
	for i := range sets {
		var first []byte
		for _, t := range f.targets {
			answer, err := f.answer(t, op, sets[i])
			if err != nil {
				return err
			}
			if first == nil {
				first = answer
				agreed.Fields = max(agreed.Fields, fields(decoded(answer)))
			} else {
				agreed.Verdicts[t.name] = max(agreed.Verdicts[t.name], compare(op.Name, first, answer))
			}
			agreed.Bytes[t.name] = max(agreed.Bytes[t.name], len(answer))
		}
	}
	fmt.Fprintln(os.Stderr, op.Name, agreed.Verdicts, agreed.Bytes, agreed.Fields)
	f.out.Agreements = append(f.out.Agreements, agreed)
	return nil
}

func (f *field) answer(t *target, op ops.Op, v ops.Variables) ([]byte, error) {
	bodies, err := t.bodies(op, []ops.Variables{v})
	if err != nil {
		return nil, err
	}
	var answer bytes.Buffer
	if err := t.ask(op, bodies[0], &answer); err != nil {
		return nil, err
	}
	return answer.Bytes(), nil
}
