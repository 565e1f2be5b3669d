// Package seed reads the data set that people edit: YAML for what they write, CSV for reference tables. It makes claims of the citations,
// derives what follows, and holds everything against its rules. README.md describes the files.
package seed

import (
	"embed"
	"io/fs"

	"routegraph/store"
)

// Files is the embedded data set.
//
//go:embed *.yaml *.csv
var Files embed.FS

// DataSet is the name of the data set that every node and relation carries.
const DataSet = "seed"

// Read reads a data set's files and gives the graph, prepared for c, or every problem in one list, sorted by file and line.
func Read(files fs.FS, c *store.Catalogue) (*store.Graph, []Problem) { return read(files, nil, c) }

// read also reads further data sets beside the first.
func read(files fs.FS, more []Set, c *store.Catalogue) (*store.Graph, []Problem) {
	r := newReader(c)
	r.readTables(files)
	r.readYAML(files)
	r.otherFiles(files)
	for _, set := range more {
		r.own(set)
	}
	r.regionsByCode()
	r.index()
	r.resolve()
	r.rules()
	r.apart()
	r.claim()
	if len(r.problems) > 0 {
		return nil, sorted(r.problems)
	}
	g := r.graph()
	r.label(g, more)
	if err := store.Prepare(c, g); err != nil {
		return nil, sorted(r.prepareProblems(err))
	}
	return g, nil
}

// reader carries one reading from step to step. A step that finds a problem notes it and goes on.
type reader struct {
	catalogue *store.Catalogue
	problems  []Problem
	records   []*record
	others    []*record // what sources say otherwise than the records
	byID      map[string]*record
	unread    map[string]bool // kinds of which records are missing because they could not be read: references to them are not judged
	claims    map[string]*claim
	sets      map[string]string // the data set of each file that is not of the first
}

func newReader(c *store.Catalogue) *reader {
	return &reader{catalogue: c, byID: map[string]*record{}, unread: map[string]bool{}, claims: map[string]*claim{}, sets: map[string]string{}}
}

// record is one thing of the data set, as read from one place. What two files say of a country makes two records.
type record struct {
	kind, id string
	at       position
	props    map[string]any
	facts    []fact
	cites    []citation
	extends  bool            // it adds to a record of the same id
	other    bool            // it holds one fact that a source gives otherwise: it makes claims and nothing else
	tried    map[string]bool // keys that are there, or should be: if one could not be read, that was noted already
}

// fact is one thing that a record says and a citation must support: a value, or a relation to an object.
type fact struct {
	field  *field
	line   int
	value  string         // as the claim gives it: the value, or the role in which the object stands
	object string         // id of the other end
	edge   map[string]any // what the relation carries besides
	label  string         // how `states` names it among others of its field
	claims []*claim       // what it rests on
}

func (rec *record) add(f *field, line int, value, object, label string) {
	rec.facts = append(rec.facts, fact{field: f, line: line, value: value, object: object, label: label})
}
