package analysis

import (
	"cmp"
	"slices"
	"strings"
)

// A Property says how the claims of a property are compared. Only single-valued ones can contradict or refine one another.
type Property struct {
	Kind   ValueKind
	Single bool
}

// A Statement is what one or more claims say alike.
type Statement struct {
	Subject, Property string
	Object, Value     string // as the first claim has it
	Period            Period // for which it is said
	Claims            []string
	Stories           []string
	Publishers        []string

	value value
	class string // claims are compared within a class only
}

// statements groups claims that say alike, in order. Claims that no longer stand, and those that deny, are left out: what is denied is no
// value. What is planned is compared with what is planned.
type statements struct {
	properties map[string]Property
	unread     []string // ids of claims that can't be read as their property's kind
	byKey      map[string]*Statement
	order      []*Statement
}

func group(claims []Claim, properties map[string]Property, class func(Claim) string) statements {
	g := statements{properties: properties, byKey: map[string]*Statement{}}
	ordered := slices.Clone(claims)
	slices.SortFunc(ordered, func(a, b Claim) int { return cmp.Compare(a.ID, b.ID) })
	for _, c := range ordered {
		if (c.Status == Accepted || c.Status == Disputed) && c.Modality != Denied {
			g.add(c, class(c))
		}
	}
	slices.SortFunc(g.order, func(a, b *Statement) int {
		return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Property, b.Property), cmp.Compare(a.Claims[0], b.Claims[0]))
	})
	return g
}

func (g *statements) add(c Claim, class string) {
	v, ok := value{key: c.Object + "\x00" + c.Value}, true
	if p, declared := g.properties[c.Property]; declared {
		v, ok = c.read(p.Kind)
	}
	if !ok {
		g.unread = append(g.unread, c.ID)
		return
	}
	key := strings.Join([]string{c.Subject, c.Property, v.key, c.Period.Earliest, c.Period.Latest, class}, "\x00")
	s := g.byKey[key]
	if s == nil {
		s = &Statement{Subject: c.Subject, Property: c.Property, Object: c.Object, Value: c.Value, Period: c.Period, value: v, class: class}
		g.byKey[key] = s
		g.order = append(g.order, s)
	}
	s.Claims = append(s.Claims, c.ID) // they come in order
	s.Stories = insert(s.Stories, c.Source.Story)
	s.Publishers = insert(s.Publishers, c.Source.Publisher)
}

// insert keeps a list sorted, each text once; "" is left out.
func insert(list []string, s string) []string {
	i, found := slices.BinarySearch(list, s)
	if found || s == "" {
		return list
	}
	return slices.Insert(list, i, s)
}

// Independence counts the independent sources that say it.
func (s Statement) Independence() Independence {
	return Independence{len(s.Stories), len(s.Publishers)}
}

// meets says whether two statements can be about the same time.
func (s Statement) meets(t Statement) bool {
	before := func(a, b Period) bool { return a.Latest != "" && b.Earliest != "" && a.Latest < b.Earliest }
	return !before(s.Period, t.Period) && !before(t.Period, s.Period)
}
