package model

import "strings"

func (r Row) ID() string       { return r.node().ID }
func (r Row) Name() string     { return r.text("name") }
func (r Row) Summary() *string { return r.optional("summary") }

// Names lists all other names; with a language the best one for it: in that language, else without its region, else in English.
func (r Row) Names(lang *string) []LocalizedName {
	if lang == nil {
		return r.otherNames()
	}
	base, _, _ := strings.Cut(*lang, "-")
	for _, want := range []string{*lang, base} {
		for _, n := range r.otherNames() {
			if n.Lang != nil && strings.EqualFold(*n.Lang, want) {
				return []LocalizedName{n}
			}
		}
	}
	english := "en"
	return []LocalizedName{{&english, r.Name()}}
}

func (r Row) otherNames() []LocalizedName {
	names := pairs(r.texts("names"), func(k, v string) LocalizedName { return LocalizedName{&k, v} })
	for _, n := range r.texts("altNames") {
		names = append(names, LocalizedName{nil, n})
	}
	return names
}
func (r Row) ExternalIds() []ExternalID {
	return pairs(r.texts("externalIds"), func(k, v string) ExternalID { return ExternalID{k, v} })
}

func (r Row) Kind() string   { return r.text("kind") }
func (r Row) Status() string { return r.text("status") }

func (r Row) Scheme() string      { return r.text("scheme") }
func (r Row) Code() *string       { return r.optional("code") }
func (r Row) Iso2() string        { return r.text("iso2") }
func (r Row) Iso3() string        { return r.text("iso3") }
func (r Row) M49() string         { return r.text("m49") }
func (r Row) IsState() bool       { return r.flag("isState") }
func (r Row) FormalName() *string { return r.optional("formalName") }
func (r Row) Capital() *string    { return r.optional("capital") }

func (r Row) ReportedOn() *string { return r.optional("reportedOn") }
func (r Row) Outcome() *string    { return r.optional("outcome") }
func (r Row) Topics() []string    { return r.texts("topics") }

func (r Row) Acronym() *string { return r.optional("acronym") }
func (r Row) Website() *string { return r.optional("website") }
func (r Row) Scope() *string   { return r.optional("scope") }

func (r Row) URL() *string               { return r.optional("url") }
func (r Row) Licence() string            { return r.text("licence") }
func (r Row) Language() string           { return r.text("language") }
func (r Row) Reliability() string        { return r.text("reliability") }
func (r Row) ReliabilityReason() *string { return r.optional("reliabilityReason") }
func (r Row) CarriedBy() []string        { return r.texts("carriedBy") }
func (r Row) Corpus() bool               { return r.flag("corpus") }

func (r Row) Property() string   { return r.text("property") }
func (r Row) Value() *string     { return r.optional("value") }
func (r Row) Modality() string   { return r.text("modality") }
func (r Row) Locators() []string { return r.texts("locators") }
func (r Row) Excerpts() []string { return r.texts("excerpts") }
func (r Row) Note() *string      { return r.optional("note") }
func (r Row) Credibility() int   { return r.whole("credibility") }

func (r Row) Ordered() bool         { return r.flag("ordered") }
func (r Row) OrderNote() *string    { return r.optional("orderNote") }
func (r Row) Modes() []string       { return r.texts("modes") }
func (r Row) Number() int           { return r.whole("number") }
func (r Row) Step() int             { return r.whole("step") }
func (r Row) Role() *string         { return r.optional("role") }
func (r Row) Basis() string         { return r.text("basis") }
func (r Row) Pairing() string       { return r.text("pairing") }
func (r Row) DecidedBy() string     { return r.text("decidedBy") }
func (r Row) Unts() *string         { return r.optional("unts") }
func (r Row) PartiesAsOf() *string  { return r.optional("partiesAsOf") }
func (r Row) Objectives() []string  { return r.texts("objectives") }
func (r Row) CountriesStated() *int { return r.number("countriesStated") }
func (r Row) IsNamed() bool         { return r.flag("isNamed") }
func (r Row) Alleged() bool         { return r.flag("alleged") }
func (r Row) Certainty() string     { return r.text("certainty") }
func (r Row) Affected() *string     { return r.optional("affected") }
func (r Row) State() *string        { return r.optional("state") }

// LocalizedName is another name; Lang is nil for a spelling or wording of a source.
type LocalizedName struct {
	Lang  *string
	Value string
}

// ExternalID is an identifier of the same thing in another scheme.
type ExternalID struct{ Scheme, Value string }

// ExternalId is the name that the contract has for it.
type ExternalId = ExternalID

// Period is a date or a span, as exact as the source. Days are YYYY-MM-DD, inclusive; nil: open.
type Period struct {
	Edtf, Earliest, Latest, Precision, Text, Note *string
}

func (r Row) When() *Period      { return r.period() }
func (r Row) Published() *Period { return r.period() }

// Period is null where a claim is not limited in time.
func (c Claim) Period() *Period {
	if p := c.period(); p.Edtf != nil || p.Earliest != nil || p.Latest != nil {
		return p
	}
	return nil
}

func (r Row) period() *Period {
	return &Period{r.optional("edtf"), r.optional("earliest"), r.optional("latest"), r.optional("precision"), r.optional("dateText"), r.optional("dateNote")}
}

// Quantity is a number as the source gives it; nil: open.
type Quantity struct {
	Min, Max *int
	Text     string
}

func (r Row) People() *Quantity {
	text := r.optional("peopleText")
	if text == nil {
		return nil
	}
	return &Quantity{r.number("peopleMin"), r.number("peopleMax"), *text}
}

// Point is a point on the map: degrees, WGS 84.
type Point struct {
	Lat, Lon  float64
	Precision string
}

func (r Row) Point() *Point {
	lat, lon := r.degrees("lat"), r.degrees("lon")
	if lat == nil || lon == nil {
		return nil
	}
	return &Point{*lat, *lon, r.text("geoPrecision")}
}
