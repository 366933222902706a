import { Socket } from 'node:net';
import { Client, type ClientConfig, type QueryResult } from 'pg';
import { PlannedStatements } from './planned-statements';

declare module 'pg' {
  interface Connection {
    /** The texts by name that PostgreSQL has been given, for as long as the connection lasts. */
    readonly parsedStatements: Record<string, string>;
  }
}

/**
 * A connection that has PostgreSQL plan a statement with parameters once, not at each request: planning takes most of
 * the time of what the pages ask. The statements of the app are constant texts, of which it keeps those planned that were
 * asked last.
 *
 * Statements do not wait for the answers to those before them, and those that are asked in one go are written in one.
 */
export class PreparingClient extends Client {
  private readonly planned = new PlannedStatements();

  constructor(config: ClientConfig) {
    const socket = new Socket();
    super({ ...config, stream: () => socket, pipeline: true });
    const plain: (...asked: unknown[]) => unknown = this.query.bind(this);
    const commit = () => super.query('COMMIT');
    Object.defineProperty(this, 'query', {
      value: (...asked: unknown[]) => {
        writeTogether(socket);
        if (asked[0] === 'COMMIT') return committed(commit());
        if (isBegin(asked[0])) this.giveUp((text) => super.query(text));
        return plain(...this.prepared(asked));
      },
    });
  }

  private prepared(asked: unknown[]): unknown[] {
    const [text, values, ...rest] = asked;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return asked;
    return [{ name: this.planned.nameOf(text), text, values }, ...rest];
  }

  /** Before a transaction begins, since one in which something has failed refuses this too. */
  private giveUp(ask: (text: string) => Promise<QueryResult>): void {
    const forget = (name: string) => delete this.connection.parsedStatements[name];
    for (const name of this.planned.giveUp())
      // one that has failed before it was planned is not there
      ask(`DEALLOCATE "${name}"`).then(
        () => forget(name),
        () => forget(name),
      );
  }
}

function isBegin(asked: unknown): boolean {
  return typeof asked === 'string' && asked.startsWith('BEGIN');
}

/** Holds back what is written until the end of this turn: the beginning of a transaction goes with what it asks first. */
function writeTogether(socket: Socket): void {
  if (socket.writableCorked > 0) return;
  socket.cork();
  process.nextTick(() => socket.uncork());
}

/** PostgreSQL ends a transaction in which a statement has failed without an error, and keeps nothing of it. */
async function committed(ending: Promise<QueryResult>): Promise<QueryResult> {
  const result = await ending;
  if (result.command === 'COMMIT') return result;
  throw new Error('A statement of the transaction has failed, so that nothing of it was kept.');
}
