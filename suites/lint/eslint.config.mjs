import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import graphql from '@graphql-eslint/eslint-plugin';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';

const path = fileURLToPath(new URL('../../schema.graphqls', import.meta.url));
const schema = buildSchema(readFileSync(path, 'utf8'));

const withoutIdentity = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.getInterfaces().some((i) => isInterfaceType(i) && i.name === 'Node'))
  .map((type) => type.name);

// All rules of schema-recommended and of schema-relay. Where one cannot hold by design, its option stands here with the reason.
export const rules = {
  ...graphql.configs['flat/schema-recommended'].rules,
  ...graphql.configs['flat/schema-relay'].rules,
  // A sentence stands in one line, and what is longer in a block: the rule knows only one form for all.
  '@graphql-eslint/description-style': 'off',
  // What has an identity is a Node, and every Node is held to have its id. Pages, edges, values and computed answers have none.
  '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: withoutIdentity } }],
  // Connections have `nodes` beside `edges`, and lists that are short by nature (names, stages) are plain lists.
  '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false }],
};

// Single findings that are meant, each with the reason. A finding that is gone must leave this list.
export const meant = [
  ...['KnownGapKindFilter', 'KnownGapRelation', 'KnownGapWhere'].map((name) => ({
    rule: '@graphql-eslint/no-unreachable-types', finding: `Input object type \`${name}\` is unreachable.`,
    reason: 'every kind of the catalogue has its filter, as a test holds; no list of known gaps takes one yet',
  })),
  { rule: '@graphql-eslint/no-typename-prefix', finding: 'Field "count" starts with the name of the parent type "Count"',
    reason: 'Count { key count } says best what it is, and another name would break clients' },
  { rule: '@graphql-eslint/relay-arguments', finding: 'Field `search` must contain an argument `last`, that return Int.',
    reason: 'a search is ranked, and read from its best hit on' },
  { rule: '@graphql-eslint/relay-arguments', finding: 'Field `search` must contain an argument `before`, that return String or Scalar.',
    reason: 'a search is ranked, and read from its best hit on' },
];

export default [{
  files: ['**/*.graphqls'],
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: path } } },
  rules,
}];
