package export

import (
	"context"
	"io"
	"strings"

	"routegraph/store"
)

// writeCSV writes one table for each kind and each type of relation that has something, and what they mean.
func writeCSV(ctx context.Context, g *Graph, to io.Writer) error {
	a := newArchive(to)
	if err := a.add("README.md", []byte(g.About.readme("The tables of `nodes` have one row for each thing, those of `relations` one for each relation. "+
		"`datapackage.json` describes every table and column (Frictionless Data Package)."))); err != nil {
		return err
	}
	if err := writeTables(ctx, g, a); err != nil {
		return err
	}
	return a.close()
}

// writeTables adds the tables to an archive, and then their description.
func writeTables(ctx context.Context, g *Graph, a *archive) error {
	p := newDataPackage(g.About)
	for _, kind := range g.kinds() {
		if err := p.nodeTable(ctx, g, a, kind); err != nil {
			return err
		}
	}
	for _, typ := range g.catalogue().RelationTypes() {
		if err := p.relationTable(ctx, g, a, typ); err != nil {
			return err
		}
	}
	return a.add("datapackage.json", p.json())
}

func (p *dataPackage) nodeTable(ctx context.Context, g *Graph, a *archive, kind string) error {
	props := shown(g.catalogue().Kind(kind).Props)
	columns := append([]column{{"id", store.Text, true, nil}, {store.DataSetProp, store.Text, true, nil}}, columnsOf(props)...)
	name := strings.TrimSuffix(store.IDPrefix(kind), ":")
	t := lazyTable{archive: a, path: "nodes/" + name + ".csv", columns: columns}
	err := g.nodes(ctx, g.whole(kind), func(r row) error {
		record := []string{inert(r.id()), cell(r.value(store.DataSetProp))}
		for _, c := range columns[2:] {
			record = append(record, cell(r.value(c.name)))
		}
		if kind == "Source" {
			p.addSource(r)
		}
		return t.write(record)
	})
	if err == nil && t.file != nil {
		p.add(resource{name: name, title: kind, table: &t, key: []string{"id"}, kind: kind})
	}
	return err
}

func (p *dataPackage) relationTable(ctx context.Context, g *Graph, a *archive, typ *store.Relation) error {
	columns := append([]column{{"from", store.Text, true, nil}, {"to", store.Text, true, nil}, {store.DataSetProp, store.Text, true, nil}}, columnsOf(typ.Props)...)
	name := fileNameOf(typ.Type)
	t := lazyTable{archive: a, path: "relations/" + name + ".csv", columns: columns}
	err := g.relations(ctx, []*store.Relation{typ}, func(r store.RelationData) error {
		record := []string{inert(r.From), inert(r.To), inert(r.DataSet)}
		for _, c := range columns[3:] {
			record = append(record, cell(r.Props[c.name]))
		}
		return t.write(record)
	})
	if err == nil && t.file != nil {
		p.add(resource{name: "relation-" + name, title: typ.Type, table: &t, key: []string{"from", "to"}, ends: typ})
	}
	return err
}

// column is one column of a table.
type column struct {
	name     string
	typ      store.Type
	required bool
	enum     []string
}

func columnsOf(props []store.Prop) (out []column) {
	for _, p := range props {
		out = append(out, column{p.Name, p.Type, p.Required || p.Sort, p.Enum})
	}
	return out
}

// lazyTable is a table that begins with its first row, so that there are none without rows.
type lazyTable struct {
	archive *archive
	path    string
	columns []column
	file    *file
	table   *table
}

func (t *lazyTable) write(record []string) (err error) {
	if t.table == nil {
		if err = t.begin(); err != nil {
			return err
		}
	}
	t.table.rows++
	return t.table.write(record)
}

func (t *lazyTable) begin() (err error) {
	var header []string
	for _, c := range t.columns {
		header = append(header, c.name)
	}
	if t.file, err = t.archive.create(t.path); err == nil {
		t.table, err = newTable(t.file, header)
	}
	return err
}
