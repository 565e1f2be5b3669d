package world

import (
	"fmt"
	"time"
)

func (m *maker) organizations() {
	for i := range m.Organizations {
		c := m.countries[m.popular.draw(m)]
		id := m.node("Organization", number("organization", i), props{"name": fmt.Sprintf("%s %s agency %d", c.name, m.title(1), i),
			"kind": one(m, "POLICE", "BORDER_AGENCY", "IMMIGRATION", "PROSECUTION", "GOVERNMENT", "INTERGOVERNMENTAL")})
		m.relate(id, "AGENCY_OF", c.id, nil)
	}
}

// sources are published by organizations; every third one carries the story of another.
func (m *maker) sources() {
	for i := range m.Sources {
		p := props{"name": m.title(5) + fmt.Sprint(" ", i), "kind": one(m, "WEB_STORY", "WEB_STORY", "REPORT"), "licence": "CC BY 4.0", "language": "en",
			"reliability": one(m, "A", "B", "C"), "corpus": m.IntN(3) > 0, "url": fmt.Sprintf("https://example.org/%d", i)}
		m.period(p)
		id := m.node("Source", number("source", i), p)
		m.relate(id, "PUBLISHED_BY", number("organization", m.IntN(m.Organizations)), nil)
		if i%3 == 2 {
			m.relate(id, "SAME_STORY_AS", number("source", i-2), nil)
		}
	}
}

func (m *maker) agreements() {
	for i := range m.Agreements {
		id := m.node("Agreement", number("agreement", i), props{"name": fmt.Sprintf("%s %s %d", one(m, "Treaty on", "Memorandum on", "Protocol on"), m.title(3), i),
			"kind": one(m, "BILATERAL_TREATY", "MEMORANDUM", "CONVENTION"), "partiesAsOf": "2024-01-01"})
		for _, c := range m.hot(m.group(12)) {
			m.relate(m.countries[c].id, "BOUND_BY", id, props{"action": "RATIFICATION", "since": m.day().Format(time.DateOnly), "asOf": "2024-01-01"})
		}
		m.cite(id)
	}
}

// group is a number of members: two, a third of the time one more, and so on.
func (m *maker) group(most int) int {
	n := 2
	for n < most && m.IntN(3) == 0 {
		n++
	}
	return n
}

func (m *maker) events() {
	for i := range m.Events {
		p := props{"name": fmt.Sprintf("%s %d", m.title(5), i), "status": one(m, "OCCURRED", "OCCURRED", "OCCURRED", "OCCURRED", "PLANNED"),
			"kind":   one(m, "TRAINING", "OPERATIONAL_MEETING", "BILATERAL_MEETING", "REGIONAL_FORUM", "CONFERENCE", "WORKSHOP", "RESCUE", "CONVICTION"),
			"topics": []string{one(m, Words...), one(m, Words...)}}
		m.period(p)
		id := m.node("Event", number("event", i), p)
		m.relate(id, "HELD_AT", number("place", m.IntN(m.Places)), nil)
		source := m.cite(id)
		rests := props{"roles": []string{"PARTICIPANT"}}
		if m.IntN(10) < m.EventClaims {
			rests["claims"] = []string{m.claim(id, "participants", source)}
		}
		m.participants(id, rests)
	}
}

// participants are countries, which are involved by that, and their organizations.
func (m *maker) participants(event string, rests props) {
	for _, c := range m.hot(1 + m.IntN(4)) {
		m.relate(m.countries[c].id, "PARTICIPATED_IN", event, rests)
		m.relate(event, "INVOLVES", m.countries[c].id, rests)
	}
	for _, o := range m.some(m.IntN(4), m.Organizations) {
		m.relate(number("organization", o), "PARTICIPATED_IN", event, rests)
	}
}

func (m *maker) cooperations() {
	for i := range m.Cooperations {
		p := props{"name": fmt.Sprintf("%s %d", m.title(4), i), "pairing": one(m, "TOGETHER", "TOGETHER", "TOGETHER", "TOGETHER", "SERIES"),
			"status": one(m, "OCCURRED", "OCCURRED", "OCCURRED", "OCCURRED", "PLANNED"), "decidedBy": "whoever made it up",
			"kind": one(m, "DIALOGUE", "TRAINING_TOGETHER", "OPERATIONAL_MEETING", "OPERATIONAL_MEETING", "INFORMATION_EXCHANGE", "JOINT_INVESTIGATION")}
		m.period(p)
		id := m.node("Cooperation", number("cooperation", i), p)
		for _, c := range m.hot(m.group(6)) {
			m.relate(m.countries[c].id, "PARTY_OF", id, nil)
		}
		if m.IntN(4) == 0 {
			m.relate(number("organization", m.IntN(m.Organizations)), "PARTY_OF", id, nil)
		}
		m.relate(id, "SHOWN_BY", number("event", m.IntN(m.Events)), nil)
		m.claim(id, "kind", m.cite(id))
	}
}
