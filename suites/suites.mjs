// What make suites runs, in this order. A suite prints a line for each check (lib/report.mjs); fewer than `of` are a failure.
const python = '.venv/bin/python';
const notebook = '../examples/notebook/.venv/bin/python';

export const suites = [
  { suite: 'graphql-http', what: 'GraphQL over HTTP, every server audit', run: ['node', 'graphql-http/audits.mjs'], of: 61 },
  { suite: 'schemathesis', what: 'properties of made-up operations', run: [python, 'schemathesis/properties.py'], of: 8, seconds: 480 },
  { suite: 'graphql-eslint', what: 'rules for the schema, Relay rules', run: ['node', 'lint/lint.mjs'], of: 23 },
  { suite: 'graphql-inspector', what: 'no breaking change of the contract', run: ['node', 'contract/diff.mjs'], of: 1 },
  { suite: 'relay specs', what: 'connections and object identification', run: ['node', 'relay-spec/properties.mjs'], of: 600 },
  { suite: 'Apollo Client', what: 'a session', run: ['node', 'clients/apollo/session.mjs'], of: 7 },
  { suite: 'urql', what: 'a session', run: ['node', 'clients/urql/session.mjs'], of: 7 },
  { suite: 'Relay runtime', what: 'a session', run: ['node', 'clients/relay/session.js'], of: 7 },
  { suite: 'Python gql', what: 'a session', run: [python, 'clients/gql/session.py'], of: 5 },
  { suite: 'exports', what: 'read back by networkx, pandas, rdflib and others', run: [python, 'exports/readback.py'], of: 22, seconds: 240 },
  { suite: 'genqlient', what: 'a session', run: ['bash', 'clients/genqlient/run'], of: 6, seconds: 150 },
  { suite: 'notebook', what: 'pandas, networkx, matplotlib: counts and pictures', run: [notebook, '../examples/notebook/execute.py', '--check'], of: 4, seconds: 150 },
  { suite: 'npm audit', what: 'no high or critical vulnerability', run: ['node', 'audit/audit.mjs'], of: 2 },
];
