package export

import "routegraph/store"

// The prefixes of the linked data. Things are `id:country:HND`, what no public vocabulary has is `routegraph:roles`.
var prefixes = map[string]string{
	"id": "urn:x-routegraph:", "routegraph": "urn:x-routegraph:vocabulary:",
	"schema": "https://schema.org/", "prov": "http://www.w3.org/ns/prov#", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	"rdfs": "http://www.w3.org/2000/01/rdf-schema#", "dcterms": "http://purl.org/dc/terms/", "xsd": "http://www.w3.org/2001/XMLSchema#",
}

// publicTerms says which properties and relations a public vocabulary has, each under another name.
var publicTerms = map[string]string{
	"name": "schema:name", "names": "rdfs:label", "altNames": "schema:alternateName", "summary": "schema:description", "externalIds": "schema:identifier",
	"url": "schema:url", "licence": "schema:license", "language": "schema:inLanguage", "lat": "schema:latitude", "lon": "schema:longitude",
	"title": "dcterms:title", "howToCite": "schema:creditText",
	"CITES": "prov:wasDerivedFrom", "STATED_BY": "prov:wasQuotedFrom", "ABOUT": "schema:about", "PUBLISHED_BY": "schema:publisher", "HELD_AT": "schema:location",
	"MEMBER_OF": "schema:memberOf", "UNIT_OF": "schema:parentOrganization", "FUNDED_BY": "schema:funder",
}

// publicTypes says what kinds are in public vocabularies.
var publicTypes = map[string][]string{
	"Agreement": {"schema:Legislation"}, "Claim": {"schema:Claim", "prov:Entity"}, "Country": {"schema:Country"}, "Dataset": {"schema:Dataset", "prov:Entity"},
	"Event": {"schema:Event"}, "Material": {"schema:CreativeWork"}, "Organization": {"schema:Organization"}, "Place": {"schema:Place"},
	"Project": {"schema:Project"}, "Region": {"schema:Place"}, "Source": {"schema:CreativeWork", "prov:Entity"},
}

var literalTypes = map[store.Type]string{store.Day: "xsd:date", store.Int: "xsd:integer", store.Float: "xsd:double", store.Bool: "xsd:boolean"}

// terms is the JSON-LD context: what each name of the catalogue means.
func terms(c *store.Catalogue) map[string]any {
	out := map[string]any{"subject": link("rdf:subject"), "predicate": link("rdf:predicate"), "object": link("rdf:object"), "claims": link("routegraph:claims"), store.DataSetProp: term(store.DataSetProp),
		"version": "schema:version", "disclaimer": "schema:usageInfo", "attributedTo": link("prov:wasAttributedTo"), "generatedBy": link("prov:wasGeneratedBy"),
		"associatedWith": link("prov:wasAssociatedWith"), "query": "routegraph:query", "variables": "routegraph:variables", "extent": "routegraph:extent"}
	for prefix, iri := range prefixes {
		out[prefix] = iri
	}
	for _, k := range c.Kinds {
		out[k.Name] = term(k.Name)
		addProps(out, k.Props)
	}
	for _, r := range c.Relations {
		out[r.Type] = link(term(r.Type))
		addProps(out, r.Props)
	}
	return out
}

func addProps(terms map[string]any, props []store.Prop) {
	for _, p := range shown(props) {
		typ := literalTypes[p.Type]
		if p.Name == "edtf" {
			typ = "http://id.loc.gov/datatypes/edtf/EDTF"
		}
		switch {
		case terms[p.Name] != nil:
		case typ == "":
			terms[p.Name] = term(p.Name)
		default:
			terms[p.Name] = map[string]any{"@id": term(p.Name), "@type": typ}
		}
	}
}

// term is the IRI of a name, by its prefix.
func term(name string) string {
	if public := publicTerms[name]; public != "" {
		return public
	}
	return "routegraph:" + name
}

// link is a term that leads to a thing.
func link(iri string) map[string]any { return map[string]any{"@id": iri, "@type": "@id"} }
