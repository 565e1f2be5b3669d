package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"routegraph/graph/generated"
	"routegraph/store"
)

// book is the generated part while it is written.
type book struct {
	bytes.Buffer
	contract  *ast.Schema
	catalogue *store.Catalogue
	lists     []string // code lists and parts that the kinds use, to be written after them
	parts     []string
}

func generate() []byte {
	b := &book{contract: generated.NewExecutableSchema(generated.Config{}).Schema(), catalogue: store.Domain()}
	b.shared()
	for _, name := range b.catalogue.KindNames() {
		b.kind(name)
	}
	b.edges()
	b.line("\n## Parts of records\n\nProperties that hold more than one value have these parts.\n")
	for i := 0; i < len(b.parts); i++ { // a part can bring further parts
		b.part(b.parts[i])
	}
	b.line("\n## Code lists\n\nA property that is one of these takes no other value. The order means nothing but where it is said.\n")
	slices.Sort(b.lists)
	for _, name := range b.lists {
		b.list(name)
	}
	return b.Bytes()
}

func (b *book) line(format string, args ...any) { fmt.Fprintf(b, format+"\n", args...) }

// shared tells once what every kind with a name has, so that the tables of the kinds need not.
func (b *book) shared() {
	def := b.contract.Types["Entity"]
	b.line("\n## What every kind has\n\n%s All kinds have these fields, except Claim and Dataset, which have their own.\n", words(def.Description))
	b.line("| field | holds | always there | meaning |\n|---|---|---|---|")
	kind := b.catalogue.Kind(store.Entities[0])
	for _, f := range def.Fields {
		if f.Name == "citations" || f.Name == "claims" {
			hop, _ := b.catalogue.Hop(kind.Name, f.Name)
			b.line("| `%s` | list: %s | may be empty | %s |", f.Name, b.links(hop.Kinds()), words(f.Description))
			continue
		}
		b.property(kind, f)
	}
	b.line("\n## Kinds")
}

// kind writes one kind: what it is, its properties, its relations.
func (b *book) kind(name string) {
	kind, def := b.catalogue.Kind(name), b.contract.Types[name]
	b.line("\n### %s\n\n%s Ids begin with `%s`.", name, words(def.Description), store.IDPrefix(name))
	common := b.contract.Types["Entity"].Fields
	if !slices.Contains(store.Entities, name) {
		common = nil
	}
	var props, hops ast.FieldList
	for _, f := range def.Fields {
		_, isHop := b.catalogue.Hop(name, f.Name)
		switch {
		case strings.HasPrefix(f.Name, "__") || common.ForName(f.Name) != nil:
		case isHop:
			hops = append(hops, f)
		default:
			props = append(props, f)
		}
	}
	if len(props) > 0 {
		b.line("\n| property | holds | always there | meaning |\n|---|---|---|---|")
	}
	for _, f := range props {
		b.property(kind, f)
	}
	if len(hops) > 0 {
		b.line("\n| relation | leads to | how many | seen from there | meaning |\n|---|---|---|---|---|")
	}
	for _, f := range hops {
		b.relation(name, f)
	}
}

// property writes a row: its type and duty from the catalogue where that knows it, else from the contract.
func (b *book) property(kind *store.Kind, f *ast.FieldDefinition) {
	holds, there := b.shape(f.Type), duty(f.Type.NonNull, f.Type.Elem != nil)
	if p, ok := kind.Prop(f.Name); ok {
		there = duty(p.Required, p.Type == store.Texts && !p.Required)
		if b.contract.Types[f.Type.Name()].Kind == ast.Scalar {
			holds = types[p.Type]
		}
	}
	b.line("| `%s` | %s | %s | %s |", f.Name, holds, there, words(f.Description))
}

var types = map[store.Type]string{store.Text: "text", store.Texts: "list of texts", store.Day: "day", store.Int: "whole number",
	store.Float: "number", store.Bool: "yes or no"}

var scalars = map[string]string{"ID": "text", "String": "text", "Date": "day", "Int": "whole number", "Float": "number", "Boolean": "yes or no", "JSON": "JSON", "GeoJSON": "GeoJSON"}

