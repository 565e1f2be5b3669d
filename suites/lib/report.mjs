// How a suite tells its results: one line for each check, "ok - …" or "not ok - …: why", on stdout. Other lines are notes.

const line = (text) => String(text).replace(/\s+/g, ' ').trim().slice(0, 400);

export const ok = (what) => console.log(`ok - ${line(what)}`);

export function notOk(what, why) {
  console.log(`not ok - ${line(what)}: ${line(why)}`);
  process.exitCode = 1;
}

/** Runs one check. It passes if it throws nothing; what it returns is given back. */
export async function check(what, run) {
  try {
    const got = await run();
    ok(what);
    return got;
  } catch (e) {
    notOk(what, e?.message ?? e);
  }
}
