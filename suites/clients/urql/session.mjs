// urql: its core with the fetch exchange, which also accepts event streams, against the server.
import assert from 'node:assert/strict';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { check } from '../../lib/report.mjs';
import { expectGaps, expectHonduras, expectPages, queries, route, url } from '../expect.mjs';

const methods = [];
const counted = (input, init) => { methods.push(init.method ?? 'GET'); return fetch(input, init); };
const make = (preferGetMethod) => new Client({ url, exchanges: [cacheExchange, fetchExchange], fetch: counted, preferGetMethod });
const client = make(false);
const result = (query, variables = {}) => client.query(query, variables).toPromise();
const ask = async (query, variables) => {
  const { data, error } = await result(query, variables);
  if (error) throw error;
  return data;
};

await check('looks a country up', async () => expectHonduras(await ask(queries.lookup, { code: 'HND' })));
await check('has it in the cache', async () => {
  const asked = methods.length;
  expectHonduras(await ask(queries.lookup, { code: 'HND' }));
  assert.equal(methods.length, asked, 'it asked again');
});
await check('pages forward and back through a filtered list', () => expectPages(ask));
await check('computes the gaps of a route', async () => expectGaps(await ask(queries.gaps, { route, at: '2023-12-31' })));
await check('is told the code of an error', async () => {
  const { error } = await result(queries.gaps, { route: 'route:none', at: '2023-12-31' });
  assert.equal(error?.graphQLErrors[0]?.extensions.code, 'NOT_FOUND');
});
await check('is told of a wrong operation', async () => {
  const { error } = await result('{ country(code: "HND") { nothing } }');
  assert.equal(error?.graphQLErrors[0]?.extensions.code, 'BAD_USER_INPUT');
});
await check('asks by GET', async () => {
  methods.length = 0;
  const { data, error } = await make('force').query(queries.lookup, { code: 'HND' }).toPromise();
  assert.equal(error, undefined);
  expectHonduras(data);
  assert.deepEqual(methods, ['GET']);
});
