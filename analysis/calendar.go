package analysis

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Unit is a calendar unit. Its buckets are written as 2022, 2022-Q3 and 2022-07.
type Unit string

// The units.
const (
	Year    Unit = "YEAR"
	Quarter Unit = "QUARTER"
	Month   Unit = "MONTH"
)

// perYear is how many buckets of a unit a year has.
var perYear = map[Unit]int{Year: 1, Quarter: 4, Month: 12}

// Days gives the first and last day of a bucket; ok is false for what is no bucket of the unit.
func (u Unit) Days(bucket string) (from, to string, ok bool) {
	i, ok := u.index(bucket)
	if !ok {
		return "", "", false
	}
	months := 12 / perYear[u]
	first := time.Date(i/perYear[u], time.Month(1+i%perYear[u]*months), 1, 0, 0, 0, 0, time.UTC)
	return first.Format(time.DateOnly), first.AddDate(0, months, -1).Format(time.DateOnly), true
}

// Buckets lists all buckets from the first to the last. More than so many are an ErrLimit.
func (u Unit) Buckets(first, last string, most int) ([]string, error) {
	from, okFrom := u.index(first)
	to, okTo := u.index(last)
	if !okFrom || !okTo || from > to {
		return nil, fmt.Errorf("%q to %q are no buckets of the unit %s: %w", first, last, u, ErrInvalid)
	}
	if n := to - from + 1; n > most {
		return nil, fmt.Errorf("from %s to %s are %d buckets, at most %d are answered: %w", first, last, n, most, ErrLimit)
	}
	var out []string
	for i := from; i <= to; i++ {
		out = append(out, u.name(i))
	}
	return out, nil
}

// index numbers the buckets since the year 0.
func (u Unit) index(bucket string) (int, bool) {
	year, part, _ := strings.Cut(bucket, "-")
	y, err := strconv.Atoi(year)
	n := 1
	if err == nil && part != "" {
		n, err = strconv.Atoi(strings.TrimPrefix(part, "Q"))
	}
	if err != nil || y < 0 || y > 9999 || n < 1 || n > perYear[u] {
		return 0, false
	}
	i := y*perYear[u] + n - 1
	return i, u.name(i) == bucket
}

func (u Unit) name(i int) string {
	year, n := i/perYear[u], i%perYear[u]+1
	switch u {
	case Quarter:
		return fmt.Sprintf("%04d-Q%d", year, n)
	case Month:
		return fmt.Sprintf("%04d-%02d", year, n)
	}
	return fmt.Sprintf("%04d", year)
}
