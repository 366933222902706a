import type { Server } from 'node:http';

const patience = 8_000;
const pause = 50;

/**
 * Takes no more connections, answers what is asked on those there are and closes each after its reply:
 * whoever asks without pause would otherwise keep the process from ever ending. What takes longer is cut off.
 */
export async function drainServer(server: Server, longest = patience): Promise<void> {
  server.prependListener('request', (_request, response) =>
    response.setHeader('Connection', 'close'),
  );
  // a reply that was under way leaves its connection open
  const closing = setInterval(() => server.closeIdleConnections(), pause);
  const cutting = setTimeout(() => server.closeAllConnections(), longest);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(closing);
  clearTimeout(cutting);
}
