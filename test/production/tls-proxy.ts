import { readFileSync } from 'node:fs';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { run } from '../support/debian-tools';

/** A proxy and the address under which people reach what is behind it. */
export interface Proxy {
  readonly address: string;
  close(): Promise<void>;
}

/** The proxy with TLS that the README asks for, with a certificate of its own. */
export async function openProxy(folder: string, port: number): Promise<Proxy> {
  const server = createServer(makeCertificate(folder), (asked, answer) =>
    pass(asked, answer, port),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `https://localhost:${readPort(server.address())}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The port of a server that listens. */
function readPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('It listens on no port.');
  return address.port;
}

function makeCertificate(folder: string): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(folder, 'proxy.key'), join(folder, 'proxy.crt')];
  const subject = ['-subj', '/CN=localhost', '-days', '2', '-keyout', key, '-out', cert];
  run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject]);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function pass(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  const { method, url: path } = asked;
  const visitor = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' };
  const headers = { ...asked.headers, ...visitor };
  const passed = request({ host: '127.0.0.1', port, method, path, headers });
  passed.once('response', (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  passed.once('error', () => void answer.writeHead(502).end());
  asked.pipe(passed);
}
