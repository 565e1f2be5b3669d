// Command race is the benchmark: it starts Neo4j with a made graph, and beside it our server on Neo4j, our server embedded, @neo4j/graphql and
// the limit; compares their answers; and then loads them in turns. bench/README.md says more.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"routegraph/bench/results"
)

// settings are what a run can be told.
type settings struct {
	scales, ops, targets list
	concurrency          numbers
	duration, warm       time.Duration
	rounds, compared     int
	out                  string
	hold, loading        bool
	profile              string
	cache                string
}

// list is a flag of words with commas or spaces between.
type list []string

func (l *list) String() string { return strings.Join(*l, ",") }

func (l *list) Set(text string) error {
	*l = strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' })
	return nil
}

func main() {
	s := settings{scales: list{"S"}, targets: list{"ours", "embedded", "peer", "limit"}, concurrency: numbers{1, 16}}
	flag.Var(&s.scales, "scale", "`SCALES` to run: S, M, L")
	flag.Var(&s.ops, "ops", "`OPERATIONS` to run; all if none")
	flag.Var(&s.targets, "targets", "`TARGETS` to run: ours, embedded, peer, limit")
	flag.Var(&s.concurrency, "c", "`NUMBERS` of requests under way at once")
	flag.DurationVar(&s.duration, "dur", time.Second, "`TIME` of one round of one operation on one target")
	flag.DurationVar(&s.warm, "warm", 2*time.Second, "`TIME` of each operation on each target before anything counts")
	flag.IntVar(&s.rounds, "rounds", 3, "`N` rounds, of which the median counts")
	flag.IntVar(&s.compared, "compare", 6, "`N` variable sets for which answers are compared")
	flag.StringVar(&s.out, "out", "", "`DIR` that gets RESULTS.md and its plots; without it a table is shown and nothing is kept")
	flag.BoolVar(&s.hold, "hold", false, "only start Neo4j with the graph of one scale, and hold it for other runs until interrupted")
	flag.BoolVar(&s.loading, "loading", false, "load anew, by our loader and by plain batches, and tell how long that takes")
	flag.StringVar(&s.profile, "profile", "", "`FILE` that gets a CPU profile of ours while the first operation runs; ours is then bench/serve, which is the server's handler and no more")
	flag.StringVar(&s.cache, "cache", "", "`DIR` for databases and programs; the user's cache folder if empty")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := s.run(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "race:", err)
		os.Exit(1)
	}
}

func (s *settings) run(ctx context.Context) error {
	w, err := newWorkshop(ctx, s.cache)
	if err != nil {
		return err
	}
	if s.hold {
		return w.hold(ctx, s.scales[0])
	}
	for _, scale := range s.scales {
		run, err := s.scale(ctx, w, scale)
		if err != nil {
			return fmt.Errorf("scale %s: %w", scale, err)
		}
		fmt.Print(results.Table(run))
		if s.out != "" {
			if err := results.Keep(w.path("results"), run); err != nil {
				return err
			}
		}
	}
	if s.out == "" {
		return nil
	}
	return results.Write(s.out, w.path("results"))
}
