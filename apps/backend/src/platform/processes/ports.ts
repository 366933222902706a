import { createServer } from 'node:net';
import { readErrorCode, explainError, StartRefused } from './start-refused';

/** A port of loopback that nobody uses now. */
export function freePort(): Promise<number> {
  return listenOnce(0, '127.0.0.1');
}

/** Refuses a port where a server could not listen; `setting` names the one that chose it. */
export async function refuseBusyPort(port: number, host: string, setting = 'PORT'): Promise<void> {
  try {
    await listenOnce(port, host);
  } catch (error) {
    const busy = readErrorCode(error) === 'EADDRINUSE';
    const reason = busy ? 'is used by another program' : `cannot be used (${explainError(error)})`;
    throw new StartRefused(
      `Port ${port} ${reason}: free it, or choose another, for example ${setting}=${port + 1} npm start.`,
    );
  }
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
