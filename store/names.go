package store

import (
	"slices"
	"strings"
)

// Properties that Prepare makes of a node's name, names, altNames and summary, for kinds that have them in the catalogue.
const (
	SortName    = "sortName"    // the folded name: lists are ordered by it
	FoldedNames = "foldedNames" // every name in every language, folded: what filters on the name read
	NameWords   = "nameWords"   // words of the name; for SearchRank
	OtherWords  = "otherWords"  // words of the other names
	TextWords   = "textWords"   // words of the summary
	SearchText  = "searchText"  // all of these words, joined by spaces: what a full-text index reads
)

// NameProps are the properties of every kind that has a name.
func NameProps() []Prop {
	return []Prop{
		{Name: "name", Type: Text, Required: true},
		{Name: "names", Type: Texts},
		{Name: "altNames", Type: Texts},
		{Name: "summary", Type: Text},
		{Name: SortName, Type: Text, Required: true, Sort: true, Internal: true},
		{Name: FoldedNames, Type: Texts, Required: true, Internal: true},
		{Name: NameWords, Type: Texts, Required: true, Internal: true},
		{Name: OtherWords, Type: Texts, Internal: true},
		{Name: TextWords, Type: Texts, Internal: true},
		{Name: SearchText, Type: Text, Required: true, Internal: true},
	}
}

// addNames adds what is derived from a node's names.
func addNames(props map[string]any) {
	name, _ := props["name"].(string)
	others := slices.Clone(textsOf(props["altNames"]))
	for _, n := range textsOf(props["names"]) { // "fr=Honduras"
		_, value, _ := strings.Cut(n, "=")
		others = append(others, value)
	}
	for _, extra := range []string{"acronym", "iso2", "iso3"} { // people look for these as for names
		if s, ok := props[extra].(string); ok {
			others = append(others, s)
		}
	}
	folded := []string{Fold(name)}
	var otherWords []string
	for _, o := range others {
		o = Fold(o)
		folded, otherWords = with(folded, o), append(otherWords, split(o)...)
	}
	summary, _ := props["summary"].(string)
	words := [3][]string{unique(split(folded[0])), unique(otherWords), unique(Words(summary))}
	props[SortName], props[FoldedNames], props[NameWords] = folded[0], folded, words[0]
	for i, key := range []string{OtherWords, TextWords} {
		if len(words[i+1]) > 0 {
			props[key] = words[i+1]
		}
	}
	props[SearchText] = strings.Join(unique(slices.Concat(words[:]...)), " ")
}

func unique(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
