// Relay runtime: network, store, connection handler and refetch by id, with what relay-compiler makes of documents.js.
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const { copyFileSync, mkdirSync, rmSync } = require('node:fs');
const {
  Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getPaginationMetadata, getPaginationVariables,
  getRefetchMetadata, getRequest, getSelector,
} = require('relay-runtime');

rmSync(`${__dirname}/__generated__`, { recursive: true, force: true });
mkdirSync(`${__dirname}/__generated__`);
copyFileSync(`${__dirname}/../../../schema.graphqls`, `${__dirname}/schema.graphql`); // the compiler knows only files of that name
execFileSync(process.execPath, [require.resolve('relay-compiler/cli.js')], { cwd: __dirname, stdio: ['ignore', 'ignore', 'inherit'] });
const compiled = (name) => require(`./__generated__/${name}.graphql.js`);

async function network({ text }, variables) {
  const response = await fetch(process.env.SUITES_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return response.json();
}

const newEnvironment = () => new Environment({ network: Network.create(network), store: new Store(new RecordSource()) });

async function ask(environment, query, variables) {
  environment.retain(createOperationDescriptor(getRequest(query), variables));
  return fetchQuery(environment, query, variables).toPromise();
}

/** Loads a connection page by page in one direction, as a component does, and reads what the store has joined. */
async function load(direction, count) {
  const environment = newEnvironment();
  const fragment = compiled('documents_regions');
  const base = { scheme: 'M49', first: null, after: null, last: null, before: null };
  const start = { ...base, [direction === 'forward' ? 'first' : 'last']: count };
  const query = compiled('documentsRegionsQuery');
  await ask(environment, query, start);
  const operation = createOperationDescriptor(getRequest(query), start);
  const selector = getSelector(fragment, environment.lookup(operation.fragment).data);
  const metadata = getPaginationMetadata(fragment, 'documents_regions');
  for (let pages = 1; pages < 100; pages++) {
    const { regions } = environment.lookup(selector).data;
    const { pageInfo } = regions;
    if (direction === 'forward' ? !pageInfo.hasNextPage : !pageInfo.hasPreviousPage) return { regions, pages };
    const cursor = direction === 'forward' ? pageInfo.endCursor : pageInfo.startCursor;
    const variables = getPaginationVariables(direction, count, cursor, selector.owner.variables, {}, metadata.paginationMetadata);
    await ask(environment, metadata.paginationRequest, variables);
  }
  throw new Error('the list does not end');
}

async function main() {
  const { check } = await import('../../lib/report.mjs');
  const { expectGaps, expectHonduras, route } = await import('../expect.mjs');
  const ids = ({ regions }) => regions.edges.map(({ node }) => node.id);
  const whole = ({ regions, pages }) => {
    assert.ok(pages > 2, `only ${pages} pages`);
    assert.equal(new Set(regions.edges.map(({ node }) => node.id)).size, regions.totalCount);
    assert.ok(regions.edges.every(({ node }) => node.scheme === 'M49'));
  };

  const environment = newEnvironment();
  await check('looks a country up', async () => expectHonduras(await ask(environment, compiled('documentsLookupQuery'), { code: 'HND' })));
  await check('has it in the store under its id', () => assert.equal(environment.getStore().getSource().get('country:HND').name, 'Honduras'));
  await check('refetches a fragment by id', async () => {
    const fragment = compiled('documents_card');
    const { refetchableRequest } = getRefetchMetadata(fragment, 'documents_card');
    const elsewhere = newEnvironment();
    const { node } = await ask(elsewhere, refetchableRequest, { id: 'country:HND' });
    const card = elsewhere.lookup(getSelector(fragment, node)).data;
    assert.deepEqual([card.id, card.name, card.iso3], ['country:HND', 'Honduras', 'HND']);
  });
  const forward = await check('pages forward through a filtered connection', async () => {
    const got = await load('forward', 7);
    whole(got);
    return got;
  });
  await check('pages back through it to the same rows', async () => {
    const got = await load('backward', 7);
    whole(got);
    assert.deepEqual(ids(got), ids(forward));
  });
  await check('computes the gaps of a route', async () => expectGaps(await ask(environment, compiled('documentsGapsQuery'), { route, at: '2023-12-31' })));
  await check('is told the code of an error', async () => {
    const error = await ask(environment, compiled('documentsGapsQuery'), { route: 'route:none', at: '2023-12-31' }).catch((e) => e);
    assert.equal(error.source?.errors[0].extensions.code, 'NOT_FOUND', String(error));
  });
}

main().catch((e) => { console.error(e); process.exitCode = 1; });
