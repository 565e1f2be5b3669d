"""Runs notebook.ipynb against a server: its own, of this checkout, or the one whose address SUITES_URL gives.

The assertions in its cells hold what it computes against what the API counts. Pictures go to docs/notebook/; with --check they are held
against those that are there instead, pixel by pixel with a little room, for fonts are drawn a little otherwise elsewhere.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat
import numpy as np
from matplotlib import image
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "docs/notebook"


def serve():
    """Starts a server on a free port. It ends with this process, which closes its input."""
    binary = ROOT / "bin/notebook-server"
    subprocess.run(["go", "build", "-o", binary, "./server"], cwd=ROOT, check=True)
    server = subprocess.Popen([binary, "serve", "--addr", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
    for line in server.stdout:
        if found := re.search(r"graph +(http:\S+)/graphql", line):
            return server, found[1]
    raise SystemExit("the server did not start")


def run(url, pictures):
    os.environ.update(ROUTEGRAPH_URL=url, ROUTEGRAPH_PICTURES=str(pictures), MPLBACKEND="agg")
    notebook = nbformat.read(ROOT / "examples/notebook.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells), "it is kept without outputs: clear them"
    NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
    return len([cell for cell in notebook.cells if cell.cell_type == "code"])


def same(new, kept):
    """Says why a picture is not the one that is kept; None if it is."""
    if not kept.exists():
        return "it is not kept; run make notebook"
    if kept.stat().st_size > 200_000:
        return f"it has {kept.stat().st_size} bytes, at most 200,000 are kept"
    a, b = image.imread(new), image.imread(kept)
    if a.shape != b.shape:
        return f"its size was {b.shape[:2]} and is {a.shape[:2]}; run make notebook and look at it"
    differing = (np.abs(a - b).max(axis=2) > 0.25).mean()
    return f"{differing:.3%} of it differs; run make notebook and look at it" if differing > 0.0001 else None


def main(check):
    server, url = None, os.environ.get("SUITES_URL", "").removesuffix("/graphql")
    if not url:
        server, url = serve()
    failed = False
    try:
        with tempfile.TemporaryDirectory() as folder:
            pictures = Path(folder) if check else KEPT
            pictures.mkdir(parents=True, exist_ok=True)
            try:
                print(f"ok - {run(url, pictures)} cells run, and what they count is what the API counts")
            except Exception as e:  # what a cell raised, with its traceback
                print(f"not ok - the notebook: {str(e).strip().splitlines()[-1]}")
                print(e, file=sys.stderr)
                return 1
            for picture in sorted(pictures.glob("*.png")):
                why = same(picture, KEPT / picture.name)
                failed = failed or bool(why)
                print(f"not ok - {picture.name}: {why}" if why else f"ok - {picture.name}")
    finally:
        if server:
            server.terminate()
            server.wait()
    return int(failed)


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
