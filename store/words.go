package store

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// unaccented holds the letters that Unicode does not decompose into a base letter and a mark.
var unaccented = strings.NewReplacer("ø", "o", "đ", "d", "ð", "d", "ł", "l", "ħ", "h", "ı", "i", "æ", "ae", "œ", "oe", "þ", "th",
	"\u0640", "") // the Arabic tatweel only stretches a word

// Fold makes spellings of one name equal: case, accents and vowel marks go, runs of anything but letters and digits become one space.
// Both stores compare folded text that was folded here, so that they agree.
func Fold(s string) string {
	if strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf }) {
		s = norm.NFKD.String(unaccented.Replace(cases.Fold().String(s)))
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Mn, r), unordered(r):
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mc, r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		case r != '\'' && r != '’': // Honduras's and l’Inde stay one word
			space = true
		}
	}
	return b.String()
}

// Words lists the folded words of a text.
func Words(s string) []string { return split(Fold(s)) }

// split lists the words of a folded text, each cut to 64 letters: full-text indexes split longer ones.
func split(folded string) []string {
	words := strings.Fields(folded)
	for i, w := range words {
		if r := []rune(w); len(r) > 64 {
			words[i] = string(r[:64])
		}
	}
	return words
}

// unordered says whether a character stands where the order of UTF-16 is not that of code points. Neo4j keeps to the one among what it
// stores and to the other where it compares that with a parameter, so no sort key may hold such a character: private use, a dozen ideographs.
func unordered(r rune) bool { return r >= 0xE000 && r <= 0xFFFF }
