package analysis

import "slices"

// PairEdges are the pairs of a cooperation as edges of paths: none unless it was held and all sat together and, where a day is given, it is
// certainly on record by it. Where ends are given, only pairs that touch one of them: there are no more of these than countries for each.
func PairEdges(c Cooperation, at string, sources []Source, ends ...string) []Edge {
	if c.Status != Occurred || at != "" && c.Period.OnRecordBy(at) != Certain {
		return nil
	}
	c = c.ordered()
	pairs := c.pairs
	if len(ends) > 0 {
		pairs = func() [][2]string { return c.pairsOf(ends) }
	}
	var out []Edge
	for _, p := range pairs() {
		out = append(out, Edge{ID: c.ID, Kind: CooperationEdge, From: p[0], To: p[1], Whole: c.ID, Sources: sources})
	}
	return out
}

// pairsOf lists the pairs that touch one of some countries, each once. The cooperation must be ordered.
func (c *Cooperation) pairsOf(ends []string) [][2]string {
	if c.Pairing != Together {
		return nil
	}
	var pairs [][2]string
	for _, end := range ends {
		if _, in := slices.BinarySearch(c.Countries, end); !in {
			continue
		}
		for _, other := range c.Countries {
			if other != end && (end < other || !slices.Contains(ends, other)) {
				pairs = append(pairs, [2]string{min(end, other), max(end, other)})
			}
		}
	}
	return pairs
}
