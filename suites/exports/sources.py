"""BibTeX, read by bibtexparser and pylatexenc, and CSL-JSON, read by citeproc-py."""

import json
import re
import warnings

import bibtexparser
from bibtexparser.bparser import BibTexParser
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from reference import one_line, same


def decoder():
    """LaTeX as text, with the three signs that the library draws otherwise or does not know."""
    context = get_default_latex_context_db()
    signs = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
    context.add_context_category("signs", prepend=True, macros=[MacroTextSpec(name, sign) for name, sign in signs.items()])
    return LatexNodes2Text(latex_context=context, strict_latex_spaces=True).latex_to_text


def bibtex(content, want, about):
    text = content.decode()
    for line in about.values():
        assert one_line(line) in text, f"not at the beginning: {line[:60]}"
    parser = BibTexParser(common_strings=True, ignore_nonstandard_types=False, interpolate_strings=False)
    entries = {e["ID"]: e for e in bibtexparser.loads(text, parser=parser).entries}
    plain = decoder()
    data = [id for id in want.nodes if id.startswith("dataset:")]
    got, wanted = {}, {}
    for id in data:
        entry = entries.pop(f"{id}-{about['dataVersion']}")
        assert entry["version"] == about["dataVersion"] and one_line(about["disclaimer"]) in plain(entry["note"]), entry
    for key, e in entries.items():
        got[key] = {name: plain(e[name]).strip() for name in ("title", "author", "abstract", "langid") if name in e}
        got[key] |= {name: e[name] for name in ("url", "date") if name in e}
        assert plain(e["note"]).startswith("Licence: "), e
    for id, source in want.of("Source").items():
        wanted[id.removeprefix("source:")] = drop({"title": one_line(source["name"]), "author": one_line(publisher(want, id) or ""), "abstract": one_line(source.get("summary", "")),
                                                   "langid": source["language"], "url": encoded(source.get("url")), "date": re.sub(r"^\.\./", "/", source.get("edtf", ""))})
    same(got, wanted, "entry")


def encoded(url):
    return url and re.sub(r"[\x00-\x20{}\\\x7f]", lambda m: f"%{ord(m[0]):02X}", url)


def drop(fields):
    return {name: text for name, text in fields.items() if text}


def publisher(want, id):
    return next((want.nodes[to]["name"] for typ, start, to in want.relations if (typ, start) == ("PUBLISHED_BY", id)), None)


def csl(content, want, about):
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    items = {item["id"]: item for item in json.loads(content)}
    for id in [id for id in want.nodes if id.startswith("dataset:")]:
        item = items[f"{id}-{about['dataVersion']}"]
        assert item["version"] == about["dataVersion"] and about["disclaimer"] in item["note"], item
    got = {id: item for id, item in items.items() if not id.startswith("dataset:")}
    same({id: (i["title"], i["author"][0]["literal"] if "author" in i else None, i.get("URL"), i["custom"]["edtf"], i["license"]) for id, i in got.items()},
         {id: (s["name"], publisher(want, id), s.get("url"), s["edtf"], s["licence"]) for id, s in want.of("Source").items()}, "item")
    for id, item in got.items():
        dates(item["issued"], want.nodes[id])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it does not know licences, and leaves them out
        source = CiteProcJSON(list(items.values()))
        style = CitationStylesStyle("harvard1", validate=False)
        bibliography = CitationStylesBibliography(style, source, formatter.plain)
        for id in items:
            bibliography.register(Citation([CitationItem(id)]))
        lines = [str(line) for line in bibliography.bibliography()]
    assert len(lines) == len(items) and all(lines), f"{len(lines)} lines, want {len(items)}"


def dates(issued, source):
    """The parts of a date are those of the source's first and last day, as far as both are known."""
    if "literal" in issued:
        assert "earliest" not in source or "latest" not in source, source
        return
    parts = ["-".join(f"{n:02}" for n in part) for part in issued["date-parts"]]
    assert source["earliest"].startswith(parts[0]) and (len(parts) == 1 or source["latest"].startswith(parts[1])), (issued, source)
