package model

import (
	"encoding/json"
	"fmt"
	"strconv"

	"routegraph/analysis"
	"routegraph/store"
)

// Evidence reads an EvidenceFilter and a day of knowledge. Its errors are analysis.ErrInvalid.
func (in Input) Evidence(knownBy *string) (analysis.Evidence, error) {
	var e analysis.Evidence
	if knownBy != nil {
		e.KnownBy = *knownBy
	}
	e.Reliability, _ = in["reliability"].(string)
	if d, ok := in["disputed"].(bool); ok {
		e.Disputed, e.Undisputed = d, !d
	}
	e.MinSources, e.Credibility = in.number("minSources"), in.number("credibility")
	switch {
	case e.KnownBy != "" && !store.IsDay(e.KnownBy):
		return e, fmt.Errorf("knownBy: %q is not a calendar day, YYYY-MM-DD: %w", e.KnownBy, analysis.ErrInvalid)
	case e.MinSources < 0:
		return e, fmt.Errorf("evidence.minSources is %d, it cannot be below 0: %w", e.MinSources, analysis.ErrInvalid)
	case in["credibility"] != nil && (e.Credibility < 1 || e.Credibility > 6):
		return e, fmt.Errorf("evidence.credibility is %d, it must be 1 to 6: %w", e.Credibility, analysis.ErrInvalid)
	}
	return e, nil
}

// number reads a number, which a literal and a variable give differently.
func (in Input) number(name string) int {
	switch v := in[name].(type) {
	case int64:
		return int(v)
	case int:
		return v
	case json.Number:
		n, _ := strconv.Atoi(v.String())
		return n
	}
	return 0
}
