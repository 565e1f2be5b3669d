// The connections to walk: every one at the root, every one below some nodes, and a few with filters and orders.
import { ask } from './ask.mjs';

const page = 'totalCount edges { cursor node { __typename id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const owners = ['country:HND', 'organization:unodc', 'route:south-asia-north-america', 'region:central-america'];
const filtered = [
  ['countries', 'where: {name: {contains: "an"}}, orderBy: [CODE_DESC]'],
  ['events', 'orderBy: [NAME_ASC, DATE_DESC]'],
  ['organizations', 'where: {kind: {in: [POLICE, COURT, UNIT]}}'],
  ['findings', 'where: {kind: {eq: HARM}}, orderBy: [NAME_DESC]'],
  ['claims', 'where: {subject: {some: {id: {eq: "route:south-asia-north-america"}}}}, orderBy: [PROPERTY_DESC]'],
];

function list(name, field, args, owner) {
  const call = (paging) => {
    const all = [args, paging].filter(Boolean).join(', ');
    return `${field}${all && `(${all})`} { ${page} }`;
  };
  if (!owner) return { name, query: (paging) => `{ ${call(paging)} }`, from: (data) => data[field] };
  const query = (paging) => `{ node(id: "${owner.id}") { ... on ${owner.__typename} { ${call(paging)} } } }`;
  return { name, query, from: (data) => data.node[field] };
}

/** Connections of a type that can be read both ways without further required arguments. */
async function connections(type) {
  const fields = 'fields { name args { name } type { ofType { name } } }';
  const { data } = await ask(`{ __type(name: "${type}") { ${fields} } }`);
  const both = (f) => ['first', 'after', 'last', 'before'].every((name) => f.args.some((a) => a.name === name));
  return data.__type.fields.filter((f) => f.type.ofType?.name?.endsWith('Connection') && both(f)).map((f) => f.name);
}

export async function allLists() {
  const roots = await connections('Query');
  const lists = roots.map((field) => list(field, field));
  for (const [field, args] of filtered) lists.push(list(`${field}(${args})`, field, args));
  for (const id of owners) {
    const { data } = await ask('query($id: ID!) { node(id: $id) { __typename id } }', { id });
    for (const field of await connections(data.node.__typename)) lists.push(list(`${id} ${field}`, field, '', data.node));
  }
  return lists;
}
