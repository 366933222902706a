import { Agent, request } from 'node:http';
import type { ClientRequest } from './load';

/** How one request went. */
export interface Reply {
  readonly status: number;
  readonly milliseconds: number;
  /** Of its body, as it came. */
  readonly bytes: number;
}

/** A client on loopback that keeps its connections. */
export class BenchClient {
  private readonly agent: Agent;

  constructor(
    private readonly address: string,
    connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  send({ method, path, cookie, body, headers }: ClientRequest): Promise<Reply> {
    const began = performance.now();
    const sent = {
      method,
      agent: this.agent,
      headers: {
        Cookie: cookie,
        Origin: this.address,
        'Content-Type': 'application/json',
        ...headers,
      },
    };
    return new Promise((resolve, reject) => {
      const sending = request(this.address + path, sent, (reply) => {
        let bytes = 0;
        reply.on('data', (chunk: Buffer) => (bytes += chunk.length));
        reply.on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            milliseconds: performance.now() - began,
            bytes,
          }),
        );
        reply.on('error', reject);
      });
      sending.on('error', reject);
      sending.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

const connections = 16;

/** Sends all, sixteen at a time; requests a second. A reply that is not a success fails the bench. */
export async function sendAll(
  address: string,
  requests: readonly ClientRequest[],
): Promise<number> {
  const client = new BenchClient(address, connections);
  const waiting = requests.values();
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, () => sendRest(client, waiting)));
  const seconds = (performance.now() - began) / 1000;
  client.close();
  return requests.length / seconds;
}

async function sendRest(client: BenchClient, waiting: Iterable<ClientRequest>): Promise<void> {
  for (const next of waiting) {
    const { status } = await client.send(next);
    if (status >= 300) throw new Error(`${next.method} ${next.path} was answered with ${status}`);
  }
}
