// Says how schema.graphqls differs from the last contract, suites/contract/last.graphqls. A breaking change fails. With --accept it makes
// schema.graphqls the last contract.
import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { ok, notOk } from '../lib/report.mjs';

const now = fileURLToPath(new URL('../../schema.graphqls', import.meta.url));
const last = fileURLToPath(new URL('last.graphqls', import.meta.url));
const read = (path) => buildSchema(readFileSync(path, 'utf8'));

const changes = await diff(read(last), read(now));
const of = (level) => changes.filter((c) => c.criticality.level === level);
const breaking = of(CriticalityLevel.Breaking);
const accept = process.argv.includes('--accept');
if (accept) for (const c of of(CriticalityLevel.NonBreaking)) console.log(`new: ${c.message}`);
for (const c of of(CriticalityLevel.Dangerous)) console.log(`# dangerous: ${c.message}`);
if (accept) {
  for (const c of breaking) console.log(`BREAKS: ${c.message}`);
  copyFileSync(now, last);
  console.log(`accepted: ${changes.length} changes, ${breaking.length} of which break clients${breaking.length ? '; say in the commit why' : ''}`);
} else if (breaking.length === 0) {
  ok(`no breaking change (${changes.length} others)`);
} else {
  for (const c of breaking) notOk(c.path ?? c.type, `${c.message} If it is meant, run make contract and say why in the commit.`);
}
