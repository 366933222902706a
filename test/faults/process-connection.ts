import type { ExampleRequest } from '@svetionik/contracts/endpoint';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

export interface ProcessReply {
  readonly status: number;
  readonly body: unknown;
  /** What the browser keeps of the reply. */
  readonly cookie: string;
}

/** One connection, and therefore one of the processes that share its port. */
export class ProcessConnection {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private port = 0;

  constructor(private readonly address: string) {}

  ask(
    { method, path }: { readonly method: string; readonly path: string },
    { params = {}, body }: ExampleRequest = {},
    cookie = '',
  ): Promise<ProcessReply> {
    const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) => params[name] ?? '');
    const headers = { Cookie: cookie, Origin: this.address, 'Content-Type': 'application/json' };
    return new Promise((resolve, reject) => {
      const asking = request(this.address + filled, { method, headers, agent: this.agent });
      asking.on('response', (reply) => {
        this.port = reply.socket.localPort ?? 0;
        let text = '';
        reply.on('data', (chunk: Buffer) => (text += chunk.toString()));
        reply.on('end', () => {
          const [kept = ''] = reply.headers['set-cookie']?.[0]?.split(';') ?? [];
          resolve({ status: reply.statusCode ?? 0, body: readJson(text), cookie: kept });
        });
      });
      asking.on('error', reject);
      asking.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }

  /** Which of the processes is at its other end, as the kernel knows. */
  async findProcess(pids: readonly number[]): Promise<number | undefined> {
    await this.ask({ method: 'GET', path: '/health' });
    const inode = socketOf(portOf(this.address), this.port);
    return pids.find((pid) => holds(pid, inode));
  }

  close(): void {
    this.agent.destroy();
  }
}

/** The processes that a process has begun. */
export function listChildren(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((word) => word !== '')
    .map(Number);
}

/** Whether a process takes connections at the address. */
export function listens(pid: number, address: string): boolean {
  return holds(pid, socketOf(portOf(address), 0));
}

/** A connection to each of the processes. */
export async function connectToEach(
  address: string,
  pids: readonly number[],
): Promise<ProcessConnection[]> {
  const found = new Map<number, ProcessConnection>();
  while (found.size < pids.length) {
    const connection = new ProcessConnection(address);
    const pid = await connection.findProcess(pids);
    if (pid === undefined || found.has(pid)) connection.close();
    else found.set(pid, connection);
  }
  return [...found.values()];
}

function portOf(address: string): number {
  return Number(new URL(address).port);
}

/** The number of the socket that a server has for the port of a client; of the one by which it listens for 0. */
function socketOf(server: number, client: number): string | undefined {
  const hex = (port: number): string => port.toString(16).toUpperCase().padStart(4, '0');
  for (const line of readFileSync('/proc/net/tcp', 'utf8').split('\n')) {
    const fields = line.trim().split(/\s+/u);
    if (fields[1]?.endsWith(`:${hex(server)}`) && fields[2]?.endsWith(`:${hex(client)}`))
      return fields[9];
  }
  return undefined;
}

/** No for what is just ending. */
function holds(pid: number, inode: string | undefined): boolean {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).some((fd) => pointsAt(join(folder, fd), `socket:[${inode}]`));
  } catch {
    return false;
  }
}

function pointsAt(link: string, what: string): boolean {
  try {
    return readlinkSync(link) === what;
  } catch {
    return false;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
