// Runs the public suites against a server of this checkout and prints one table. Arguments choose suites by name.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startServer } from './lib/server.mjs';
import { suites } from './suites.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const chosen = process.argv.length > 2 ? suites.filter((s) => process.argv.slice(2).includes(s.suite)) : suites;
if (chosen.length === 0) {
  console.error(`no suite has that name; there are: ${suites.map((s) => s.suite).join(', ')}`);
  process.exit(2);
}

/** Runs one suite to its end or for its time, and counts what its lines say. */
function runSuite({ suite, what, run: [command, ...args], of, seconds = 90 }, url) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, { cwd: here, env: { ...process.env, SUITES_URL: url, PYTHONDONTWRITEBYTECODE: '1' }, detached: true });
    const end = (signal) => { try { process.kill(-child.pid, signal); } catch { /* it has ended */ } };
    const late = setTimeout(() => { errors += `not ended after ${seconds} s`; end('SIGKILL'); }, seconds * 1000);
    running = { end };
    let out = '', errors = '';
    child.stdout.on('data', (text) => { out += text; });
    child.stderr.on('data', (text) => { errors += text; });
    child.once('error', (e) => { errors += `${command}: ${e.message}`; });
    child.once('close', (code) => {
      clearTimeout(late);
      const lines = out.split('\n');
      const count = (start) => lines.filter((l) => l.startsWith(start)).length;
      const passed = count('ok - '), failed = count('not ok - '), unknown = count('unknown - ');
      const total = Math.max(passed + failed, of);
      const good = failed === 0 && code === 0 && passed + unknown >= of;
      const verdict = !good ? 'FAILED' : unknown ? 'unknown' : 'passed';
      for (const line of lines) if (/^(not ok|unknown|BREAKS|#)/.test(line)) console.log(`   ${line}`);
      if (!good && errors) console.log(errors.trim().split('\n').slice(-15).map((l) => `   | ${l}`).join('\n'));
      resolve({ suite, what, count: `${passed}/${total}`, verdict, passed, failed: good ? 0 : Math.max(failed, 1), unknown, seconds: ((Date.now() - started) / 1000).toFixed(1) });
    });
  });
}

function table(rows) {
  const cells = [['suite', 'what', 'passed', 'verdict', 'seconds'], ...rows.map((r) => [r.suite, r.what, r.count, r.verdict, r.seconds])];
  const wide = cells[0].map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  return cells.map((row) => row.map((cell, i) => cell.padEnd(wide[i])).join('  ').trimEnd()).join('\n');
}

let running;
let server;
const log = [];
const stop = (code) => async () => { running?.end('SIGKILL'); await server?.stop(); process.exit(code); };
process.once('SIGINT', stop(130));
process.once('SIGTERM', stop(143));

const results = [];
try {
  console.log('== building and starting the server');
  server = await startServer(log);
  for (const [i, suite] of chosen.entries()) {
    console.log(`== ${i + 1} of ${chosen.length}: ${suite.suite}`);
    results.push(await runSuite(suite, server.url));
  }
} finally {
  await server?.stop();
}
const sum = (name) => results.reduce((n, r) => n + r[name], 0);
if (sum('failed') && log.length) console.log(`== the server said\n${log.join('').trim().split('\n').slice(-20).join('\n')}`);
console.log(`\n${table(results)}\n`);
console.log(`suites: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
