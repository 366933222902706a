import { RequestProblem } from './problem';
import { readFile } from './read-file';

/**
 * What a successful reply holds: a value of JSON, a file, or nothing.
 *
 * @example
 * const { items } = await readReply(await sendRequest(route, {}));
 */
export async function readReply(reply: Response) {
  const type = reply.headers.get('content-type') ?? '';
  const read = type.includes('json')
    ? reply.json()
    : type === ''
      ? Promise.resolve(undefined)
      : readFile(reply);
  return read.catch(() => {
    throw new RequestProblem('network.unreadable');
  });
}
