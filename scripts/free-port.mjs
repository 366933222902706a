import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** A server listens only a while after its port was given. */
const given = new Set();

/** A port that nobody listens at, below those of outgoing connections, which could take it before its server listens. */
export async function freePort() {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
