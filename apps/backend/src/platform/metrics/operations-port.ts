import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Settings } from '../config/env';
import type { OperationsPages } from '../health/health-pages';

/** What is answered on the port of operators. */
export interface OperationsAnswers {
  readonly health: OperationsPages;
  /** Figures as text. */
  readonly metrics: () => Promise<string>;
}

/** Opens the port on which operators ask, and people do not. */
export async function openOperationsPort(
  { port, host }: Settings['metrics'],
  { health, metrics }: OperationsAnswers,
): Promise<Server> {
  const server = createServer((request, response) =>
    health(request, response, () => void answer(request, response, metrics)),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

async function answer(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  metrics: () => Promise<string>,
): Promise<void> {
  if (method !== 'GET' || url !== '/metrics') return void response.writeHead(404).end();
  const text = await metrics().catch(() => undefined);
  if (text === undefined) return void response.writeHead(503).end();
  response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  response.end(text);
}
