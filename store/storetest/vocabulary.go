package storetest

import (
	"math"
	"math/rand/v2"
	"strings"

	"routegraph/store"
)

// Few values, so that they meet again; among them what trips up text-built queries, careless encodings and wrong orders.
// None has a character from U+E000 to U+FFFF: testCodePoints says why.
var (
	someTexts = []string{"lagos", "Malé", "Darién Gap", "Darien", "Côte d’Ivoire", "O'Higgins", "Łódź", "أفغانستان", "كابُل", "Straße", "Viet Nam", "viet",
		"Zürich", "zurich", "Zu\u0308rich", "\"quoted\" 'twice'", `back\slash \u0027`, "$v0 {id: 1} `x`", "'; MATCH (n) DETACH DELETE n; //", "100% a_b*",
		"𠀀 route", "힣 route", "😀", "\ud7a3", "AND", "or not", "tab\tnew\nline", "***", "", " ", "fr=Maroc", "ar=فجوة دارين", "e\u0301", "\u00e9",
		strings.Repeat("long é", 60), strings.Repeat("abcdefgh", 12)}
	someDays   = []string{"0001-01-01", "2021-12-31", "2022-01-01", "2022-02-28", "2022-03-01", "2024-02-29", "9999-12-31"}
	someInts   = []int64{math.MinInt64, -1, 0, 1, 2, 3, 1 << 53, 1<<53 + 1, math.MaxInt64 - 1, math.MaxInt64}
	someFloats = []float64{-math.MaxFloat64, -1.5, 0, math.SmallestNonzeroFloat64, 0.1, 0.30000000000000004, 2, 1e21, math.MaxFloat64}
)

// chance throws dice: true in so many of a hundred cases.
func chance(r *rand.Rand, percent int) bool { return r.IntN(100) < percent }

func pick[T any](r *rand.Rand, list []T) T { return list[r.IntN(len(list))] }

// popular picks the first ones far more often than the last ones.
func popular[T any](r *rand.Rand, list []T) T {
	return list[int(r.Float64()*r.Float64()*float64(len(list)))]
}

// subset picks some of a list, each with the same chance, in a random order.
func subset[T any](r *rand.Rand, list []T, percent int) []T {
	var out []T
	for _, i := range r.Perm(len(list)) {
		if chance(r, percent) {
			out = append(out, list[i])
		}
	}
	return out
}

// anyValue is a value that a property could have; an element, if it is a list.
func anyValue(r *rand.Rand, p store.Prop) any {
	switch p.Type {
	case store.Day:
		return pick(r, someDays)
	case store.Int:
		return pick(r, someInts)
	case store.Float:
		return pick(r, someFloats)
	case store.Bool:
		return chance(r, 50)
	}
	if len(p.Enum) > 0 {
		return pick(r, p.Enum)
	}
	return pick(r, someTexts)
}
