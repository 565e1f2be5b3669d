package analysis

// A Count says how many legs are in which state. There is no percentage (ANALYSIS "Gaps", rule 5).
type Count struct {
	Step    int // 0 for a whole route
	Legs    int
	Covered int          // legs between two countries with a pair on record
	States  []StateCount // all states, in their order
	Pairs   int          // different pairs of countries certain by the date
}

// A StateCount is how many legs are in a state.
type StateCount struct {
	State State
	Legs  int
}

// In is how many legs are in a state.
func (c Count) In(s State) int {
	for _, n := range c.States {
		if n.State == s {
			return n.Legs
		}
	}
	return 0
}

// count counts the legs of one step; of all steps if it is 0.
func count(step int, legs []LegGap) Count {
	out, per, pairs := Count{Step: step}, map[State]int{}, map[[2]string]bool{}
	for _, l := range legs {
		if step != 0 && l.Leg.Step != step {
			continue
		}
		out.Legs++
		per[l.State]++
		if l.Covered {
			out.Covered++
		}
		for pair := range pairsOf(l.Witnesses, Certain) {
			pairs[pair] = true
		}
	}
	out.Pairs = len(pairs)
	for _, s := range States() {
		out.States = append(out.States, StateCount{s, per[s]})
	}
	return out
}
