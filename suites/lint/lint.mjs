// Holds schema.graphqls against every rule of eslint.config.mjs; a rule passes if it finds nothing but what is meant.
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { root } from '../lib/server.mjs';
import { ok, notOk } from '../lib/report.mjs';
import { meant, rules } from './eslint.config.mjs';

const eslint = new ESLint({ cwd: root, overrideConfigFile: fileURLToPath(new URL('eslint.config.mjs', import.meta.url)) });
const [{ messages }] = await eslint.lintFiles('schema.graphqls');
const fatal = messages.find((m) => m.fatal);
if (fatal) throw new Error(`schema.graphqls cannot be linted: ${fatal.message}`);

const isMeant = (m) => meant.some((x) => x.rule === m.ruleId && x.finding === m.message);
for (const [rule, level] of Object.entries(rules)) {
  if (level === 'off') {
    console.log(`# ${rule} is off by design`);
    continue;
  }
  const found = messages.filter((m) => m.ruleId === rule && !isMeant(m));
  if (found.length === 0) ok(rule);
  else notOk(rule, `${found.length}: ${found.slice(0, 5).map((m) => `line ${m.line}: ${m.message}`).join('; ')}`);
}
for (const x of meant) {
  if (messages.some((m) => x.rule === m.ruleId && x.finding === m.message)) console.log(`# meant: ${x.finding} (${x.reason})`);
  else notOk(`exception: ${x.finding}`, 'this is found no more: take it out of eslint.config.mjs');
}
