import type { Client } from 'pg';
import type { Response } from 'supertest';
import { awaitCondition } from './await-condition';
import { countWaiting } from './count-waiting';

type Request = () => PromiseLike<Response>;

/** Waits until so many wait for each other, or the answer is there. */
async function stuck(client: Client, answer: Promise<Response>, count: number): Promise<void> {
  let isOver = false;
  void answer.finally(() => {
    isOver = true;
  });
  await awaitCondition('it waits', async () => isOver || (await countWaiting(client)) >= count);
}

/** Holds what both come to at last, until the first and then the second have gone as far as they can. */
export async function contend(
  client: Client,
  held: { readonly rows: string; readonly of: string },
  requests: { readonly first: Request; readonly second: Request },
): Promise<{ first: Response; second: Response }> {
  await client.query('BEGIN');
  await client.query(`${held.rows} FOR UPDATE`, [held.of]);
  const first = Promise.resolve(requests.first());
  await stuck(client, first, 1);
  const second = Promise.resolve(requests.second());
  await stuck(client, second, 2);
  await client.query('COMMIT');
  return { first: await first, second: await second };
}

/** The answer to whoever waits for what `before` holds, while `then` follows. */
export async function overtake(
  client: Client,
  { before, then, of }: { readonly before: string; readonly then: string; readonly of: string },
  request: Request,
): Promise<Response> {
  await client.query('BEGIN');
  await client.query(before, [of]);
  const answer = Promise.resolve(request());
  await stuck(client, answer, 1);
  await client.query(then, [of]);
  await client.query('COMMIT');
  return answer;
}
