// The Relay specifications of cursor connections and of object identification, held for every list of lists.mjs.
import assert from 'node:assert/strict';
import { check, notOk } from '../lib/report.mjs';
import { ask } from './ask.mjs';
import { allLists } from './lists.mjs';

const atLeast = 600;
let checks = 0;
const hold = (what, run) => { checks++; return check(what, run); };

async function read(list, paging) {
  const { data, errors } = await ask(list.query(paging));
  assert.equal(errors, undefined, `${paging}: ${errors?.[0].message}`);
  return list.from(data);
}

async function refuses(list, paging, code = 'BAD_USER_INPUT') {
  const { errors } = await ask(list.query(paging));
  assert.equal(errors?.[0].extensions.code, code, paging);
}

/** All pages in one direction. */
async function walk(list, size, how) {
  const pages = [];
  const [count, cursor, flag, edge] = how === 'forward'
    ? ['first', 'after', 'hasNextPage', 'endCursor'] : ['last', 'before', 'hasPreviousPage', 'startCursor'];
  for (let from = null; ; from = pages.at(-1).pageInfo[edge]) {
    pages.push(await read(list, `${count}: ${size}${from ? `, ${cursor}: "${from}"` : ''}`));
    if (!pages.at(-1).pageInfo[flag]) return pages;
    assert.ok(pages.length < 1000, 'the list does not end');
  }
}

const rows = (pages) => pages.flatMap((p) => p.edges);
const ids = (edges) => edges.map((e) => e.node.id);

async function walkBothWays(list) {
  const { totalCount } = await read(list, 'first: 1');
  // Three pages or more where the list is long enough, the last one not full.
  const size = Math.max(1, Math.min(100, Math.ceil((totalCount + 1) / 3)));
  const forward = await hold(`${list.name}: first and after lead through all of it, nothing twice`, async () => {
    const pages = await walk(list, size, 'forward');
    assert.equal(rows(pages).length, totalCount);
    assert.equal(new Set(rows(pages).map((e) => e.cursor)).size, totalCount);
    assert.ok(pages.slice(0, -1).every((p) => p.edges.length === size), 'a page before the last is not full');
    return pages;
  });
  const back = await hold(`${list.name}: last and before lead back through the same rows`, async () => {
    const pages = await walk(list, size, 'back');
    assert.deepEqual(ids(rows([...pages].reverse())), ids(rows(forward)));
    return pages;
  });
  return { totalCount, forward, back };
}

async function holdPages(list, { totalCount, forward, back }) {
  const all = rows(forward);
  await hold(`${list.name}: page flags are exact`, () => {
    forward.forEach((p, i) => assert.deepEqual([p.pageInfo.hasPreviousPage, p.pageInfo.hasNextPage], [i > 0, i < forward.length - 1]));
    back.forEach((p, i) => assert.deepEqual([p.pageInfo.hasNextPage, p.pageInfo.hasPreviousPage], [i > 0, i < back.length - 1]));
  });
  await hold(`${list.name}: start and end cursors, nodes and edges agree on every page`, () => {
    for (const p of [...forward, ...back]) {
      assert.deepEqual([p.pageInfo.startCursor, p.pageInfo.endCursor], [p.edges[0]?.cursor ?? null, p.edges.at(-1)?.cursor ?? null]);
      assert.deepEqual(p.nodes.map((n) => n.id), ids(p.edges));
      assert.equal(p.totalCount, totalCount);
    }
  });
  await hold(`${list.name}: cursors are opaque`, () => {
    for (const { cursor, node } of all) assert.ok(/^[\w-]+$/.test(cursor) && !cursor.includes(node.id), cursor);
  });
  await hold(`${list.name}: a cursor is of the row and not of the page`, () => {
    assert.deepEqual(rows([...back].reverse()).map((e) => e.cursor), all.map((e) => e.cursor));
  });
  await hold(`${list.name}: after and before cut a window`, async () => {
    if (all.length < 3) return;
    const [a, b] = [Math.floor((all.length - 1) / 3), Math.ceil((all.length * 2) / 3)];
    const between = ids(all.slice(a + 1, b));
    const window = `after: "${all[a].cursor}", before: "${all[b].cursor}"`;
    const head = await read(list, `first: 5, ${window}`), tail = await read(list, `last: 5, ${window}`);
    assert.deepEqual(ids(head.edges), between.slice(0, 5));
    assert.deepEqual(ids(tail.edges), between.slice(-5));
  });
  await hold(`${list.name}: no rows are asked for, none come`, async () => {
    for (const count of ['first: 0', 'last: 0']) assert.deepEqual((await read(list, count)).edges, []);
  });
  await hold(`${list.name}: what is no page is refused`, async () => {
    await refuses(list, 'first: 1, last: 1');
    await refuses(list, 'first: -1');
    await refuses(list, 'last: -1');
    await refuses(list, 'first: 101', 'LIMIT_EXCEEDED');
    await refuses(list, 'after: "none"');
  });
}

async function holdIdentity(list, edges) {
  await hold(`${list.name}: every row is found again by its id, of the same type`, async () => {
    for (let i = 0; i < edges.length; i += 100) {
      const some = edges.slice(i, i + 100).map((e) => e.node);
      const { data } = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: some.map((n) => n.id) });
      assert.deepEqual(data.nodes, some);
    }
    for (const { node } of edges.slice(0, 20)) {
      const { data } = await ask('query($id: ID!) { node(id: $id) { __typename id } }', { id: node.id });
      assert.deepEqual(data.node, node);
    }
  });
}

const lists = await allLists();
let foreign;
for (const list of lists) {
  const walked = await walkBothWays(list);
  if (!walked.forward || !walked.back) continue;
  await holdPages(list, walked);
  await holdIdentity(list, rows(walked.forward));
  if (foreign) await hold(`${list.name}: refuses a cursor of ${foreign.of}`, () => refuses(list, `after: "${foreign.cursor}"`));
  const [first] = rows(walked.forward);
  if (first) foreign = { of: list.name, cursor: first.cursor };
}
await hold('node: null for an id that nothing has', async () => {
  assert.deepEqual((await ask('{ node(id: "country:none") { id } nodes(ids: ["x", "country:HND"]) { id } }')).data,
    { node: null, nodes: [null, { id: 'country:HND' }] });
});
console.log(`# ${checks} checks over ${lists.length} connections`);
if (checks < atLeast) notOk('enough checks', `${checks}, want ${atLeast}`);
