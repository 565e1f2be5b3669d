package analysis

import (
	"maps"
	"slices"
)

// A Source is a story and who published it. Pages that carry the same story are one source.
type Source struct{ Story, Publisher string }

// A Story is a source with its date. Published is certain where its latest day is known.
type Story struct {
	Source
	Published Period
}

// Modality is how a source words a claim.
type Modality string

// Modalities that change how claims are compared.
const (
	Planned Modality = "PLANNED"
	Denied  Modality = "DENIED"
)

// ClaimStatus is what became of a claim.
type ClaimStatus string

// The statuses of claims.
const (
	Accepted   ClaimStatus = "ACCEPTED"
	Disputed   ClaimStatus = "DISPUTED"
	Superseded ClaimStatus = "SUPERSEDED"
	Retracted  ClaimStatus = "RETRACTED"
)

// A Claim is one source's statement of one thing (ANALYSIS "Contradictions").
type Claim struct {
	ID                string
	Subject, Property string
	Object            string // the id of the other end, where a relation is stated
	Value             string // where a property is stated
	Period            Period // for which it is stated; open where the source sets no limit
	Modality          Modality
	Status            ClaimStatus
	Source            Source
	Reliability       string // of its source, A to F; "" if it is not graded
	Credibility       int    // of what it says, 1 to 6; 0 if it is not graded
	Published         string // the day by which its source was certainly published; "" if that is not known
}

// Independence counts the independent sources of something: by story, then by publisher (ANALYSIS "Contradictions").
type Independence struct{ Stories, Publishers int }

func (i Independence) compare(j Independence) int {
	if i.Stories != j.Stories {
		return i.Stories - j.Stories
	}
	return i.Publishers - j.Publishers
}

// tally collects sources, each story and each publisher once.
type tally struct{ stories, publishers map[string]bool }

func newTally(sources ...Source) tally {
	t := tally{map[string]bool{}, map[string]bool{}}
	t.add(sources...)
	return t
}

func (t tally) add(sources ...Source) {
	for _, s := range sources {
		if s.Story != "" {
			t.stories[s.Story] = true
		}
		if s.Publisher != "" {
			t.publishers[s.Publisher] = true
		}
	}
}

func (t tally) count() Independence { return Independence{len(t.stories), len(t.publishers)} }

// sorted lists the keys of a set in order; nil for an empty one.
func sorted(set map[string]bool) []string { return slices.Sorted(maps.Keys(set)) }

// KnownBy says whether its source was certainly published by day d (ANALYSIS "Time"); "" sets no limit.
func (c Claim) KnownBy(d string) bool { return d == "" || c.Published != "" && c.Published <= d }

// Stands says whether it was neither withdrawn nor replaced.
func (c Claim) Stands() bool { return c.Status != Superseded && c.Status != Retracted }

// standing keeps the claims that were not withdrawn or replaced and whose sources were published by day d (ANALYSIS "Time"); "" sets no limit.
func standing(claims []Claim, d string) []Claim {
	var kept []Claim
	for _, c := range claims {
		if c.Stands() && c.KnownBy(d) {
			kept = append(kept, c)
		}
	}
	return kept
}

// claimIDs lists the ids of claims in order, each once.
func claimIDs(claims []Claim) []string {
	var ids []string
	for _, c := range claims {
		ids = append(ids, c.ID)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}
