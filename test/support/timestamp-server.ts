import { readElements } from '@svetionik/proofs/signatures/der';
import { createServer } from 'node:http';
import { positiveInteger, sequence } from '../../apps/backend/src/platform/pdf/signature/der';
import { makeTimestamp, type TimestampParts } from './timestamp';

/** What was asked for, as an authority reads it. */
export interface TimestampQuestion {
  /** The whole body of the request. */
  readonly query: Buffer;
  readonly imprint: Uint8Array;
  readonly nonce: Uint8Array;
}

/** What an authority answers; undefined is nothing, ever. */
export interface TimestampAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** An authority of time on this machine (RFC 3161, 3.4). */
export interface TimestampServer {
  readonly url: string;
  readonly questions: readonly TimestampQuestion[];
  /** From now on; what holds, at the beginning. */
  answer(how: (question: TimestampQuestion) => TimestampAnswer | undefined): void;
  close(): Promise<void>;
}

const types = { 'Content-Type': 'application/timestamp-reply' };
const granted = sequence(positiveInteger(new Uint8Array([0])));

/** The answer that holds, but for the parts that are given. */
export function grant(
  { imprint, nonce }: TimestampQuestion,
  parts: Partial<TimestampParts> = {},
): TimestampAnswer {
  const token = makeTimestamp({ imprint, nonce, at: new Date(), ...parts });
  return { body: sequence(granted, token) };
}

export async function openTimestampServer(): Promise<TimestampServer> {
  const questions: TimestampQuestion[] = [];
  let how: (question: TimestampQuestion) => TimestampAnswer | undefined = grant;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const question = readQuestion(Buffer.concat(parts));
      questions.push(question);
      const answer = how(question);
      if (answer === undefined) return;
      response.writeHead(answer.status ?? 200, answer.headers ?? types);
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/tsa`,
    questions,
    answer: (given) => {
      how = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The parts of a TimeStampReq; it has them in this order and no other. */
function readQuestion(query: Buffer): TimestampQuestion {
  const [whole] = readElements(query, 1);
  const [, imprint, nonce] = readElements(whole?.content ?? query, 4);
  const [, hash] = readElements(imprint?.content ?? query, 2);
  return {
    query,
    imprint: hash?.content ?? Buffer.alloc(0),
    nonce: nonce?.content ?? Buffer.alloc(0),
  };
}
