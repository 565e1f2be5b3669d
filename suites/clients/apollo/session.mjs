// Apollo Client: its cache, its links and its error classes against the server.
import assert from 'node:assert/strict';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { check } from '../../lib/report.mjs';
import { expectGaps, expectHonduras, expectPages, queries, route, url } from '../expect.mjs';

const methods = [];
const counted = (input, init) => { methods.push(init.method); return fetch(input, init); };
const make = (options) => new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url, fetch: counted, ...options }) });
const client = make({});
const ask = async (query, variables) => (await client.query({ query: gql(query), variables })).data;

await check('looks a country up', async () => expectHonduras(await ask(queries.lookup, { code: 'HND' })));
await check('has it in the cache under its id', async () => {
  const asked = methods.length;
  expectHonduras(await ask(queries.lookup, { code: 'HND' }));
  assert.equal(methods.length, asked, 'it asked again');
  assert.equal(client.extract()['Country:country:HND'].name, 'Honduras');
});
await check('pages forward and back through a filtered list', () => expectPages(ask));
await check('computes the gaps of a route', async () => expectGaps(await ask(queries.gaps, { route, at: '2023-12-31' })));
await check('is told the code of an error', async () => {
  const error = await ask(queries.gaps, { route: 'route:none', at: '2023-12-31' }).catch((e) => e);
  assert.ok(CombinedGraphQLErrors.is(error), `${error}`);
  assert.equal(error.errors[0].extensions.code, 'NOT_FOUND');
});
await check('is told of a wrong operation', async () => {
  const error = await ask('{ country(code: "HND") { nothing } }').catch((e) => e);
  assert.ok(CombinedGraphQLErrors.is(error), `${error}`);
  assert.equal(error.errors[0].extensions.code, 'BAD_USER_INPUT');
});
await check('asks by GET', async () => {
  methods.length = 0;
  const { data } = await make({ useGETForQueries: true }).query({ query: gql(queries.lookup), variables: { code: 'HND' } });
  expectHonduras(data);
  assert.deepEqual(methods, ['GET']);
});
client.stop();
