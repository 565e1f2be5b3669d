package seed

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"routegraph/store"
)

// Set is a further data set, read beside the one of this package: files of the same forms, none of which must be there.
type Set struct {
	Name  string // what its nodes and relations carry
	Dir   string // what stands before its files' names in problems
	Files fs.FS
}

var setName = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// CheckSetName says why a further data set cannot have a name.
func CheckSetName(name string) error {
	switch {
	case name == DataSet:
		return errors.New("the name seed is that of the embedded data set; rename the folder")
	case !setName.MatchString(name):
		return fmt.Errorf("%q cannot name a data set; name the folder with small letters, digits and single hyphens", name)
	}
	return nil
}

// ReadSets reads a data set and further ones beside it, as Read does. Records of a further set may name things of the first and of their own
// set, and may define none of them again.
func ReadSets(files fs.FS, more []Set, c *store.Catalogue) (*store.Graph, []Problem) {
	return read(files, more, c)
}

// own reads a further set's files. What it says of countries would change records of the first set.
func (r *reader) own(set Set) {
	for _, name := range append([]string{"countries.yaml"}, tables...) {
		if _, err := fs.Stat(set.Files, name); err == nil {
			r.problem(position{file: path.Join(set.Dir, name)}, "redefines", "remove the file",
				"only the data set seed may say this of countries; %s cannot redefine them", set.Name)
		}
	}
	entries, err := fs.ReadDir(set.Files, ".")
	if err != nil {
		r.problem(position{file: set.Dir}, "file", "name a folder that can be read", "%v", err)
	}
	for _, e := range entries {
		r.ownFile(set, e.Name())
	}
}

func (r *reader) ownFile(set Set, name string) {
	i := slices.IndexFunc(layouts, func(l layout) bool { return l.file == name })
	at := position{file: path.Join(set.Dir, name)}
	switch {
	case name == "countries.yaml" || slices.Contains(tables, name):
	case i >= 0:
		r.ownRecords(set, layouts[i], at)
	default:
		r.notRead(at, name, fileNames())
	}
}

func (r *reader) ownRecords(set Set, l layout, at position) {
	content, err := fs.ReadFile(set.Files, l.file)
	if err != nil {
		r.problem(at, "file", "make it a file that can be read", "%v", err)
		return
	}
	l.file = at.file
	r.sets[l.file] = set.Name
	records, whole := r.tree(l.file, content)
	r.unread[l.kind] = r.unread[l.kind] || !whole
	fields := map[string]*field{}
	for _, f := range r.fields(l) {
		fields[f.key] = f
	}
	for _, n := range records {
		r.record(l, fields, n)
	}
}

func fileNames() (names []string) {
	for _, l := range layouts {
		names = append(names, l.file)
	}
	return names
}

// set is the data set of a thing or of a claim.
func (r *reader) set(id string) string {
	if c := r.claims[id]; c != nil {
		id = c.subject
	}
	if rec := r.byID[id]; rec != nil {
		return r.setOf(rec)
	}
	return DataSet
}

func (r *reader) setOf(rec *record) string {
	if name := r.sets[rec.at.file]; name != "" {
		return name
	}
	return DataSet
}

// apart holds that a set names nothing of another, except of the first: it can be loaded without the others.
func (r *reader) apart() {
	for _, rec := range r.stated() {
		for _, f := range rec.facts {
			r.within(rec, f.line, f.object)
		}
		for _, c := range rec.cites {
			r.within(rec, c.line, c.source)
		}
	}
}

func (r *reader) within(rec *record, line int, id string) {
	if r.byID[id] == nil {
		return
	}
	if own, other := r.setOf(rec), r.set(id); other != own && other != DataSet {
		r.problem(rec.at.on(line), "set", "name something of its own data set or of seed", "%s is of the data set %s, on which %s cannot rest", id, other, own)
	}
}

// label tells each node and relation its data set. A relation is of the further set in which one of its ends is.
func (r *reader) label(g *store.Graph, more []Set) {
	for _, set := range more {
		g.DataSets = append(g.DataSets, set.Name)
	}
	for i := range g.Nodes {
		g.Nodes[i].DataSet = r.set(g.Nodes[i].ID)
	}
	for i := range g.Relations {
		rel := &g.Relations[i]
		if rel.DataSet = r.set(rel.From); rel.DataSet == DataSet {
			rel.DataSet = r.set(rel.To)
		}
	}
}

// WriteSet gives the files of one data set of a graph; of a further set only those that hold records.
func WriteSet(g *store.Graph, c *store.Catalogue, set string) map[string][]byte {
	if set == DataSet {
		return Write(g, c)
	}
	files := map[string][]byte{}
	for name, content := range Write(renamed(g, set), c) {
		records, _ := strings.CutPrefix(string(content), heads[name])
		if records = strings.TrimPrefix(records, "\n"); strings.HasSuffix(name, ".yaml") && records != "" {
			files[name] = []byte(records)
		}
	}
	return files
}

// renamed is the part of a graph that is of one further set, as if it were the first.
func renamed(g *store.Graph, set string) *store.Graph {
	out := &store.Graph{DataSets: []string{DataSet}}
	for _, n := range g.Nodes {
		if n.DataSet == set {
			n.DataSet = DataSet
			out.Nodes = append(out.Nodes, n)
		}
	}
	for _, r := range g.Relations {
		if r.DataSet == set {
			r.DataSet = DataSet
			out.Relations = append(out.Relations, r)
		}
	}
	return out
}
