// Asks the registry for known vulnerabilities of what package-lock.json names, all of it and what production would use. HIGH and CRITICAL
// fail. Where the registry answers no audits, nothing is known, and that is said.
import { spawnSync } from 'node:child_process';
import { notOk, ok } from '../lib/report.mjs';

for (const [what, ...args] of [['all packages'], ['without development packages', '--omit=dev']]) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...args], { encoding: 'utf8', timeout: 60_000 });
  let report;
  try { report = JSON.parse(stdout); } catch { report = {}; }
  const counts = report.metadata?.vulnerabilities;
  if (!counts) {
    console.log(`unknown - ${what}: the registry answers no audit${report.statusCode ? ` (status ${report.statusCode})` : ''}`);
    continue;
  }
  const text = Object.entries(counts).map(([level, n]) => `${n} ${level}`).join(', ');
  if (counts.high + counts.critical > 0) notOk(what, `${text}: ${Object.keys(report.vulnerabilities).join(' ')}`);
  else ok(`${what}: ${text}`);
}
