import process from 'node:process';
import { followNode, runProgram, runScript } from './run.mjs';

const rules = 'commitlint.config.mjs';

/** Holds the commits since the rules came against the rules; without their history there is nothing to hold. */
await runScript(async () => {
  const since = await firstWithRules();
  if (since === undefined) {
    process.stdout.write('The history is not here, so no commit was looked at.\n');
    return 0;
  }
  return followNode('node_modules/@commitlint/cli/cli.js', ['--from', since, '--to', 'HEAD']);
});

async function firstWithRules() {
  const git = (...given) => runProgram('git', given).then((output) => output.trim());
  try {
    if ((await git('rev-parse', '--is-shallow-repository')) === 'true') return undefined;
    const commits = await git('log', '--diff-filter=A', '--format=%H', '--', rules);
    return commits.split('\n').at(-1) || undefined;
  } catch {
    return undefined;
  }
}
