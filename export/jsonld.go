package export

import (
	"context"
	"io"
	"net/url"
	"regexp"
	"strings"

	"routegraph/store"
)

// writeJSONLD writes linked data: each thing, then each relation, and beside a relation that carries something a statement of it (RDF
// reification) with what it carries.
func writeJSONLD(ctx context.Context, g *Graph, to io.Writer) error {
	l := newList(to, `{"@context":`+string(compact(terms(g.catalogue())))+`,"@graph":`)
	for _, v := range g.About.linked() {
		l.add(v)
	}
	for _, kind := range g.kinds() {
		props := append([]store.Prop{{Name: store.DataSetProp}}, shown(g.catalogue().Kind(kind).Props)...)
		types := append([]string{kind}, publicTypes[kind]...)
		err := g.nodes(ctx, g.whole(kind), func(r row) error {
			thing := map[string]any{"@id": iri(r.id()), "@type": types}
			for _, p := range props {
				if v := r.value(p.Name); v != nil {
					thing[p.Name] = linkedValue(p.Name, v)
				}
			}
			l.add(thing)
			return nil
		})
		if err != nil {
			return err
		}
	}
	if err := g.relations(ctx, g.catalogue().RelationTypes(), func(r store.RelationData) error { l.addRelation(r); return nil }); err != nil {
		return err
	}
	return l.end("}")
}

func (l *list) addRelation(r store.RelationData) {
	from, to := iri(r.From), iri(r.To)
	l.add(map[string]any{"@id": from, r.Type: to})
	statement := map[string]any{"@id": from + "/" + r.Type + "/" + url.PathEscape(r.To), "@type": "rdf:Statement", "subject": from, "predicate": term(r.Type), "object": to,
		store.DataSetProp: r.DataSet}
	for name, v := range r.Props {
		statement[name] = v
		if claims, ok := v.([]string); ok && name == "claims" {
			statement[name] = iris(claims)
		}
	}
	l.add(statement)
}

// iri is an id as a compact IRI, in which what IRIs cannot hold is percent-encoded.
func iri(id string) string { return "id:" + url.PathEscape(id) }

func iris(ids []string) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = iri(id)
	}
	return out
}

var languageTag = regexp.MustCompile("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")

// linkedValue writes names in other languages, `fr=Honduras`, as texts of a language.
func linkedValue(prop string, v any) any {
	names, ok := v.([]any)
	if prop != "names" || !ok {
		return v
	}
	out := make([]any, len(names))
	for i, n := range names {
		out[i] = n
		text, _ := n.(string)
		if lang, value, ok := strings.Cut(text, "="); ok && languageTag.MatchString(lang) {
			out[i] = map[string]any{"@language": lang, "@value": value}
		}
	}
	return out
}

// linked describes the export itself: what it is, who made it of what, and how it may be used.
func (a About) linked() []any {
	agent, activity := "id:agent:authors", "id:activity:load-"+a.Version
	export := map[string]any{"@id": "id:export:" + a.Version, "@type": []string{"schema:Dataset", "prov:Entity"}, "name": a.title(), "version": a.Version,
		"disclaimer": Disclaimer, "licence": a.licence(), "howToCite": a.howToCite(), "attributedTo": agent, "generatedBy": activity, "extent": a.extent()}
	if a.Query != nil {
		export["query"], export["variables"] = a.Query.Text, string(a.Query.Variables)
	}
	return []any{export,
		map[string]any{"@id": agent, "@type": []string{"prov:Agent", "schema:Organization"}, "name": authors},
		map[string]any{"@id": activity, "@type": "prov:Activity", "associatedWith": agent}}
}
