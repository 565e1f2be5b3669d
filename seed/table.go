package seed

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// The sources of the reference tables.
const (
	codesSource   = "source:country-codes"
	namesSource   = "source:cldr-localenames"
	bordersSource = "source:factbook-json"
	treatySource  = "source:untreaties"
)

var countryColumns = []string{"iso2", "iso3", "m49", "name_en", "name_fr", "name_es", "name_ar", "un_name", "un_formal_name", "region", "is_state", "sovereign",
	"capital", "lat", "lon", "wikidata", "geonames"}

// row is one line of a table, by column.
type row struct {
	at   position
	cell map[string]string
}

// readTables reads the reference tables: every row is as citable as a sentence.
func (r *reader) readTables(files fs.FS) {
	t := &table{reader: r, key: map[string]*record{}, taken: map[string]int{}}
	for _, row := range r.rows(files, countriesTable, countryColumns) {
		t.country(row)
	}
	t.borders(r.rows(files, bordersTable, []string{"iso3", "neighbour"}))
	t.joined(r.rows(files, treatiesTable, treatyColumns), "agreement", t.treaty)
	t.joined(r.rows(files, membershipsTable, memberColumns), "organization", t.membership)
	r.records = append(r.records, t.order...)
}

// rows reads a table. Its first line must name the columns. What cannot be read is noted, and that countries may be missing.
func (r *reader) rows(files fs.FS, name string, columns []string) []row {
	content, ok := r.open(files, name, "Country")
	if !ok {
		return nil
	}
	if line := badUTF8(content); line > 0 {
		r.lostRow(position{name, line}, "utf8", "save the file as UTF-8", "this line is not UTF-8")
		return nil
	}
	return r.csv(name, content, columns)
}

// lostRow notes a problem for which a row, or more, is not read.
func (r *reader) lostRow(at position, rule, remedy, format string, args ...any) {
	r.unread["Country"] = true
	r.problem(at, rule, remedy, format, args...)
}

func (r *reader) csv(name string, content []byte, columns []string) (out []row) {
	in := csv.NewReader(bytes.NewReader(content))
	in.FieldsPerRecord = -1
	for first := true; ; first = false {
		cells, err := in.Read()
		if err == io.EOF {
			return out
		}
		if err != nil {
			r.badCSV(name, err)
			return out
		}
		line, _ := in.FieldPos(0)
		at := position{name, line}
		switch {
		case first && !slices.Equal(cells, columns):
			r.lostRow(at, "table", "write "+strings.Join(columns, ","), "the columns of this table are others")
			return nil
		case !first && len(cells) != len(columns):
			r.lostRow(at, "table", "give each column a cell, empty where nothing is known", "this row has %d cells for %d columns", len(cells), len(columns))
		case !first:
			out = append(out, r.row(at, columns, cells))
		}
	}
}

func (r *reader) badCSV(name string, err error) {
	at := position{name, 1}
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		at.line, err = parse.Line, parse.Err
	}
	r.lostRow(at, "syntax", "write the row as CSV (RFC 4180)", "%v", err)
}

func (r *reader) row(at position, columns, cells []string) row {
	out := row{at, make(map[string]string, len(columns))}
	for i, column := range columns {
		out.cell[column] = cells[i]
		if strings.Join(strings.FieldsFunc(cells[i], isSpace), " ") != cells[i] {
			r.problem(at, "space", "leave single spaces only", "%s has spaces that would be lost: %q", column, cells[i])
		}
	}
	return out
}
