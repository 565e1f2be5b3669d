"""GraphML and GEXF, read by networkx."""

import io
import json

import networkx

from reference import in_xml, same

GEXF_OWN = {"label", "spells", "start", "end", "id", "weight"}


def graphml(content, want, about):
    # Parallel edges have ids, which networkx keeps as keys of a multigraph.
    network = networkx.read_graphml(io.BytesIO(content), force_multigraph=True)
    about_holds(network.graph, about)
    same({id: listed(node, want.nodes.get(id, {})) for id, node in network.nodes(data=True)}, xml(want.nodes), "node")
    same(edges(network, want, set()), xml(want.relations), "edge")


def gexf(content, want, about):
    network = networkx.read_gexf(io.BytesIO(content))
    for text in about.values():
        assert in_xml(text).split("\n")[0] in content.decode().replace("&#xA;", "\n"), f"not in the description: {text[:60]}"
    nodes, spells = {}, {}
    for id, node in network.nodes(data=True):
        spells[id] = [tuple(None if day == "None" else day for day in spell) for spell in node.get("spells", [])]  # it reads an open end so
        nodes[id] = listed({k: v for k, v in node.items() if k not in GEXF_OWN}, want.nodes.get(id, {}))
    same(nodes, xml(want.nodes), "node")
    same(edges(network, want, GEXF_OWN), xml(want.relations), "edge")
    same(spells, {id: spell(node.get("earliest"), node.get("latest")) for id, node in want.nodes.items()}, "spell of node")


def about_holds(got, about):
    for name, text in about.items():
        assert got.get(name) == text, f"{name}: got {got.get(name)!r}, want {text!r}"


def spell(start, end):
    return [(start, end)] if start or end else []


def edges(network, want, own):
    out = {}
    for start, end, data in network.edges(data=True):
        data = {k: v for k, v in data.items() if k not in own}
        key = data.pop("type"), start, end
        out[key] = listed(data, want.relations.get(key, {}))
    return out


def listed(got, want):
    """Lists come as JSON arrays, for neither format has a type for them."""
    return {name: json.loads(value) if isinstance(want.get(name), list) else value for name, value in got.items()}


def xml(things):
    return {key: {name: in_xml(value) for name, value in thing.items()} for key, thing in things.items()}
