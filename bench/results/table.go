package results

import (
	"fmt"
	"strings"
)

// Table is a run in Markdown: how far answers agree, then what each concurrency gave.
func Table(r *Run) string {
	var b strings.Builder
	fmt.Fprintf(&b, "## Scale %s\n\n", r.Scale)
	r.agreement(&b)
	for _, c := range r.concurrencies() {
		r.speeds(&b, c)
	}
	return b.String()
}

func (r *Run) agreement(b *strings.Builder) {
	b.WriteString("| operation | what | fields of our answer | bytes of it | answers agree with ours | statements for a request |\n|---|---|---|---|---|---|\n")
	for _, a := range r.Agreements {
		var verdicts, statements []string
		for _, t := range r.targets() {
			if v, ok := a.Verdicts[t]; ok {
				verdicts = append(verdicts, t+": "+v.String())
			}
			statements = append(statements, fmt.Sprint(t, " ", r.Statements[t][a.Op]))
		}
		fmt.Fprintf(b, "| %s | %s | %d | %d | %s | %s |\n", a.Op, a.Title, a.Fields, a.Bytes[r.targets()[0]], strings.Join(verdicts, "; "), strings.Join(statements, ", "))
	}
	b.WriteByte('\n')
}

func (r *Run) speeds(b *strings.Builder, concurrency int) {
	fmt.Fprintf(b, "### %d at once\n\n| operation | target | p50 ms | p95 ms | requests/s | p50 against the limit | CPU s/1000, server | CPU s/1000, Neo4j | MiB at most | failures |\n"+
		"|---|---|---|---|---|---|---|---|---|---|\n", concurrency)
	for _, a := range r.Agreements {
		for _, t := range r.targets() {
			of := func(f func(Cell) float64) float64 { return r.median(t, a.Op, concurrency, f) }
			fmt.Fprintf(b, "| %s | %s | %.2f | %.2f | %.1f | %s | %.2f | %.2f | %.0f | %.0f |\n", a.Op, t, of(p50), of(func(c Cell) float64 { return c.P95 }), of(perSecond),
				ratio(of(p50), r.median("limit", a.Op, concurrency, p50)), of(func(c Cell) float64 { return c.CPU }), of(func(c Cell) float64 { return c.Neo4jCPU }),
				of(func(c Cell) float64 { return c.MiB }), of(func(c Cell) float64 { return float64(c.Failures) }))
		}
	}
	b.WriteByte('\n')
}

// ratio is "–" where there is nothing to compare.
func ratio(a, b float64) string {
	if a == 0 || b == 0 {
		return "–"
	}
	return fmt.Sprintf("%.2f", a/b)
}
