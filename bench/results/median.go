package results

import "slices"

// median of what the rounds of a target measured for an operation; 0 if there are none.
func (r *Run) median(target, op string, concurrency int, of func(Cell) float64) float64 {
	var all []float64
	for _, c := range r.Cells {
		if c.Target == target && c.Op == op && c.Concurrency == concurrency {
			all = append(all, of(c))
		}
	}
	return middle(all)
}

func middle(all []float64) float64 {
	slices.Sort(all)
	switch n := len(all); {
	case n == 0:
		return 0
	case n%2 == 0:
		return (all[n/2-1] + all[n/2]) / 2
	default:
		return all[n/2]
	}
}

func p50(c Cell) float64       { return c.P50 }
func perSecond(c Cell) float64 { return c.PerSecond }

// targets in the order of the run.
func (r *Run) targets() (out []string) {
	for _, c := range r.Cells {
		if !slices.Contains(out, c.Target) {
			out = append(out, c.Target)
		}
	}
	order := []string{"ours", "embedded", "peer", "limit"}
	slices.SortFunc(out, func(a, b string) int { return slices.Index(order, a) - slices.Index(order, b) })
	return out
}

// concurrencies in order.
func (r *Run) concurrencies() (out []int) {
	for _, c := range r.Cells {
		if !slices.Contains(out, c.Concurrency) {
			out = append(out, c.Concurrency)
		}
	}
	slices.Sort(out)
	return out
}
