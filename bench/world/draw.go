package world

import (
	"math"
	"slices"
	"sort"
	"strings"
	"time"
)

// zipf draws the first of n things most often, the second half as often, and so on.
type zipf struct{ sums []float64 }

func newZipf(n int) *zipf {
	z, sum := &zipf{}, 0.0
	for i := range n {
		sum += 1 / math.Pow(float64(i+1), 0.9)
		z.sums = append(z.sums, sum)
	}
	return z
}

func (z *zipf) draw(m *maker) int {
	return sort.SearchFloat64s(z.sums, m.Float64()*z.sums[len(z.sums)-1])
}

func one[T any](m *maker, list ...T) T { return list[m.IntN(len(list))] }

// some draws up to n different numbers below most.
func (m *maker) some(n, most int) []int {
	return distinct(min(n, most), func() int { return m.IntN(most) })
}

// hot draws up to n different countries, the popular ones more often.
func (m *maker) hot(n int) []int { return distinct(n, func() int { return m.popular.draw(m) }) }

func distinct(n int, draw func() int) (out []int) {
	for len(out) < n {
		if i := draw(); !slices.Contains(out, i) {
			out = append(out, i)
		}
	}
	return out
}

var syllables = strings.Fields("ba dor ka lin mar no pe ra sil ta ur ve zan gor mi sha tur lo dan kes")

// Words are those that titles are made of.
var Words = strings.Fields(`interdiction rescue conference summit shipwreck arrest convoy border maritime desert corridor smuggling network dismantled joint operation
	training protocol ministerial migrants boat truck airport documents forged patrol coast camp repatriation agreement dialogue workshop seizure investigation
	prosecution verdict witness asylum transit`)

func (m *maker) name(n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(one(m, syllables...))
	}
	return strings.ToUpper(b.String()[:1]) + b.String()[1:]
}

func (m *maker) title(n int) string {
	words := make([]string, n)
	for i := range words {
		words[i] = one(m, Words...)
	}
	return strings.ToUpper(words[0][:1]) + strings.Join(words, " ")[1:]
}

// FirstYear and Years bound all days.
const (
	FirstYear = 2005
	Years     = 19
)

func (m *maker) day() time.Time {
	return time.Date(FirstYear, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, m.IntN(Years*365))
}

// period adds when something was: mostly a day, now and then a month or several months.
func (m *maker) period(p props) {
	day := m.day()
	first, last, precision, edtf := day, day, "DAY", day.Format(time.DateOnly)
	switch m.IntN(20) {
	case 0, 1:
		first = day.AddDate(0, 0, 1-day.Day())
		last, precision, edtf = first.AddDate(0, 1, -1), "MONTH", day.Format("2006-01")
	case 2:
		last, precision = day.AddDate(0, 0, 90), "RANGE"
		edtf += "/" + last.Format(time.DateOnly)
	}
	p["edtf"], p["precision"] = edtf, precision
	p["earliest"], p["latest"], p["sortDate"] = first.Format(time.DateOnly), last.Format(time.DateOnly), first.Format(time.DateOnly)
}
