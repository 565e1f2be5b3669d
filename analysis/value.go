package analysis

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"routegraph/store"
)

// ValueKind is how the values of a property are read and compared.
type ValueKind string

// The kinds of values.
const (
	Text      ValueKind = "TEXT"      // equal after folding
	Reference ValueKind = "REFERENCE" // the object's id
	Date      ValueKind = "DATE"      // EDTF: the days that it can mean
	Number    ValueKind = "NUMBER"    // a number, or min/max, of which one may be open (`..`)
)

// value is what a claim says, so that two can be compared: a key that equal values share and, for dates and numbers, its bounds.
type value struct {
	key    string
	ranged bool
	lo, hi float64 // days or numbers; infinite where open
}

// relation is how one value stands to another.
type relation int

const (
	equal    relation = iota
	finer             // it lies within the other
	coarser           // the other lies within it
	overlaps          // neither, but both can be true
	disjoint          // not both can be true
)

func (v value) compare(w value) relation {
	switch {
	case v.key == w.key:
		return equal
	case !v.ranged || !w.ranged || v.hi < w.lo || w.hi < v.lo:
		return disjoint
	case w.lo <= v.lo && v.hi <= w.hi:
		return finer
	case v.lo <= w.lo && w.hi <= v.hi:
		return coarser
	}
	return overlaps
}

// read reads what a claim says. ok is false if it can't be read as a value of that kind.
func (c Claim) read(kind ValueKind) (v value, ok bool) {
	switch kind {
	case Text:
		if key := store.Fold(c.Value); key != "" {
			return value{key: key}, true
		}
		return value{key: c.Value}, c.Value != ""
	case Date:
		return readDate(c.Value)
	case Number:
		return readNumber(c.Value)
	}
	return value{key: c.Object}, c.Object != ""
}

func readDate(s string) (value, bool) {
	earliest, latest, ok := Bounds(s)
	if !ok {
		return value{}, false
	}
	v := value{earliest + "/" + latest, true, math.Inf(-1), math.Inf(1)}
	if day, err := time.Parse(time.DateOnly, earliest); err == nil {
		v.lo = float64(day.Unix())
	}
	if day, err := time.Parse(time.DateOnly, latest); err == nil {
		v.hi = float64(day.Unix())
	}
	return v, true
}

func readNumber(s string) (value, bool) {
	first, last, isSpan := strings.Cut(s, "/")
	if !isSpan {
		last = first
	}
	lo, ok := bound(first, isSpan, math.Inf(-1))
	hi, ok2 := bound(last, isSpan, math.Inf(1))
	if !ok || !ok2 || lo > hi || math.IsInf(lo, 0) && math.IsInf(hi, 0) {
		return value{}, false
	}
	return value{fmt.Sprint(lo, "/", hi), true, lo, hi}, true
}

// bound reads one bound of a number; `..` is open.
func bound(s string, mayBeOpen bool, open float64) (float64, bool) {
	if s == ".." {
		return open, mayBeOpen
	}
	f, err := strconv.ParseFloat(s, 64)
	return f + 0, err == nil && !math.IsInf(f, 0) && !math.IsNaN(f)
}
