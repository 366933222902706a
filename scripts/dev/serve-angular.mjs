import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from '../run.mjs';

/** The dev server of an app compiles and reloads it by itself, until it is stopped with this process. */
export function serveAngular(project, port, variables = {}) {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/@angular/cli/bin/ng.js'), 'serve', project, '--port', port],
    {
      cwd: root,
      env: { ...process.env, ...variables, NG_CLI_ANALYTICS: 'false' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      stopping = true;
      child.kill();
    });
  process.on('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (!stopping) {
        process.stderr.write(`The dev server ended (${code}), so everything is stopped.\n`);
        process.kill(process.pid, 'SIGTERM');
      }
      resolve();
    });
  });
}
