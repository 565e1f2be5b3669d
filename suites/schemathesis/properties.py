"""Eight properties of every answer, over cases that schemathesis makes from the schema that the server tells: valid ones and wrong ones."""

import os
import sys
import time
from datetime import date

import graphql
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.generation.modes import GenerationMode

from conformance import nonconforming

SEED = 20230731
EACH = 10  # cases for each root field and mode
AT_LEAST = 480
BOUND = 5  # seconds for one answer

CODES = {"BAD_USER_INPUT", "NOT_FOUND", "LIMIT_EXCEEDED", "TIMEOUT", "UNAVAILABLE", "INTERNAL"}
OWN_FAULT = {"TIMEOUT", "UNAVAILABLE", "INTERNAL"}
MEDIA = "application/graphql-response+json"
# What no message to a client may hold: texts of the driver, of Cypher, of Go and of file systems.
INSIDES = ["neo4j", "cypher", "match (", "bolt", "goroutine", "panic", "runtime error", ".go:", "interface {", "nil pointer", "strconv",
           "json:", "/home/", "/root/", "/usr/", "/tmp/", "stack"]

PROPERTIES = ["no_server_error", "status", "content_type", "shape", "data_conforms", "negative_data_rejected", "positive_data_accepted", "masked"]


def no_server_error(a):
    if a.status >= 500 or a.codes & OWN_FAULT:
        return f"status {a.status}, {sorted(a.codes)}"
    if a.seconds > BOUND:
        return f"took {a.seconds:.1f} s"


def status(a):
    want = 200 if "data" in a.body else 400
    if a.status != want:
        return f"status {a.status}, want {want}"


def content_type(a):
    if a.headers.get("content-type") != MEDIA + "; charset=utf-8" or a.headers.get("x-content-type-options") != "nosniff":
        return f"{a.headers.get('content-type')}, {a.headers.get('x-content-type-options')}"


def shape(a):
    if not isinstance(a.body, dict) or not a.body or set(a.body) - {"data", "errors", "extensions"}:
        return "not a GraphQL response"
    if "data" not in a.body and "errors" not in a.body:
        return "neither data nor errors"
    if "errors" in a.body and not (isinstance(a.errors, list) and a.errors):
        return "errors is not a list of some"
    for e in a.errors:
        if not isinstance(e.get("message"), str) or not e["message"] or e.get("extensions", {}).get("code") not in CODES:
            return f"an error without a message or a code of the contract: {e}"
        if set(e) - {"message", "path", "locations", "extensions"}:
            return f"an error with other members: {e}"


def data_conforms(a):
    return nonconforming(a.schema, a.query, a.body)


def negative_data_rejected(a):
    if a.negative and ("data" in a.body or not a.errors):
        return "wrong data was not refused before execution"


def positive_data_accepted(a):
    # The schema cannot say that a page has at most 100 rows, or what a cursor is. So a valid operation may be told BAD_USER_INPUT by what
    # executes it, at a path; refused before that it can be only for its size.
    if not a.negative and "data" not in a.body and a.codes != {"LIMIT_EXCEEDED"}:
        return f"a valid operation was refused: {a.errors}"


def masked(a):
    for e in a.errors:
        # The client's own words may come back in quotes.
        text = e["message"].lower()
        for word in INSIDES:
            if word in text and word not in a.query.lower():
                return f"{word!r} in {e['message']}"


class Answer:
    def __init__(self, schema, case, response, seconds):
        self.schema, self.query, self.seconds = schema, case.body, seconds
        self.status, self.headers = response.status_code, {k.lower(): v[0] for k, v in response.headers.items()}
        self.negative = case.meta.generation.mode.is_negative and not is_valid(schema, case.body)
        self.body = response.json()
        self.errors = self.body.get("errors", [])
        self.codes = {e.get("extensions", {}).get("code") for e in self.errors}


def is_valid(schema, query):
    """A field without arguments leaves nothing to get wrong: there schemathesis gives a valid case instead."""
    return not graphql.validate(schema, graphql.parse(query))


def main():
    url = os.environ["SUITES_URL"]
    schemathesis.graphql.scalar("Date", st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(str).map(schemathesis.graphql.nodes.String))
    suite = schemathesis.graphql.from_url(url)
    failures = {name: [] for name in PROPERTIES}
    count = {"positive": 0, "negative": 0, "data": 0}

    def run(operation, mode):
        @seed(SEED)
        @settings(max_examples=EACH, database=None, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
        @given(case=operation.as_strategy(generation_mode=mode))
        def one(case):
            started = time.monotonic()
            response = case.call(headers={"Accept": MEDIA}, timeout=30)
            answer = Answer(suite.client_schema, case, response, time.monotonic() - started)
            count["negative" if answer.negative else "positive"] += 1
            count["data"] += not answer.errors
            for name in PROPERTIES:
                if why := globals()[name](answer):
                    failures[name].append(f"{why} [{case.body}]")

        one()

    for operation in suite.get_all_operations():
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            run(operation.ok(), mode)

    total = count["positive"] + count["negative"]
    print(f"# {total} cases: {count['positive']} valid, {count['negative']} wrong; {count['data']} answered with data and no error; seed {SEED}")
    for name in PROPERTIES:
        if failures[name]:
            print(f"not ok - {name}: {len(failures[name])} of {total}, such as {' '.join(min(failures[name], key=len).split())}")
        else:
            print(f"ok - {name}")
    if total < AT_LEAST or min(count.values()) < AT_LEAST / 8:
        print(f"not ok - enough cases: {count}, want {AT_LEAST} in all and {AT_LEAST // 8} of each sort")
        failures["shape"].append("too few")
    sys.exit(any(failures.values()))


main()
