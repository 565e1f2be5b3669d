package analysis_test

import (
	"errors"
	"strings"
	"testing"

	. "routegraph/analysis"
)

func TestDaysOfBuckets(t *testing.T) {
	for _, c := range []struct {
		unit             Unit
		bucket, from, to string // from "": it is no bucket
	}{
		{Year, "2022", "2022-01-01", "2022-12-31"}, {Year, "0000", "0000-01-01", "0000-12-31"}, {Year, "9999", "9999-01-01", "9999-12-31"},
		{Quarter, "2022-Q1", "2022-01-01", "2022-03-31"}, {Quarter, "2022-Q3", "2022-07-01", "2022-09-30"}, {Quarter, "2022-Q4", "2022-10-01", "2022-12-31"},
		{Month, "2022-07", "2022-07-01", "2022-07-31"}, {Month, "2024-02", "2024-02-01", "2024-02-29"}, {Month, "2023-02", "2023-02-01", "2023-02-28"},
		{Month, "2022-12", "2022-12-01", "2022-12-31"},
		{Year, "", "", ""}, {Year, "22", "", ""}, {Year, "2022-01", "", ""}, {Year, "-001", "", ""}, {Year, "2022-", "", ""}, {Year, "10000", "", ""},
		{Quarter, "2022", "", ""}, {Quarter, "2022-Q0", "", ""}, {Quarter, "2022-Q5", "", ""}, {Quarter, "2022-03", "", ""}, {Quarter, "2022-3", "", ""},
		{Month, "2022", "", ""}, {Month, "2022-00", "", ""}, {Month, "2022-13", "", ""}, {Month, "2022-7", "", ""}, {Month, "2022-Q3", "", ""}, {Month, "x-07", "", ""},
	} {
		from, to, ok := c.unit.Days(c.bucket)
		if from != c.from || to != c.to || ok != (c.from != "") {
			t.Errorf("%s %q: got %s to %s, %t; want %s to %s", c.unit, c.bucket, from, to, ok, c.from, c.to)
		}
	}
}

func TestBuckets(t *testing.T) {
	for _, c := range []struct {
		unit        Unit
		first, last string
		most        int
		want        string
		err         error
	}{
		{Month, "2022-11", "2023-02", 4, "2022-11 2022-12 2023-01 2023-02", nil},
		{Month, "2022-11", "2023-02", 3, "", ErrLimit},
		{Month, "2022-11", "2022-11", 1, "2022-11", nil},
		{Quarter, "2021-Q4", "2022-Q2", 9, "2021-Q4 2022-Q1 2022-Q2", nil},
		{Year, "1999", "2001", 3, "1999 2000 2001", nil},
		{Year, "2001", "1999", 3, "", ErrInvalid},
		{Month, "2022", "2023", 3, "", ErrInvalid},
	} {
		got, err := c.unit.Buckets(c.first, c.last, c.most)
		if strings.Join(got, " ") != c.want || !errors.Is(err, c.err) {
			t.Errorf("%s %s to %s: got %v, %v; want %s, %v", c.unit, c.first, c.last, got, err, c.want, c.err)
		}
	}
}
