package seed

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"routegraph/store"
)

// layout says which file holds the records of a kind, and which keys they have besides id and citations, in the order in which they are written.
// A key is the name of the contract's field; what may stand there is what the catalogue says of that field.
type layout struct{ file, kind, keys string }

var layouts = []layout{
	{"actor-groups.yaml", "ActorGroup", "name names altNames summary kind isNamed alleged operatesIn externalIds"},
	{"agreements.yaml", "Agreement", "name names altNames summary kind acronym unts partiesAsOf externalIds"},
	{"cooperations.yaml", "Cooperation", "name names altNames summary kind pairing status decidedBy when reportedOn parties events externalIds"},
	{"countries.yaml", "Country", "altNames summary sameRouteAs"},
	{"dataset.yaml", "Dataset", "title licence howToCite formerIds"},
	{"events.yaml", "Event", "name names altNames summary kind status when reportedOn outcome topics people countriesStated places participants concerns countries " +
		"onMarginsOf maybeSameAs project externalIds"},
	{"findings.yaml", "Finding", "name names altNames summary kind certainty affected modes actors concerns externalIds"},
	{"known-gaps.yaml", "KnownGap", "name names altNames summary kind externalIds"},
	{"legs.yaml", "Leg", "name names altNames summary step basis modes route from to externalIds"},
	{"materials.yaml", "Material", "name names altNames summary kind state producers endorsers events externalIds"},
	{"organizations.yaml", "Organization", "name names altNames acronym summary kind scope website country parent agreement externalIds"},
	{"places.yaml", "Place", "name names altNames summary kind point countries externalIds"},
	{"positions.yaml", "Position", "name names altNames summary of externalIds"},
	{"projects.yaml", "Project", "name names altNames acronym summary when objectives countriesStated implementedBy fundedBy countries externalIds"},
	{"regions.yaml", "Region", "name names altNames summary scheme code point parent countries externalIds"},
	{"routes.yaml", "Route", "name names altNames summary ordered orderNote modes externalIds"},
	{"sources.yaml", "Source", "name names altNames summary kind url published publisher dateline language licence reliability reliabilityReason " +
		"carriedBy story externalIds"},
	{"stages.yaml", "Stage", "name names altNames summary number role route ends externalIds"},
	{"techniques.yaml", "Technique", "name names altNames summary kind events externalIds"},
}

// The reference tables.
const (
	countriesTable   = "countries.csv"
	bordersTable     = "borders.csv"
	treatiesTable    = "treaties.csv"
	membershipsTable = "memberships.csv"
)

var tables = []string{countriesTable, bordersTable, treatiesTable, membershipsTable}

// isTable tells whether a record is of a reference table, by its file.
func isTable(file string) bool { return slices.Contains(tables, file) }

// cites tells whether the records of a layout rest on sources. What a data set says of itself does not.
func (l layout) cites() bool { return l.kind != "Dataset" }

// field is a key of a record.
type field struct {
	key  string
	read func(*reader, *record, *field, entry)
	prop store.Prop // of values
	hop  store.Hop  // of relations
	list bool       // there can be several
}

// fields finds what may stand under each key of a layout, in order.
func (r *reader) fields(l layout) []*field {
	var out []*field
	for key := range strings.FieldsSeq(l.keys) {
		out = append(out, r.field(l.kind, key))
	}
	return out
}

func (r *reader) field(kind, key string) *field {
	if f := compound(key); f != nil {
		return f
	}
	if p, ok := r.catalogue.Kind(kind).Prop(key); ok {
		f := &field{key: key, prop: p, read: readText}
		switch p.Type {
		case store.Texts:
			f.read, f.list = readTexts, true
		case store.Bool:
			f.read = readBool
		case store.Int:
			f.read = readInt
		}
		return f
	}
	hop, ok := r.catalogue.Hop(kind, key)
	if !ok {
		panic("the catalogue has no field " + kind + "." + key) // the program itself is wrong
	}
	f := &field{key: key, hop: hop, read: readLinks, list: true}
	if hop.From.One {
		f.read, f.list = readLink, false
	} else if _, ok := hop.Relation.Prop("roles"); ok {
		f.read = readRoles
	}
	return f
}

// compound is a key under which several properties stand together, or one in a form of its own.
func compound(key string) *field {
	switch key {
	case "when", "published":
		return &field{key: key, read: readPeriod}
	case "people":
		return &field{key: key, read: readQuantity}
	case "point":
		return &field{key: key, read: readPoint}
	case "names":
		return &field{key: key, read: readNames, list: true}
	case "externalIds":
		return &field{key: key, read: readExternalIDs, list: true}
	}
	return nil
}

// prefix begins the ids of a kind.
func prefix(kind string) string { return store.IDPrefix(kind) }

// otherFiles tells of files that look like data and are none, so that a misnamed file is not silently left out.
func (r *reader) otherFiles(files fs.FS) {
	known := slices.Concat(tables, fileNames())
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		r.problem(position{file: "."}, "file", "name a folder that can be read", "%v", err)
		return
	}
	for _, e := range entries {
		if name := e.Name(); !slices.Contains(known, name) {
			r.notRead(position{file: name}, name, known)
		}
	}
}

// notRead tells of a file that looks like data; of others there is nothing to tell.
func (r *reader) notRead(at position, name string, known []string) {
	if slices.Contains([]string{".yaml", ".yml", ".csv"}, path.Ext(name)) {
		r.problem(at, "file", "rename it to "+or(nearest(name, known))+", or remove it", "nothing is read from this file")
	}
}

// open reads a file that must be there.
func (r *reader) open(files fs.FS, name, kind string) ([]byte, bool) {
	b, err := fs.ReadFile(files, name)
	if err != nil {
		r.problem(position{file: name}, "file", "add it; it may hold no records", "this file is missing or cannot be read")
		r.unread[kind] = true
	}
	return b, err == nil
}
