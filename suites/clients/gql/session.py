"""Python gql: the schema fetched and used to check operations before they are sent, then a session over the requests transport."""

import os
import sys

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport
from graphql import GraphQLError

FORWARD = gql("""query($scheme: RegionScheme!, $first: Int!, $after: String) {
  regions(where: {scheme: {eq: $scheme}}, first: $first, after: $after) {
    totalCount nodes { id scheme } pageInfo { hasNextPage endCursor }
  }
}""")
BACK = gql("""query($scheme: RegionScheme!, $last: Int!, $before: String) {
  regions(where: {scheme: {eq: $scheme}}, last: $last, before: $before) { nodes { id scheme } pageInfo { hasPreviousPage startCursor } }
}""")
GAPS = gql("""query($route: ID!, $at: Date!) {
  cooperationGaps(route: $route, at: $at) { at route { id legs { totalCount } } legs { state } }
}""")


def ask(session, query, **variables):
    query.variable_values = variables
    return session.execute(query)


def lookup(session):
    got = ask(session, gql("query($code: String!) { country(code: $code) { id name } }"), code="HND")
    assert got == {"country": {"id": "country:HND", "name": "Honduras"}}, got


def pages(session):
    forward, back, after, before = [], [], None, None
    while True:
        page = ask(session, FORWARD, scheme="M49", first=7, after=after)["regions"]
        forward += page["nodes"]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    while True:
        got = ask(session, BACK, scheme="M49", last=7, before=before)["regions"]
        back = got["nodes"] + back
        before = got["pageInfo"]["startCursor"]
        if not got["pageInfo"]["hasPreviousPage"]:
            break
    assert len(forward) > 14 and len({r["id"] for r in forward}) == page["totalCount"], len(forward)
    assert back == forward and all(r["scheme"] == "M49" for r in forward)


def gaps(session):
    report = ask(session, GAPS, route="route:south-asia-north-america", at="2023-12-31")["cooperationGaps"]
    assert report["at"] == "2023-12-31" and len(report["legs"]) == report["route"]["legs"]["totalCount"], report
    assert any(leg["state"] == "PAIR_ON_RECORD" for leg in report["legs"])


def error_code(session):
    try:
        ask(session, GAPS, route="route:none", at="2023-12-31")
    except TransportQueryError as e:
        assert e.errors[0]["extensions"]["code"] == "NOT_FOUND", e.errors
    else:
        raise AssertionError("no error")


def schema_known(session):
    assert "cooperationGaps" in session.client.schema.query_type.fields
    try:
        session.execute(gql('{ country(code: "HND") { nothing } }'))
    except GraphQLError as e:
        assert "nothing" in e.message
    else:
        raise AssertionError("a wrong operation was sent")


CHECKS = [
    ("fetches the schema and refuses a wrong operation by it", schema_known),
    ("looks a country up", lookup),
    ("pages forward and back through a filtered list", pages),
    ("computes the gaps of a route", gaps),
    ("is told the code of an error", error_code),
]

failed = False
with Client(transport=RequestsHTTPTransport(os.environ["SUITES_URL"]), fetch_schema_from_transport=True) as session:
    for what, run in CHECKS:
        try:
            run(session)
            print(f"ok - {what}")
        except Exception as e:  # one failed check is told, and the others run
            print(f"not ok - {what}: {type(e).__name__} {' '.join(str(e).split())[:300]}")
            failed = True
sys.exit(failed)
