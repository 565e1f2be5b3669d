// The server under test: built from this checkout, on a free port, with the embedded graph.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the server; stop() ends it. It ends also when this process does, however that ends: its shell waits for our end of a pipe. */
export async function startServer(log) {
  const built = spawnSync('go', ['build', '-o', 'bin/suites-server', './server'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the server does not build:\n${built.stderr ?? built.error}`);
  const watch = '"$@" & pid=$!; read _; kill $pid; wait $pid';
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (/^(NEO4J_|ADDR$|DATA$)/.test(name)) delete env[name];
  const shell = spawn('sh', ['-c', watch, 'sh', 'bin/suites-server', 'serve', '--addr', '127.0.0.1:0'], {
    cwd: root, env, detached: true, stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => shell.once('close', resolve));
  let out = '';
  const url = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the server did not say where it listens within 30 s:\n${out}`)), 30_000);
    shell.stdout.on('data', (text) => {
      out += text;
      const found = /graph +(http:\S+\/graphql)\n/.exec(out);
      if (found) { clearTimeout(late); resolve(found[1]); }
    });
    shell.stderr.on('data', (text) => { out += text; log.push(String(text)); });
    shell.once('error', reject);
  }).catch((e) => { shell.stdin.end(); throw e; });
  return { url, stop: () => { shell.stdin.end(); return ended; } };
}
