package results

import (
	"fmt"
	"slices"
	"strings"
)

// figure is a bound that was set beforehand, and what was measured.
type figure struct {
	what, bound, got string
	met              bool
}

// smallAnswer is how many fields an answer has at most that counts as small.
const smallAnswer = 1_000

func writeFigures(b *strings.Builder, runs []*Run) {
	b.WriteString("## Figures\n\n| figure | bound | measured | |\n|---|---|---|---|\n")
	var all []figure
	for _, r := range runs {
		for _, a := range r.Agreements {
			all = append(all, r.ofOperation(a)...)
		}
		all = append(all, r.ofScale()...)
	}
	all = append(all, pages(runs)...)
	met := 0
	for _, f := range all {
		verdict := "**not met**"
		if f.met {
			verdict, met = "met", met+1
		}
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", f.what, f.bound, f.got, verdict)
	}
	fmt.Fprintf(b, "\n%d of %d are met.\n\n", met, len(all))
	growth(b, runs)
}

// ofOperation are the figures of one operation at one scale; none of a target that did not run.
func (r *Run) ofOperation(a Agreement) (out []figure) {
	name := func(what string) string { return r.Scale + " " + a.Op + ": " + what }
	of := func(target string, concurrency int, f func(Cell) float64) float64 {
		return r.median(target, a.Op, concurrency, f)
	}
	add := func(what string, got, bound float64, least bool) {
		f := figure{name(what), fmt.Sprintf("at most %.2f", bound), fmt.Sprintf("%.2f", got), got <= bound}
		if least {
			f.bound, f.met = fmt.Sprintf("at least %.2f", bound), got >= bound
		}
		if got > 0 && bound > 0 {
			out = append(out, f)
		}
	}
	add("our lead over the peer in p50, one at once", quotient(of("peer", 1, p50), of("ours", 1, p50)), 0.8*quotient(of("peer", 1, p50), of("limit", 1, p50)), true)
	add("our lead over the peer in requests/s, 16 at once", quotient(of("ours", 16, perSecond), of("peer", 16, perSecond)), 0.8*quotient(of("limit", 16, perSecond), of("peer", 16, perSecond)), true)
	most := 1.25
	if a.Fields > smallAnswer {
		most = 2
	}
	add("ours against the limit in p50, one at once", quotient(of("ours", 1, p50), of("limit", 1, p50)), most, false)
	if a.Fields <= smallAnswer {
		add("embedded against ours in requests/s, 16 at once", quotient(of("embedded", 16, perSecond), of("ours", 16, perSecond)), 10, true)
	}
	return out
}

// ofScale are the figures of memory, loading and starting.
func (r *Run) ofScale() (out []figure) {
	most := 0.0
	for _, c := range r.Cells {
		if c.Target == "ours" {
			most = max(most, c.MiB)
		}
	}
	if r.Scale == "M" {
		out = append(out, figure{"M: memory of our server on Neo4j", "below 150 MB", fmt.Sprintf("%.0f MB", most*1.048576), most*1.048576 < 150})
		if s := r.Embedded.StartSeconds; s > 0 {
			out = append(out, figure{"M: embedded start, from rows", "under 3 s", fmt.Sprintf("%.2f s, of which checks %.2f s", s, r.Embedded.PrepareSeconds), s < 3})
		}
	}
	if l := r.Loading; l.Plain.Seconds > 0 {
		out = append(out, figure{r.Scale + ": loading against plain batches", "at most 1.5",
			fmt.Sprintf("%.2f: %.1f s against %.1f s; on top of the graph %.0f MiB against %.0f MiB", l.Ours.Seconds/l.Plain.Seconds, l.Ours.Seconds, l.Plain.Seconds,
				l.Ours.PeakMiB-l.Ours.GraphMiB, l.Plain.PeakMiB-l.Plain.GraphMiB), l.Ours.Seconds <= 1.5*l.Plain.Seconds})
	}
	return out
}

// pages hold pages at L against those at S.
func pages(runs []*Run) (out []figure) {
	at := func(scale string) int { return slices.IndexFunc(runs, func(r *Run) bool { return r.Scale == scale }) }
	s, l := at("S"), at("L")
	if s < 0 || l < 0 {
		return nil
	}
	for _, op := range []string{"page50", "page200"} {
		got := quotient(runs[l].median("ours", op, 1, p50), runs[s].median("ours", op, 1, p50))
		out = append(out, figure{op + ": L against S in p50, one at once", "at most 1.50", fmt.Sprintf("%.2f", got), got > 0 && got <= 1.5})
	}
	return out
}

// growth tells how the time of each operation grows from scale to scale, ours and the limit's.
func growth(b *strings.Builder, runs []*Run) {
	if len(runs) < 2 {
		return
	}
	b.WriteString("### Growth\n\np50 in ms, one at once: ours (the limit)\n\n| operation |")
	for _, r := range runs {
		fmt.Fprintf(b, " %s |", r.Scale)
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(runs)) + "\n")
	for _, a := range runs[0].Agreements {
		fmt.Fprintf(b, "| %s |", a.Op)
		for _, r := range runs {
			fmt.Fprintf(b, " %.2f (%.2f) |", r.median("ours", a.Op, 1, p50), r.median("limit", a.Op, 1, p50))
		}
		b.WriteByte('\n')
	}
	b.WriteByte('\n')
}

func quotient(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