func duty(required, list bool) string {
	switch {
	case list:
		return "may be empty"
	case required:
		return "yes"
	}
	return "where known"
}

// shape words a type of the contract, and notes what must be told of it later.
func (b *book) shape(t *ast.Type) string {
	name := t.Name()
	text := scalars[name]
	switch b.contract.Types[name].Kind {
	case ast.Enum:
		b.lists, text = note(b.lists, name), "one of "+link(name)
	case ast.Interface:
		text = "a thing of any kind"
	case ast.Object:
		text = link(name)
		if b.catalogue.Kind(name) == nil {
			b.parts = note(b.parts, name)
		}
	}
	if t.Elem != nil {
		if text == "text" {
			return "list of texts"
		}
		return "list: " + text
	}
	return text
}

func note(names []string, name string) []string {
	if slices.Contains(names, name) {
		return names
	}
	return append(names, name)
}

// relation writes a row: where it leads, how many there can be, what it is called at the other end.
func (b *book) relation(kind string, f *ast.FieldDefinition) {
	hop, _ := b.catalogue.Hop(kind, f.Name)
	many := "any number"
	switch {
	case hop.From.One && hop.From.Required:
		many = "exactly one"
	case hop.From.One:
		many = "at most one"
	}
	far := hop.Relation.To
	if hop.In {
		far = hop.Relation.From
	}
	var back []string
	for _, e := range far {
		if e.Field != "" {
			back = note(back, "`"+e.Field+"`")
		}
	}
	if back == nil {
		back = []string{"–"}
	}
	meaning := words(f.Description)
	if _, ok := hop.Relation.Prop("roles"); ok {
		b.lists = note(b.lists, "Role")
		meaning += " With " + link("Role") + "."
	}
	b.line("| `%s` | %s | %s | %s | %s |", f.Name, b.links(hop.Kinds()), many, strings.Join(back, ", "), meaning)
}

// links names kinds; all of them in two words.
func (b *book) links(kinds []string) string {
	if len(kinds) == len(store.Entities) {
		return "any kind"
	}
	out := make([]string, len(kinds))
	for i, k := range kinds {
		out[i] = link(k)
	}
	return strings.Join(out, ", ")
}

// edges tells what a relation carries of its own. All edges have the same fields; some have roles besides.
func (b *book) edges() {
	b.line("\n## What a relation carries\n\nA relation has evidence of its own, as things have: the contract's edges show it.\n")
	b.line("| field | holds | meaning |\n|---|---|---|")
	for _, f := range b.contract.Types["CountryEdge"].Fields {
		if f.Name == "node" || f.Name == "cursor" || strings.HasPrefix(f.Name, "__") {
			continue
		}
		holds := link("Claim")
		if strings.TrimSuffix(f.Type.Name(), "Connection") != "Claim" {
			holds = b.shape(f.Type)
		}
		b.line("| `%s` | %s | %s |", f.Name, holds, words(f.Description))
	}
}

// part writes a type that is no kind: several values that stand together.
func (b *book) part(name string) {
	def := b.contract.Types[name]
	b.line("\n### %s\n\n%s\n\n| part | holds | always there | meaning |\n|---|---|---|---|", name, words(def.Description))
	for _, f := range def.Fields {
		if !strings.HasPrefix(f.Name, "__") {
			b.line("| `%s` | %s | %s | %s |", f.Name, b.shape(f.Type), duty(f.Type.NonNull, f.Type.Elem != nil), words(f.Description))
		}
	}
}

// list writes a code list.
func (b *book) list(name string) {
	def := b.contract.Types[name]
	b.line("\n### %s\n\n%s\n\n| code | meaning |\n|---|---|", name, words(def.Description))
	for _, v := range def.EnumValues {
		b.line("| `%s` | %s |", v.Name, words(v.Description))
	}
}

func link(name string) string { return "[" + name + "](#" + strings.ToLower(name) + ")" }

// words fits a description into a table's cell.
func words(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "|", `\|`)
}
