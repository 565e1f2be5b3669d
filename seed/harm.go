package seed

import (
	"regexp"
	"slices"
	"strings"
)

// harm is something that no text of the data set may hold, whoever wrote it.
type harm struct {
	rule, text, remedy string
	hints              []string // in small letters: a text without any of them is not searched, which is ten times faster
	pattern            *regexp.Regexp
}

const (
	number = `(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)`
	leave  = "leave it out: the graph holds offices and groups, never persons"
)

var titles = []string{"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Madam", "Judge", "Inspector", "Sergeant", "Captain", "Señor", "Señora",
	"Sr", "Sra", "Monsieur", "Mme"}

var harms = []harm{
	{"personal", "here is an e-mail address", leave, []string{"@"}, regexp.MustCompile(`[\w.+-]+@[\w-]+(\.[\w-]+)*\.[A-Za-z]{2,}\b`)},
	{"personal", "here is what looks like a telephone number", leave, strings.Split("0123456789", ""), regexp.MustCompile(`\+\d[\d ().-]{6,}\d|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b`)},
	{"personal", "here a person is named", leave, titleHints(), regexp.MustCompile(`\b(` + strings.Join(titles, "|") + `)\b\.? \p{Lu}\pL+`)},
	{"personal", "here is a person's age", "leave the age out: `infant`, `child` or `adult` is enough", []string{"old", "age"}, regexp.MustCompile(
		`(?i)\b` + number + `[ -](day|week|month|year)s?[ -]old\b|\baged? ` + number + `\b|\b` + number + ` (months|years) of age\b`)},
	{"price", "here is an amount of money", "leave it out: prices of journeys are not kept", []string{"$", "€", "£", "usd", "eur"},
		regexp.MustCompile(`(?i)(\$|€|£|\bUSD|\bEUR) ?\d`)},
}

// titleHints are the titles as they stand before a name.
func titleHints() []string {
	var out []string
	for _, t := range titles {
		out = append(out, strings.ToLower(t)+" ", strings.ToLower(t)+".")
	}
	return out
}

// banned are words that we do not use for people. Excerpts may hold them: they are not ours.
var banned = regexp.MustCompile(`(?i)\billegal(ly)?[ -](im)?migra\w*|\billegal[ -](alien|entrant)s?\b|\billegals\b|\bclandestine (im)?migra\w*`)

// forbidden are keys for what must not be recorded, whatever the source says.
var forbidden = []string{"account", "address", "age", "birthdate", "contact", "contacts", "cost", "crossing", "crossingpoint", "dateofbirth", "driver", "duration",
	"email", "fee", "firstname", "fullname", "gender", "lastname", "passport", "payment", "person", "persons", "phone", "price", "religion", "surname", "timing",
	"vessel", "vesselname"}

func isForbidden(key string) bool { return slices.Contains(forbidden, strings.ToLower(key)) }

// harmless notes what a text must not hold. ours is false for excerpts.
func (r *reader) harmless(at position, s string, ours bool) {
	small := strings.ToLower(s)
	for _, h := range harms {
		if !slices.ContainsFunc(h.hints, func(hint string) bool { return strings.Contains(small, hint) }) {
			continue
		}
		if found := h.pattern.FindString(s); found != "" {
			r.problem(at, h.rule, h.remedy, "%s: %q", h.text, found)
		}
	}
	if !ours || !strings.Contains(small, "illegal") && !strings.Contains(small, "clandestine") {
		return
	}
	if found := banned.FindString(s); found != "" {
		r.problem(at, "word", "write `irregular migrant` or `smuggled migrant`", "we do not say %q", found)
	}
}
