import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** What one connection keeps planned. Statements beyond that, such as lists of many lengths, are planned each time. */
const mostPrepared = 300;

const names = new Map<string, string>();

/**
 * A connection that has PostgreSQL plan a statement with parameters once, not at each request: planning takes most of
 * the time of what the pages ask. The statements of the app are constant texts, so few names are needed.
 */
export class PreparingClient extends Client {
  constructor(...given: ConstructorParameters<typeof Client>) {
    super(...given);
    const plain: (...asked: unknown[]) => unknown = this.query.bind(this);
    Object.defineProperty(this, 'query', {
      value: (...asked: unknown[]) => plain(...prepared(asked)),
    });
  }
}

function prepared(asked: unknown[]): unknown[] {
  const [text, values, ...rest] = asked;
  if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return asked;
  const name = nameOf(text);
  return name === undefined ? asked : [{ name, text, values }, ...rest];
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostPrepared) return known;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
