import { derTags, readElements, requireContent, sameBytes } from '@svetionik/proofs/signatures/der';
import {
  checkTimestamp,
  readTimestampToken,
  type TimestampToken,
} from '@svetionik/proofs/signatures/timestamp-token';
import { positiveInteger } from '../pdf/signature/der';
import { nodeDocumentCrypto } from '../signing/document-crypto';
import { TimestampFailure } from './timestamp-failure';

/** What a reply has to answer. */
export interface AskedTimestamp {
  readonly stamped: Uint8Array;
  readonly nonce: Uint8Array;
  readonly now: Date;
}

const day = 86_400_000;
/** Granted, or granted with changes, which are looked at all the same (RFC 3161, 2.4.2). */
const granted = new Set([0, 1]);

/** The token of a TimeStampResp (RFC 3161, 2.4.2) in DER, which answers what was asked and is whole. */
export async function acceptTimestamp(
  reply: Uint8Array,
  asked: AskedTimestamp,
): Promise<Uint8Array> {
  const { status, bytes } = reading(() => takeApart(reply));
  if (!granted.has(status) || bytes === undefined)
    throw new TimestampFailure('unusable', `refused with the status ${status}`);
  const token = reading(() => readTimestampToken(bytes));
  const fault =
    token === undefined
      ? 'was made in a way that is not checked here'
      : await faultOf(token, asked);
  if (fault !== undefined)
    throw new TimestampFailure('unusable', `gave a time stamp that ${fault}`);
  return bytes;
}

async function faultOf(
  token: TimestampToken,
  { stamped, nonce, now }: AskedTimestamp,
): Promise<string | undefined> {
  const [expected] = readElements(positiveInteger(nonce));
  if (expected === undefined || !sameBytes(expected.content, token.nonce))
    return 'answers another question';
  if (Math.abs(token.at.getTime() - now.getTime()) > day)
    return 'is more than a day away from the clock';
  return (await checkTimestamp(stamped, token, nodeDocumentCrypto))
    ? undefined
    : 'is of something else, or not whole';
}

function takeApart(reply: Uint8Array): {
  readonly status: number;
  readonly bytes: Uint8Array | undefined;
} {
  const [whole] = readElements(reply, 1);
  const [information, token] = readElements(requireContent(whole, derTags.sequence));
  const [status] = readElements(requireContent(information, derTags.sequence));
  const number = requireContent(status, derTags.integer).reduce((sum, byte) => sum * 256 + byte, 0);
  return { status: number, bytes: token?.whole };
}

function reading<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new TimestampFailure('unusable', 'answered with what is no time stamp', error);
  }
}
