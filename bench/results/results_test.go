package results

import (
	"strings"
	"testing"
)

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		all  []float64
		want float64
	}{{nil, 0}, {[]float64{3}, 3}, {[]float64{3, 1, 2}, 2}, {[]float64{4, 1, 3, 2}, 2.5}} {
		if got := middle(c.all); got != c.want {
			t.Errorf("%v: got %v, want %v", c.all, got, c.want)
		}
	}
}

func TestFiguresSayWhatIsMet(t *testing.T) {
	run := &Run{Scale: "M", Agreements: []Agreement{{Op: "page50", Fields: 900}}}
	for target, ms := range map[string]float64{"ours": 2, "limit": 1, "peer": 8, "embedded": 0.1} {
		for _, c := range []int{1, 16} {
			run.Cells = append(run.Cells, Cell{Target: target, Op: "page50", Concurrency: c, P50: ms, PerSecond: 1000 / ms, MiB: 200})
		}
	}
	var b strings.Builder
	writeFigures(&b, []*Run{run})
	for _, want := range []string{
		"| M page50: our lead over the peer in p50, one at once | at least 6.40 | 4.00 | **not met** |",
		"| M page50: ours against the limit in p50, one at once | at most 1.25 | 2.00 | **not met** |",
		"| M page50: embedded against ours in requests/s, 16 at once | at least 10.00 | 20.00 | met |",
		"| M: memory of our server on Neo4j | below 150 MB | 210 MB | **not met** |",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("missing: %s\nin\n%s", want, b.String())
		}
	}
}
