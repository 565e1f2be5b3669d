package analysis

import "slices"

// CooperationKind is what parties did together.
type CooperationKind string

// The kinds, from weak to strong (ANALYSIS "Cooperation").
const (
	Unspecified           CooperationKind = "UNSPECIFIED"
	Dialogue              CooperationKind = "DIALOGUE"
	TrainingTogether      CooperationKind = "TRAINING_TOGETHER"
	OperationalMeeting    CooperationKind = "OPERATIONAL_MEETING"
	AgreedToCoordinate    CooperationKind = "AGREED_TO_COORDINATE"
	InformationExchange   CooperationKind = "INFORMATION_EXCHANGE"
	LiaisonOfficer        CooperationKind = "LIAISON_OFFICER"
	JointInvestigation    CooperationKind = "JOINT_INVESTIGATION"
	MutualLegalAssistance CooperationKind = "MUTUAL_LEGAL_ASSISTANCE"
	Extradition           CooperationKind = "EXTRADITION"
	FormalAgreement       CooperationKind = "FORMAL_AGREEMENT"
)

// CooperationKinds lists the kinds from weak to strong.
func CooperationKinds() []CooperationKind {
	return []CooperationKind{Unspecified, Dialogue, TrainingTogether, OperationalMeeting, AgreedToCoordinate, InformationExchange,
		LiaisonOfficer, JointInvestigation, MutualLegalAssistance, Extradition, FormalAgreement}
}

// Valid says whether it is one of the kinds.
func (k CooperationKind) Valid() bool { return k.rank() >= 0 }

// AtLeast says whether it is as strong as t or stronger. An unknown kind is weaker than all.
func (k CooperationKind) AtLeast(t CooperationKind) bool { return k.rank() >= t.rank() }

func (k CooperationKind) rank() int { return slices.Index(CooperationKinds(), k) }

// Pairing is who sat with whom (ANALYSIS "Cooperation").
type Pairing string

// The pairings. Only TOGETHER makes pairs.
const (
	Together Pairing = "TOGETHER" // each with each
	Series   Pairing = "SERIES"   // the source does not say who met whom
	Hub      Pairing = "HUB"      // each with the same partner, not with each other
)

// EventStatus is whether something took place.
type EventStatus string

// The statuses of events and cooperation. Only OCCURRED is held.
const (
	Occurred     EventStatus = "OCCURRED"
	PlannedEvent EventStatus = "PLANNED"
	Cancelled    EventStatus = "CANCELLED"
	Unconfirmed  EventStatus = "UNCONFIRMED"
)

// A Cooperation is what sources tell of parties working together. Countries holds the parties that are countries, ids that ends and
// memberships use; only these can make a pair. Others holds the rest, for listing. Ids are unique.
type Cooperation struct {
	ID        string
	Kind      CooperationKind
	Pairing   Pairing
	Status    EventStatus
	Countries []string
	Others    []string
	Period    Period
	Events    []string
	Claims    []Claim
}

// ordered is the same with its countries in order, each once.
func (c Cooperation) ordered() Cooperation {
	c.Countries = slices.Clone(c.Countries)
	slices.Sort(c.Countries)
	c.Countries = slices.Compact(c.Countries)
	return c
}

// pairs lists who sat with whom, among countries; none unless all sat together. It must be ordered.
func (c *Cooperation) pairs() [][2]string {
	if c.Pairing != Together {
		return nil
	}
	var pairs [][2]string
	for i, a := range c.Countries {
		for _, b := range c.Countries[i+1:] {
			pairs = append(pairs, [2]string{a, b})
		}
	}
	return pairs
}

// witnesses says whether it can be a witness at all, whatever the date and the route (ANALYSIS "Gaps", rule 3).
func (c *Cooperation) witnesses(threshold CooperationKind) bool {
	return c.Status == Occurred && c.Pairing == Together && c.Kind.AtLeast(threshold)
}
