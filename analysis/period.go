package analysis

import (
	"time"
)

// A Period is when something took place, as exactly as its source says. Bounds are days, YYYY-MM-DD, inclusive on both sides; "" is open.
type Period struct {
	Earliest, Latest string
	ReportedOn       string // the date of the story that tells it as past; "" if it has none
}

// OnRecord says whether something had taken place by a date.
type OnRecord string

// The answers, from strong to weak.
const (
	Certain  OnRecord = "CERTAIN"
	Possible OnRecord = "POSSIBLE"
	No       OnRecord = "NO"
)

// latest is the last day on which it can have taken place. A story that tells it as past bounds it where nothing better does (ANALYSIS
// "Time"); a story older than the earliest day speaks of a plan and bounds nothing. "" is not known.
func (p Period) latest() string {
	if p.Latest != "" {
		return p.Latest
	}
	if p.ReportedOn >= p.Earliest {
		return p.ReportedOn
	}
	return ""
}

// OnRecordBy says whether it had taken place by the end of day d (ANALYSIS "Time"): certain if its latest day is d or before, possible if
// its earliest day is d or before and its latest after. A latest day that is not known is after every d. An open earliest day is before
// every d: the thing can have taken place at any time before its latest day, so it is possible on all days before, and never No.
func (p Period) OnRecordBy(d string) OnRecord {
	last := p.latest()
	switch {
	case last != "" && last <= d:
		return Certain
	case p.Earliest <= d: // "" sorts before every day
		return Possible
	}
	return No
}

// OnRecordWithin says whether it had taken place by the end of day d and not before the same day so many months earlier, that day
// included. It is certain only if all days on which it can have taken place lie in the window, so never with an open earliest day. Months
// of 0 or less, or more than there are in our era, set no window.
func (p Period) OnRecordWithin(d string, months int) OnRecord {
	on := p.OnRecordBy(d)
	if months <= 0 || on == No {
		return on
	}
	start, last := monthsBefore(d, months), p.latest()
	switch {
	case start == "":
		return on
	case last != "" && last < start:
		return No
	case p.Earliest < start:
		return Possible
	}
	return on
}

// monthsBefore is the same day of an earlier month, or that month's last day where it is shorter; "" if d is no day or the answer lies
// before the year 0.
func monthsBefore(d string, months int) string {
	day, err := time.Parse(time.DateOnly, d)
	if err != nil || months > 12*10000 {
		return ""
	}
	first := time.Date(day.Year(), day.Month()-time.Month(months), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1)
	if first.Year() < 0 {
		return ""
	}
	return first.AddDate(0, 0, min(day.Day(), last.Day())-1).Format(time.DateOnly)
}

// dayBefore is the day before d; "" if there is none in our era.
func dayBefore(d string) string {
	day, err := time.Parse(time.DateOnly, d)
	if err != nil || d == "0000-01-01" {
		return ""
	}
	return day.AddDate(0, 0, -1).Format(time.DateOnly)
}
