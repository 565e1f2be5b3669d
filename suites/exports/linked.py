"""JSON-LD, read by rdflib."""

from urllib.parse import quote, unquote

import rdflib
from rdflib.namespace import RDF, RDFS

from reference import same

ID = "urn:x-routegraph:"
OWN = rdflib.Namespace("urn:x-routegraph:vocabulary:")
SCHEMA = rdflib.Namespace("https://schema.org/")
PROV = rdflib.Namespace("http://www.w3.org/ns/prov#")
DCTERMS = rdflib.Namespace("http://purl.org/dc/terms/")
TERMS = {
    "name": SCHEMA.name, "altNames": SCHEMA.alternateName, "names": RDFS.label, "summary": SCHEMA.description, "externalIds": SCHEMA.identifier, "url": SCHEMA.url,
    "licence": SCHEMA.license, "language": SCHEMA.inLanguage, "lat": SCHEMA.latitude, "lon": SCHEMA.longitude, "title": DCTERMS.title, "howToCite": SCHEMA.creditText,
    "CITES": PROV.wasDerivedFrom, "STATED_BY": PROV.wasQuotedFrom, "ABOUT": SCHEMA.about, "PUBLISHED_BY": SCHEMA.publisher, "HELD_AT": SCHEMA.location,
    "MEMBER_OF": SCHEMA.memberOf, "UNIT_OF": SCHEMA.parentOrganization, "FUNDED_BY": SCHEMA.funder,
}


def term(name):
    return TERMS.get(name, OWN[name])


def node(id):
    return rdflib.URIRef(ID + quote(id, safe="$&+=:@"))


def rdflib_reads(content, want, about):
    got = rdflib.Graph().parse(data=content, format="json-ld")
    export = rdflib.URIRef(f"{ID}export:{about['dataVersion']}")
    for predicate, text in {SCHEMA.version: about["dataVersion"], SCHEMA.usageInfo: about["disclaimer"], SCHEMA.license: about["licence"], SCHEMA.creditText: about["howToCite"]}.items():
        assert got.value(export, predicate) == rdflib.Literal(text), f"{predicate}: {got.value(export, predicate)}"
    assert got.value(got.value(export, PROV.wasGeneratedBy), RDF.type) == PROV.Activity
    kinds = {thing["type"] for thing in want.nodes.values()}
    things = {unquote(s[len(ID):]) for kind in kinds for s in got.subjects(RDF.type, OWN[kind])}
    assert things == want.nodes.keys(), f"{len(things)} things, want {len(want.nodes)}"
    same({id: values(got, node(id), thing) for id, thing in want.nodes.items()}, {id: plain(thing) for id, thing in want.nodes.items()}, "thing")
    statements = {(got.value(s, RDF.predicate), unquote(got.value(s, RDF.subject)[len(ID):]), unquote(got.value(s, RDF.object)[len(ID):])): s
                  for s in got.subjects(RDF.type, RDF.Statement)}
    same({key: values(got, statements.get((term(key[0]), *key[1:])), relation) for key, relation in want.relations.items()},
         {key: plain(relation) for key, relation in want.relations.items()}, "statement")
    assert len(statements) == len(want.relations), f"{len(statements)} statements, want {len(want.relations)}"
    edges = {(s, p, o) for typ, s, o in want.relations for s, p, o in [(node(s), term(typ), node(o))]}
    missing = [edge for edge in edges if edge not in got]
    assert not missing, missing[:3]
    sources = {s for s in got.subjects(RDF.type, OWN.Source)}
    assert all((s, RDF.type, PROV.Entity) in got for s in sources), "a source is no prov:Entity"


def values(got, subject, wanted):
    """What a subject has of the wanted names. Values of RDF have no order."""
    out = {}
    for name in wanted:
        if name == "type":
            continue
        found = [value(o) for o in got.objects(subject, term(name))]
        out[name] = sorted(found) if isinstance(wanted[name], list) else found
    return out


def value(o):
    if isinstance(o, rdflib.URIRef):
        return unquote(o[len(ID):])
    if o.language:
        return f"{o.language}={o}"
    if o.datatype in (rdflib.XSD.integer, rdflib.XSD.double, rdflib.XSD.boolean):
        return o.toPython()
    return str(o)


def plain(thing):
    out = {}
    for name, v in thing.items():
        if name != "type":
            out[name] = sorted({lower(x) if name == "names" else x for x in v}) if isinstance(v, list) else [v]
    return out


def lower(name):
    lang, _, text = name.partition("=")
    return f"{lang.lower()}={text}"
