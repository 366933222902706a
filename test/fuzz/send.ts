import { request } from 'node:http';
import type { RawRequest } from './hostile-request';

/** What came back: the status, its kind and, of a problem, its code. */
export interface RawReply {
  readonly status: number;
  readonly type: string;
  readonly code: string | undefined;
}

const patience = 20_000;
const mostRead = 20_000;

/** Sends a request as it is; no client tidies it up on the way. */
export function send(port: number, { method, path, headers, body }: RawRequest): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const sending = request(
      { host: '127.0.0.1', port, method, path, headers, timeout: patience },
      (reply) => {
        let text = '';
        reply.on('data', (chunk: Buffer) => {
          if (text.length < mostRead) text += chunk.toString();
        });
        reply.on('error', reject);
        reply.on('close', () =>
          resolve({
            status: reply.statusCode ?? 0,
            type: reply.headers['content-type'] ?? '',
            code: /"code":"([a-z.-]+)"/.exec(text)?.[1],
          }),
        );
      },
    );
    sending.on('timeout', () => sending.destroy(new Error(`no answer in ${patience} ms`)));
    sending.on('error', reject);
    sending.end(body);
  });
}
