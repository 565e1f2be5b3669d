package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// TestBadCounts: a question that cannot be counted names the argument and the way out.
func TestBadCounts(t *testing.T) {
	h := newSeedHandler(t)
	for _, c := range []struct{ query, code, says string }{
		{`stats(measure: EVENTS, by: []) { total }`, "BAD_USER_INPUT", "stats: by: 0 dimensions are given, it must be 1 to 2 of KIND, STATUS"},
		{`stats(measure: EVENTS, by: [KIND, STATUS, YEAR]) { total }`, "BAD_USER_INPUT", "by: 3 dimensions"},
		{`stats(measure: EVENTS, by: [KIND, KIND]) { total }`, "BAD_USER_INPUT", "KIND is given twice"},
		{`stats(measure: EVENTS, by: [BASIS]) { total }`, "BAD_USER_INPUT", "Event has no BASIS; it has KIND, STATUS, YEAR"},
		{`stats(measure: LEGS, by: [STEP, MONTH]) { total }`, "BAD_USER_INPUT", "Leg has no MONTH; it has STEP, BASIS"},
		{`stats(measure: EVENTS, by: [SIZE]) { total }`, "BAD_USER_INPUT", "SIZE"},
		{`stats(measure: PEOPLE, by: [KIND]) { total }`, "BAD_USER_INPUT", "PEOPLE"},
		{`stats(measure: EVENTS, by: [KIND], first: 0) { total }`, "BAD_USER_INPUT", "stats: first is 0, it must be 1 to 500"},
		{`stats(measure: EVENTS, by: [KIND], first: -1) { total }`, "BAD_USER_INPUT", "first is -1"},
		{`stats(measure: EVENTS, by: [KIND], first: 501) { total }`, "LIMIT_EXCEEDED", "first is 501, at most 500"},
		{`stats(measure: EVENTS, by: [KIND], first: 1000) { total }`, "LIMIT_EXCEEDED", "first is 1000"},
		{`stats(measure: EVENTS, by: [KIND], where: {cooperations: {}}) { total }`, "BAD_USER_INPUT", "where.cooperations is no filter of EVENTS; give where.events"},
		{`stats(measure: EVENTS, by: [KIND], where: {events: {}, legs: {}}) { total }`, "BAD_USER_INPUT", "where.legs"},
		{`stats(measure: EVENTS, by: [KIND], where: {events: {when: {from: "2022-13-01"}}}) { total }`, "BAD_USER_INPUT", "2022-13-01"},
		{`stats(measure: EVENTS, by: [KIND], where: {events: {when: {month: "2022-7"}}}) { total }`, "BAD_USER_INPUT", "where.when.month: \"2022-7\" is no month, such as 2022-07"},
		{`events(where: {when: {year: "22"}}) { totalCount }`, "BAD_USER_INPUT", "is no year, such as 2022"},
		{`sources(where: {published: {quarter: "2022-5"}}) { totalCount }`, "BAD_USER_INPUT", "where.published.quarter"},
		{`timeline(measure: LEGS) { total }`, "BAD_USER_INPUT", "LEGS have no date; ask for EVENTS, COOPERATIONS or SOURCES"},
		{`timeline(by: WEEK) { total }`, "BAD_USER_INPUT", "WEEK"},
		{`timeline(measure: SOURCES, where: {events: {}}) { total }`, "BAD_USER_INPUT", "where.events is no filter of SOURCES; give where.sources"},
		{`events { facets(by: []) { total } }`, "BAD_USER_INPUT", "facets: by: 0 dimensions"},
		{`events { facets(by: [BASIS]) { total } }`, "BAD_USER_INPUT", "Event has no BASIS"},
		{`events { facets(by: [KIND], first: 0) { total } }`, "BAD_USER_INPUT", "facets: first is 0"},
		{`events { facets(by: [KIND], first: 1000) { total } }`, "LIMIT_EXCEEDED", "1000"},
		{`countries(first: 100) { nodes { events { facets(by: [KIND, STATUS], first: 100) { total } } } }`, "LIMIT_EXCEEDED", "rows"},
		{`legs { facets(by: [STEP, BASIS, MODE, ROUTE, FROM, TO, SOURCE, STEP, STEP]) { total } }`, "BAD_USER_INPUT", "9 dimensions"},
		// what keeps nothing is an answer
		{`stats(measure: EVENTS, by: [KIND], where: {events: {id: {eq: "x"}}}) { total more groups { count } }`, "", ""},
		{`timeline(where: {events: {id: {eq: "x"}}}) { total buckets { count } spanning { count } undated { count } }`, "", ""},
		{`stats(measure: EVENTS, by: [KIND], where: {}) { total }`, "", ""},
		{`stats(measure: EVENTS, by: [KIND], where: {events: null, legs: null}) { total }`, "", ""},
		{`partners(first: 0) { country { id } }`, "BAD_USER_INPUT", "partners: first is 0"},
		{`partners(first: 101) { country { id } }`, "LIMIT_EXCEEDED", "partners: first is 101"},
		{`partners(where: {id: {eq: "x"}}) { country { id } }`, "", ""},
	} {
		body, _ := json.Marshal(map[string]string{"query": "{ " + c.query + " }"})
		answer := post(h, string(body)).Body.String()
		t.Run(c.query, func(t *testing.T) { checkError(t, answer, c.code, c.says) })
	}
}

// TestFiltersComeBack: what groups add to a filter is never too much for the list, however large the filter was that `stats` took.
func TestFiltersComeBack(t *testing.T) {
	h := newSeedHandler(t)
	for n := 1; ; n++ {
		where := `events: {or: [` + strings.Repeat(`{status: {eq: OCCURRED}}, `, n) + `]}`
		body, _ := json.Marshal(map[string]string{"query": fmt.Sprintf(`{ stats(measure: EVENTS, by: [COUNTRY, MONTH], where: {%s}) { total } }`, where)})
		if strings.Contains(post(h, string(body)).Body.String(), "LIMIT_EXCEEDED") {
			if n < 40 {
				t.Errorf("a filter of %d conditions is refused", n)
			}
			return
		}
		if n > 40 {
			listed(t, h, "EVENTS", "a large filter", askStats(t, h, "EVENTS", where, "COUNTRY", "MONTH").Groups)
		}
	}
}
