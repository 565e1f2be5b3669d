"""Every export of a running server, and of a small graph full of hostile texts, read back by libraries that others wrote."""

import io
import json
import os
import pathlib
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile

import bundle
import linked
import networks
import places
import sources
import tables
from reference import Graph, same

ROOT = pathlib.Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "export" / "testdata"
API = os.environ["SUITES_URL"]
EXPORTS = API.removesuffix("graphql") + "export/"
NOTES = ["title", "dataVersion", "disclaimer", "licence", "howToCite"]
LIST = """query Events($kind: EventKind!) {
  events(where: {kind: {eq: $kind}}) { nodes { id name when { edtf } } }
}"""
VARIABLES = {"kind": "TRAINING"}


def fetch(name, **parameters):
    with urllib.request.urlopen(EXPORTS + name + "?" + urllib.parse.urlencode(parameters) if parameters else EXPORTS + name, timeout=60) as answer:
        return answer.read()


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(API, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        got = json.load(answer)
    assert "errors" not in got, got["errors"]
    return got["data"]


def unzip(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def folder(path):
    return {str(file.relative_to(path)): file.read_bytes() for file in path.rglob("*") if file.is_file()}


def about_of(geojson):
    whole = json.loads(geojson)
    return {name: whole[name] for name in NOTES}


def api_agrees(want):
    """The graph that exports are held against is the one that the API answers."""
    found, after = {}, None
    while True:
        page = ask("""query($after: String) { events(first: 10, after: $after) { pageInfo { hasNextPage endCursor }
          nodes { id name when { edtf earliest latest } citations(first: 100) { source { id } locators } } } }""", after=after)["events"]
        for e in page["nodes"]:
            found[e["id"]] = e["name"], e["when"], sorted((c["source"]["id"], c["locators"]) for c in e["citations"])
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    wanted = {}
    for id, e in want.of("Event").items():
        cites = sorted((to, r["locators"]) for (typ, start, to), r in want.relations.items() if (typ, start) == ("CITES", id))
        wanted[id] = e["name"], {name: e.get(name) for name in ("edtf", "earliest", "latest")}, cites
    same(found, wanted, "event")
    counts = {c["key"]: c["count"] for c in ask("{ dataset { counts { key count } } }")["dataset"]["counts"]}
    assert counts == {k: len(want.of(k)) for k in counts}, counts


def part(want, ids):
    """The things of a list with the sources that they cite."""
    out = Graph([])
    keep = set(ids) | {to for typ, start, to in want.relations if start in ids and typ in ("CITES", "STATED_BY")}
    out.nodes = {id: node for id, node in want.nodes.items() if id in keep}
    out.relations = {key: relation for key, relation in want.relations.items() if key[1] in keep and key[2] in keep}
    return out


def list_agrees(want):
    """A bundle holds what the API answers to its query."""
    answer = ask(LIST, **VARIABLES)
    rows = answer["events"]["nodes"]
    parameters = {"query": LIST, "variables": json.dumps(VARIABLES)}
    about = about_of(fetch("graph.geojson", **parameters))
    some = part(want, {row["id"] for row in rows})
    bundle.bundle(unzip(fetch("graph.bundle.zip", **parameters)), some, about, LIST, VARIABLES, answer, {"events.nodes": rows})
    networks.graphml(fetch("graph.graphml", **parameters), some, about)


def long_list(want):
    """A list without a page of its own is read to its end."""
    query = "{ organizations { nodes { name } } }"
    content = fetch("graph.bundle.zip", query=query)
    lines = unzip(content)["answer/organizations.nodes.ndjson"].decode().strip().split("\n")
    assert sorted(json.loads(line)["name"] for line in lines) == sorted(o["name"] for o in want.of("Organization").values()), len(lines)


def refusals(want):
    """What cannot be exported is refused, with what could be instead."""
    for name, parameters, status, text in [
        ("graph.grapml", {}, 404, 'did you mean "graphml"'), ("graph.bundle.zip", {}, 400, "of a query"),
        ("graph.csv.zip", {"query": '{ country(code: "HND") { name } }'}, 400, "no list of things"), ("graph.csv.zip", {"query": "{ events { nodes { nam } } }"}, 400, 'Cannot query field "nam"'),
        ("routegraph-0123456789ab.gexf", {}, 404, "is not served"),
    ]:
        try:
            fetch(name, **parameters)
            raise AssertionError(f"{name} {parameters} was answered")
        except urllib.error.HTTPError as e:
            message = json.load(e)["errors"][0]["message"]
            assert e.code == status and text in message, f"{name}: {e.code} {message}"


def checks(want, read, tables_of, name):
    about = about_of(read("graph.geojson"))
    archive = tables_of()
    return [
        (f"{name}: GraphML by networkx", lambda: networks.graphml(read("graph.graphml"), want, about)),
        (f"{name}: GEXF by networkx", lambda: networks.gexf(read("graph.gexf"), want, about)),
        (f"{name}: CSV by pandas", lambda: tables.pandas_reads(archive, want, about)),
        (f"{name}: CSV runs nothing", lambda: tables.spreadsheets_run_nothing(archive, want, about)),
        (f"{name}: data package by frictionless", lambda: tables.frictionless_validates(archive, want, about)),
        (f"{name}: JSON-LD by rdflib", lambda: linked.rdflib_reads(read("graph.jsonld"), want, about)),
        (f"{name}: GeoJSON by geojson-pydantic", lambda: places.geojson(read("graph.geojson"), want, about)),
        (f"{name}: BibTeX by bibtexparser", lambda: sources.bibtex(read("graph.bib"), want, about)),
        (f"{name}: CSL-JSON by citeproc-py", lambda: sources.csl(read("graph.csl.json"), want, about)),
    ]


def main():
    dump = subprocess.run(["go", "run", "./suites/exports/graph"], cwd=ROOT, check=True, capture_output=True, text=True)
    served, small = Graph(dump.stdout.split("\n")), Graph((GOLDEN / "graph.ndjson").read_text("utf-8").split("\n"))
    everything = checks(served, fetch, lambda: unzip(fetch("graph.csv.zip")), "served")
    everything += checks(small, lambda name: (GOLDEN / name).read_bytes(), lambda: folder(GOLDEN / "graph"), "hostile")
    everything += [("the API has the same graph", lambda: api_agrees(served)), ("bundle of a query", lambda: list_agrees(served)),
                   ("a long list, whole", lambda: long_list(served)), ("refusals", lambda: refusals(served))]
    failed = 0
    for name, check in everything:
        try:
            check()
            print(f"ok - {name}", flush=True)
        except Exception as e:  # noqa: BLE001: one check must not end the others
            failed += 1
            print(f"not ok - {name}: {type(e).__name__}: {str(e)[:600]}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
