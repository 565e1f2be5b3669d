"""CSV tables and their data package, read by pandas and by frictionless."""

import io
import json
import re
import tempfile
import zipfile

import frictionless
import pandas

from reference import same

FORMULA = re.compile("^'+[=+\\-@\t\r\n＝＋－＠]")


def pandas_reads(archive, want, about):
    package = json.loads(archive["datapackage.json"])
    for name, text in {"version": about["dataVersion"], "disclaimer": about["disclaimer"], "howToCite": about["howToCite"]}.items():
        assert package[name] == text, f"{name}: got {package[name]!r}, want {text!r}"
    for text in about.values():
        assert text in archive["README.md"].decode(), f"not in README.md: {text[:60]}"
    nodes, relations = {}, {}
    for resource in package["resources"]:
        for row in rows(archive[resource["path"]], resource["schema"]["fields"]):
            if "id" in row:
                id = row.pop("id")
                nodes[id] = {"type": resource["title"], **row}
            else:
                start, end = row.pop("from"), row.pop("to")
                relations[resource["title"], start, end] = row
    same(nodes, want.nodes, "node")
    same(relations, want.relations, "relation")


def rows(content, fields):
    """Rows with the types that the data package gives, and without what is missing."""
    text = pandas.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False, lineterminator=None)
    kinds = {field["name"]: field["type"] for field in fields}
    for record in text.to_dict("records"):
        yield {name: typed(value, kinds[name]) for name, value in record.items() if value != ""}


def typed(value, kind):
    match kind:
        case "array":
            return json.loads(value)
        case "integer":
            return int(value)
        case "number":
            return float(value)
        case "boolean":
            return value == "true"
    return value[1:] if FORMULA.match(value) else value


def spreadsheets_run_nothing(archive, want, about):
    for name, content in archive.items():
        if name.endswith(".csv"):
            for record in pandas.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False).to_dict("records"):
                for column, cell in record.items():
                    number = column in ("lat", "lon")
                    assert number or not re.match("[=+\\-@\t\r\n＝＋－＠]", cell), f"{name}: {column} is {cell!r}"


def frictionless_validates(archive, want, about):
    with tempfile.NamedTemporaryFile(suffix=".zip") as file:
        with zipfile.ZipFile(file, "w") as copy:
            for name, content in archive.items():
                copy.writestr(name, content)
        file.flush()
        package = frictionless.Package(file.name)
        report = package.validate()
        problems = report.flatten(["name", "rowNumber", "fieldName", "type", "note"])
        assert report.valid, problems[:5]
        assert sum(task.stats["rows"] for task in report.tasks) == len(want.nodes) + len(want.relations), report.stats
        kinds = {f.name: f.type for r in package.resources for f in r.schema.fields}
        assert kinds.get("m49", "string") == "string" and kinds["earliest"] == "date", kinds
