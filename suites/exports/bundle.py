"""The research bundle: its checksums, and its answer in every form."""

import hashlib
import json

import places
import sources
import tables


def bundle(archive, want, about, query, variables, answer, paths):
    sums = dict(reversed(line.split("  ", 1)) for line in archive["SHA256SUMS"].decode().splitlines())
    files = {name: hashlib.sha256(content).hexdigest() for name, content in archive.items() if name != "SHA256SUMS"}
    assert sums == files, f"{sums.keys() ^ files.keys()}"
    assert archive["DATA_VERSION"].decode().strip() == about["dataVersion"]
    assert archive["query.graphql"].decode().strip() == query.strip()
    assert json.loads(archive["variables.json"]) == variables
    for path, rows in paths.items():
        lines = [json.loads(line) for line in archive[f"answer/{path}.ndjson"].decode().strip().split("\n")]
        assert lines == rows, f"{path}: {len(lines)} lines, want {len(rows)}"
    if answer is not None:
        assert json.loads(archive["answer.json"]) == answer
    for text in about.values():
        assert text in archive["README.md"].decode(), f"not in README.md: {text[:60]}"
    tables.pandas_reads({n: c for n, c in archive.items()}, want, about)
    tables.frictionless_validates({n: c for n, c in archive.items() if not n.startswith("answer")}, want, about)
    things = json.loads(archive["things.geojson"])
    assert {f["id"] for f in things["features"]} == want.nodes.keys()
