"""The graph as it was loaded, in the plainest form: what exports must give back."""

import json
import re


class Graph:
    def __init__(self, lines):
        self.nodes, self.relations = {}, {}
        for line in filter(None, lines):
            one = json.loads(line)
            if "kind" in one:
                self.nodes[one["id"]] = {"type": one["kind"], "dataSet": one["dataSet"], **one["props"]}
            else:
                self.relations[one["relation"], one["from"], one["to"]] = {"dataSet": one["dataSet"], **(one["props"] or {})}

    def of(self, kind):
        return {id: node for id, node in self.nodes.items() if node["type"] == kind}

    def cited(self, id):
        """The sources of a thing: those that it cites or, of a claim, the one that states it."""
        return sorted(to for typ, start, to in self.relations if start == id and typ in ("CITES", "STATED_BY"))


def same(got, want, what):
    """Holds two dictionaries against each other, and names the first difference."""
    assert got.keys() == want.keys(), f"{what}: {sorted(map(str, got.keys() ^ want.keys()))[:5]} are in one alone, of {len(want)}"
    for key, value in want.items():
        assert got[key] == value, f"{what} {key}: got {got[key]!r}, want {value!r}"


ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def in_xml(value):
    """A value as XML 1.0 can hold it: other control characters become U+FFFD. Lists are JSON there, which escapes them."""
    return ILLEGAL.sub("\ufffd", value) if isinstance(value, str) else value


def one_line(text):
    """A text with one space wherever it has others, or control characters, as bibliographies need it."""
    return " ".join(re.split("[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+", text)).strip()
