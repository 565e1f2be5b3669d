// Every audit of the GraphQL-over-HTTP specification that graphql-http has for servers. A warning is not passed.
import { serverAudits } from 'graphql-http';
import { ok, notOk } from '../lib/report.mjs';

for (const audit of serverAudits({ url: process.env.SUITES_URL, fetchFn: fetch })) {
  const result = await audit.fn();
  if (result.status === 'ok') ok(audit.name);
  else notOk(audit.name, `${result.status}: ${result.reason}`);
}
