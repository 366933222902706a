import { TimestampFailure } from './timestamp-failure';

/** How long an authority may take, and how much it may say. */
export interface ReplyLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

const replyType = 'application/timestamp-reply';

/** Asks an authority by HTTP (RFC 3161, 3.4). */
export async function postQuery(
  url: string,
  query: Uint8Array,
  { milliseconds, bytes }: ReplyLimits,
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/timestamp-query', Accept: replyType },
      body: new Uint8Array(query),
      redirect: 'error',
      signal,
    });
    const fault = faultOf(response);
    if (fault === undefined) return await readUpTo(bytes, response.body);
    await response.body?.cancel();
    throw new TimestampFailure('unusable', `answered with ${fault}`);
  } catch (error) {
    if (error instanceof TimestampFailure) throw error;
    const what = signal.aborted
      ? `gave no answer within ${milliseconds / 1000} s`
      : 'cannot be reached';
    throw new TimestampFailure('unreachable', what, error);
  }
}

function faultOf({ status, headers }: Response): string | undefined {
  if (status !== 200) return `the status ${status} of HTTP`;
  const type = headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  return type === replyType ? undefined : (type ?? 'no media type');
}

async function readUpTo(
  limit: number,
  body: ReadableStream<Uint8Array> | null,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > limit)
      throw new TimestampFailure('unusable', `answered with more than ${limit} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
