package analysis

// State is what is on record for a leg by a date.
type State string

// The states; a leg has the first that holds, in this order (ANALYSIS "Gaps", rule 4).
const (
	PairOnRecord    State = "PAIR_ON_RECORD"   // a witness is certain by the date
	PossiblePair    State = "POSSIBLE"         // a witness is only possible by it
	OutsideEvidence State = "OUTSIDE_EVIDENCE" // the date is before the first source
	NotAssessable   State = "NOT_ASSESSABLE"   // no country at all is on record for one end
	AroundOnly      State = "AROUND_ONLY"      // only around the leg, or one end of it, is there a pair
	NoneOnRecord    State = "NONE_ON_RECORD"
)

// States lists the states in their order.
func States() []State {
	return []State{PairOnRecord, PossiblePair, OutsideEvidence, NotAssessable, AroundOnly, NoneOnRecord}
}

// LegState is the state of a leg by a date, with its evidence. Pairs of countries are counted once, however often they met.
type LegState struct {
	State         State
	Covered       bool // a pair is on record and both ends are countries; a leg of regions never is (rule 5)
	Pairs         int  // certain by the date
	PossiblePairs int  // only possible by the date
	Witnesses     []Witness
	Around        []Around // whatever the state
}

// clock is a date of a question, with its window of months and the day of the first source.
type clock struct {
	at         string // "" is before all days
	within     int
	firstStory string
}

func (c clock) outside() bool { return c.firstStory == "" || c.at < c.firstStory }

// state is the state of a leg at a time.
func (l legGround) state(c clock) LegState {
	var out LegState
	for _, w := range l.witnesses {
		if w.On = w.Period.OnRecordWithin(c.at, c.within); w.On != No {
			out.Witnesses = append(out.Witnesses, w)
		}
	}
	for _, a := range l.around {
		if a.On = a.Period.OnRecordWithin(c.at, c.within); a.On != No {
			out.Around = append(out.Around, a)
		}
	}
	certain := pairsOf(out.Witnesses, Certain)
	out.Pairs = len(certain)
	for pair := range pairsOf(out.Witnesses, Possible) {
		if !certain[pair] {
			out.PossiblePairs++
		}
	}
	out.State = l.first(out, c)
	out.Covered = out.State == PairOnRecord && l.leg.From.Kind == CountryEnd && l.leg.To.Kind == CountryEnd
	return out
}

// first is the first state that holds.
func (l legGround) first(s LegState, c clock) State {
	switch {
	case s.Pairs > 0:
		return PairOnRecord
	case s.PossiblePairs > 0:
		return PossiblePair
	case c.outside():
		return OutsideEvidence
	case !l.assessable:
		return NotAssessable
	case len(s.Around) > 0:
		return AroundOnly
	}
	return NoneOnRecord
}

// pairsOf collects the pairs of countries of witnesses that are so sure.
func pairsOf(witnesses []Witness, on OnRecord) map[[2]string]bool {
	pairs := map[[2]string]bool{}
	for _, w := range witnesses {
		if w.On == on {
			pairs[[2]string{min(w.From.Country, w.To.Country), max(w.From.Country, w.To.Country)}] = true
		}
	}
	return pairs
}
