// What every client's session asks for and asserts. Sessions of other languages say the same in theirs.
import assert from 'node:assert/strict';

export const url = process.env.SUITES_URL;
export const route = 'route:south-asia-north-america';

export const queries = {
  lookup: 'query Lookup($code: String!) { country(code: $code) { __typename id name iso2 } }',
  forward: `query Forward($scheme: RegionScheme!, $first: Int!, $after: String) {
    regions(where: {scheme: {eq: $scheme}}, first: $first, after: $after) {
      totalCount nodes { __typename id name scheme } pageInfo { hasNextPage endCursor }
    }
  }`,
  back: `query Back($scheme: RegionScheme!, $last: Int!, $before: String) {
    regions(where: {scheme: {eq: $scheme}}, last: $last, before: $before) {
      totalCount nodes { __typename id name scheme } pageInfo { hasPreviousPage startCursor }
    }
  }`,
  gaps: `query Gaps($route: ID!, $at: Date!) {
    cooperationGaps(route: $route, at: $at) { at route { __typename id name legs { totalCount } } legs { leg { __typename id } state } }
  }`,
};

export function expectHonduras(data) {
  assert.deepEqual([data.country.id, data.country.name, data.country.iso2], ['country:HND', 'Honduras', 'HN']);
}

/** Pages forward, then back, with ask(query, variables) → data: the same regions, none lost, none twice, all of the scheme asked for. */
export async function expectPages(ask) {
  const scheme = 'M49', forward = [], back = [];
  let total, page, after = null, before = null;
  do {
    page = (await ask(queries.forward, { scheme, first: 7, after })).regions;
    forward.push(...page.nodes);
    total = page.totalCount;
    after = page.pageInfo.endCursor;
  } while (page.pageInfo.hasNextPage && forward.length < 500);
  do {
    page = (await ask(queries.back, { scheme, last: 7, before })).regions;
    back.unshift(...page.nodes);
    before = page.pageInfo.startCursor;
  } while (page.pageInfo.hasPreviousPage && back.length < 500);
  assert.ok(total > 14, `${total} regions make no three pages`);
  assert.equal(new Set(forward.map((r) => r.id)).size, total);
  assert.deepEqual(back.map((r) => r.id), forward.map((r) => r.id));
  assert.ok(forward.every((r) => r.scheme === scheme));
}

export function expectGaps({ cooperationGaps: report }) {
  assert.equal(report.at, '2023-12-31');
  assert.equal(report.route.id, route);
  assert.equal(report.legs.length, report.route.legs.totalCount);
  assert.ok(report.legs.some((leg) => leg.state === 'PAIR_ON_RECORD'));
}
