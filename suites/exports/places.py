"""GeoJSON, validated by geojson-pydantic."""

import json

from geojson_pydantic import FeatureCollection

from reference import same

PLACED = {"Country", "Region", "Place", "Leg", "Event", "Stage", "Cooperation", "ActorGroup", "Finding"}
AT = {"Event": "HELD_AT", "Stage": "STAGE_END", "ActorGroup": "OPERATES_IN", "Finding": "FOUND_ON"}
EXTRA = {"sources", "citations", "at", "from", "to", "schematic"}


def geojson(content, want, about, kinds=PLACED):
    whole = json.loads(content)
    FeatureCollection.model_validate(whole)
    for name, text in about.items():
        assert whole[name] == text, f"{name}: got {whole[name]!r}, want {text!r}"
    features = {f["id"]: f for f in whole["features"]}
    assert len(features) == len(whole["features"]), "an id stands twice"
    things = {id: node for id, node in want.nodes.items() if node["type"] in kinds}
    same({id: own(f["properties"], want.nodes[id]) for id, f in features.items()}, things, "feature")
    for id, feature in features.items():
        cited = want.cited(id)
        assert sorted(feature["properties"]["sources"]) == cited, f"{id}: {feature['properties']['sources']}"
        assert sorted(feature["properties"]["citations"]) == sorted(want.nodes[s]["url"] for s in cited if "url" in want.nodes[s])
        where(id, feature, want)


def own(properties, node):
    """What is the thing's own. How exact a position is tells, of things without one, those that it is drawn at."""
    return {k: v for k, v in properties.items() if k not in EXTRA and (k in node or k != "geoPrecision")}


def where(id, feature, want):
    node, geometry, props = want.nodes[id], feature["geometry"], feature["properties"]
    if node["type"] == "Leg":
        ends = {typ: to for typ, start, to in want.relations if start == id}
        assert (props["from"], props["to"]) == (ends["LEG_FROM"], ends["LEG_TO"]), props
        if geometry:
            lines = geometry["coordinates"] if geometry["type"] == "MultiLineString" else [geometry["coordinates"]]
            assert (lines[0][0], lines[-1][-1]) == (point(want, props["from"]), point(want, props["to"])), f"{id}: {lines}"
            assert all(abs(a[0] - b[0]) < 180 for line in lines for a, b in zip(line, line[1:])), f"{id} goes around the globe"
    elif node["type"] in AT:
        at = sorted(to for typ, start, to in want.relations if start == id and typ == AT[node["type"]])
        assert sorted(props["at"]) == at, f"{id}: {props['at']}"
        points = sorted(p for p in (point(want, to) for to in at) if p)
        assert sorted(geometry["coordinates"] if geometry else []) == points, f"{id}: {geometry}"
    elif "lat" in node:
        assert geometry["coordinates"] == point(want, id), f"{id}: {geometry}"


def point(want, id):
    node = want.nodes[id]
    return [round(node["lon"], 2), round(node["lat"], 2)] if "lat" in node else None
