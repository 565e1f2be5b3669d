package export

import (
	"bytes"
	"encoding/json"

	"routegraph/store"
)

// maxListed bounds how many sources the description of a package lists. Those beyond are in the table of sources alone.
const maxListed = 1000

// dataPackage describes tables by the Data Package and Table Schema standards (Frictionless, version 1).
type dataPackage struct {
	about     About
	resources []resource
	sources   []map[string]any
}

// resource is one table, with what its rows are told apart by.
type resource struct {
	name, title string
	table       *lazyTable
	key         []string
	kind        string          // of the nodes
	ends        *store.Relation // of the relations
}

func newDataPackage(a About) *dataPackage { return &dataPackage{about: a} }

func (p *dataPackage) add(r resource) { p.resources = append(p.resources, r) }

func (p *dataPackage) addSource(r row) {
	if len(p.sources) == maxListed {
		return
	}
	source := map[string]any{"title": r.text("name")}
	if url := r.text("url"); url != "" {
		source["path"] = url
	}
	p.sources = append(p.sources, source)
}

func (p *dataPackage) json() []byte {
	tables := []any{}
	for _, r := range p.resources {
		tables = append(tables, p.resource(r))
	}
	out := map[string]any{
		"profile": "tabular-data-package", "name": "routegraph-" + p.about.Version, "title": p.about.title(), "version": p.about.Version,
		"description": Disclaimer + " This is " + p.about.extent() + ". " + howToUndo,
		"licenses":    []any{map[string]any{"path": "README.md", "title": p.about.licence()}},
		"howToCite":   p.about.howToCite(), "disclaimer": Disclaimer, "resources": tables,
	}
	if len(p.sources) > 0 {
		out["sources"] = p.sources
	}
	var b bytes.Buffer
	_ = json.Indent(&b, compact(out), "", "  ") // it was just written
	return append(b.Bytes(), '\n')
}

func (p *dataPackage) resource(r resource) map[string]any {
	fields := []any{}
	for _, c := range r.table.columns {
		fields = append(fields, c.field())
	}
	schema := map[string]any{"fields": fields, "primaryKey": r.key, "missingValues": []string{""}}
	if keys := p.foreignKeys(r); len(keys) > 0 {
		schema["foreignKeys"] = keys
	}
	return map[string]any{"profile": "tabular-data-resource", "name": r.name, "title": r.title, "path": r.table.path, "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
		"dialect": map[string]any{"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": `"`, "doubleQuote": true, "header": true},
		"bytes":   r.table.file.size, "hash": "sha256:" + r.table.file.sha256(), "rows": r.table.table.rows, "schema": schema}
}

// foreignKeys says in which tables the ends of relations stand, where they are of one kind.
func (p *dataPackage) foreignKeys(r resource) (keys []any) {
	if r.ends == nil {
		return nil
	}
	for _, end := range []struct {
		column string
		ends   []store.End
	}{{"from", r.ends.From}, {"to", r.ends.To}} {
		if len(end.ends) != 1 {
			continue
		}
		for _, other := range p.resources {
			if other.kind == end.ends[0].Kind {
				keys = append(keys, map[string]any{"fields": []string{end.column}, "reference": map[string]any{"resource": other.name, "fields": []string{"id"}}})
			}
		}
	}
	return keys
}

var tableTypes = map[store.Type]string{store.Text: "string", store.Texts: "array", store.Day: "date", store.Int: "integer", store.Float: "number", store.Bool: "boolean"}

// field describes a column. Codes such as M49's are strings: their zeros count.
func (c column) field() map[string]any {
	constraints := map[string]any{}
	if c.required {
		constraints["required"] = true
	}
	if c.enum != nil && c.typ == store.Text {
		constraints["enum"] = c.enum
	}
	out := map[string]any{"name": c.name, "type": tableTypes[c.typ]}
	if len(constraints) > 0 {
		out["constraints"] = constraints
	}
	return out
}
