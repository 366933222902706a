import { Logger } from '@nestjs/common';
import { readCmsSignature } from '@svetionik/proofs/signatures/cms-signature';
import { documentSignature } from '@svetionik/proofs/signatures/document-signature';
import { pdfSignature } from '@svetionik/proofs/signatures/pdf-signature';
import { generateKeyPairSync } from 'node:crypto';
import { signedFile } from '../../../../../test/support/signed-file';
import { testKey } from '../../../../../test/support/signing';
import { sha256 } from '../../../../../test/support/timestamp';
import {
  grant,
  openTimestampServer,
  type TimestampAnswer,
  type TimestampQuestion,
  type TimestampServer,
} from '../../../../../test/support/timestamp-server';
import { positiveInteger, sequence } from '../pdf/signature/der';
import { roomOfStamp } from '../pdf/signature/stamp-file';
import { freePort } from '../processes/ports';
import { nodeDocumentCrypto } from '../signing/document-crypto';
import { DocumentStamps } from './document-stamps';
import { encodeTimestampQuery } from './timestamp-query';

const clock = { now: () => new Date() };
const key = testKey('document-p256');
const authority = testKey('timestamp-p256');
const hour = 3_600_000;
const nothing = { query: Buffer.alloc(0), nonce: Buffer.alloc(0) };

let server: TimestampServer;
let warned: jest.SpyInstance;

beforeEach(async () => {
  server = await openTimestampServer();
  warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
});

afterEach(async () => {
  warned.mockRestore();
  await server.close();
});

function signed(): Buffer {
  return signedFile(key, { room: 1000 + roomOfStamp });
}

function stamp(file: Buffer, url = server.url, patience?: number): Promise<Buffer> {
  return new DocumentStamps(url, clock, patience).stamp(file);
}

describe('the time stamp of a signed document', () => {
  it('is of its signature, and nothing but that hash and a number is told', async () => {
    const file = await stamp(signed());
    expect(await documentSignature(file, nodeDocumentCrypto, clock.now())).toMatchObject({
      kind: 'checked',
      faults: [],
      stamp: { stampedBy: 'Probni vremenski žig', stampedAt: expect.any(Date) },
    });
    const { signatureValue = Buffer.alloc(0) } =
      readCmsSignature(pdfSignature(file)?.signature ?? file) ?? {};
    expect(server.questions).toHaveLength(1);
    const [{ query, nonce } = nothing] = server.questions;
    expect(query.equals(encodeTimestampQuery(signatureValue, nonce))).toBe(true);
    expect(query.length).toBeLessThan(90);
  });

  it('changes nothing else in the file', async () => {
    const [before, after] = [signed(), await stamp(signed())];
    const without = (file: Buffer) => file.toString('latin1').replace(/<[\da-f]+>/u, '');
    expect([after.length, without(after)]).toEqual([before.length, without(before)]);
  });

  it('is asked for with another number each time', async () => {
    await stamp(signed());
    await stamp(signed());
    const [one, other] = server.questions.map(({ nonce }) => Buffer.from(nonce).toString('hex'));
    expect(one).not.toBe(other);
  });

  it('is not there without an authority', async () => {
    const stamps = new DocumentStamps(undefined, clock);
    const file = signed();
    expect([stamps.isOn(), (await stamps.stamp(Buffer.from(file))).equals(file)]).toEqual([
      false,
      true,
    ]);
  });

  it('needs a signature, and room', async () => {
    await expect(stamp(Buffer.from('%PDF-1.7\n%%EOF'))).rejects.toThrow('Nothing signed');
    await expect(stamp(signedFile(key, { room: 1200 }))).rejects.toThrow('longer than its room');
  });
});

const type = { 'Content-Type': 'application/timestamp-reply' };
const away = (hours: number) => ({ at: new Date(Date.now() + hours * hour) });

describe('an answer that proves nothing', () => {
  it.each<[string, string, (question: TimestampQuestion) => TimestampAnswer]>([
    ['a refusal', 'refused with the status 2', () => ({ body: refusal(2) })],
    ['a promise', 'refused with the status 3', () => ({ body: refusal(3) })],
    ['a grant of nothing', 'refused with the status 0', () => ({ body: refusal(0) })],
    [
      'a refusal with a token',
      'refused with the status 2',
      (question) => ({ body: withStatus(grant(question).body, 2) }),
    ],
    [
      'another number',
      'gave a time stamp that answers another question',
      (question) => grant(question, { nonce: Buffer.alloc(16, 7) }),
    ],
    [
      'no number',
      'gave a time stamp that answers another question',
      (question) => grant(question, { nonce: undefined }),
    ],
    [
      'another hash',
      'gave a time stamp that is of something else, or not whole',
      (question) => grant(question, { imprint: sha256(Buffer.from('else')) }),
    ],
    [
      'a signature by another key',
      'gave a time stamp that is of something else, or not whole',
      (question) => grant(question, { key: { ...authority, privateKey: stranger() } }),
    ],
    [
      'a certificate for something else',
      'gave a time stamp that is of something else, or not whole',
      (question) => grant(question, { key }),
    ],
    [
      'the day before yesterday',
      'gave a time stamp that is more than a day away from the clock',
      (question) => grant(question, away(-25)),
    ],
    [
      'the day after tomorrow',
      'gave a time stamp that is more than a day away from the clock',
      (question) => grant(question, away(25)),
    ],
    ['garbage', 'answered with what is no time stamp', () => ({ body: Buffer.from('Zdravo') })],
    ['nothing', 'answered with what is no time stamp', () => ({ body: Buffer.alloc(0) })],
    [
      'the half of it',
      'answered with what is no time stamp',
      (question) => ({ body: grant(question).body.subarray(0, 200) }),
    ],
    [
      'too much',
      'answered with more than 16384 bytes',
      (question) => ({ body: Buffer.concat([grant(question).body, Buffer.alloc(16_384)]) }),
    ],
    [
      'a page',
      'answered with text/html',
      (question) => ({
        ...grant(question),
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      }),
    ],
    [
      'no media type',
      'answered with no media type',
      (question) => ({ ...grant(question), headers: {} }),
    ],
    [
      'an error',
      'answered with the status 503 of HTTP',
      (question) => ({ ...grant(question), headers: type, status: 503 }),
    ],
  ])('is refused and told to the operator: %s', async (_, sentence, answer) => {
    server.answer(answer);
    await expect(stamp(signed())).rejects.toMatchObject({ reason: 'unusable', message: sentence });
    const host = new URL(server.url).host;
    expect(warned.mock.calls).toEqual([[`The time-stamping authority ${host} ${sentence}.`]]);
  });

  it('is not one that is within a day, or granted with changes', async () => {
    server.answer((question) => ({ body: withStatus(grant(question, away(-23)).body, 1) }));
    await expect(stamp(signed())).resolves.toBeInstanceOf(Buffer);
  });
});

describe('an authority without an answer', () => {
  it.each<[string, string, number | undefined, () => string | Promise<string>]>([
    ['that is not there', 'cannot be reached', undefined, closed],
    ['that leads elsewhere', 'cannot be reached', undefined, redirecting],
    ['that is slow', 'gave no answer within 0.3 s', 300, silent],
  ])('is unreachable: one %s', async (_, sentence, patience, address) => {
    await expect(stamp(signed(), await address(), patience)).rejects.toMatchObject({
      reason: 'unreachable',
      message: sentence,
    });
    expect(warned.mock.calls).toEqual([[expect.stringContaining(sentence)]]);
  });
});

/** A TimeStampResp with a status alone. */
function refusal(status: number): Buffer {
  return sequence(sequence(positiveInteger(new Uint8Array([status]))));
}

/** The same with another status, which stands at its beginning. */
function withStatus(reply: Uint8Array, status: number): Buffer {
  const changed = Buffer.from(reply);
  changed.writeUInt8(status, changed.indexOf(Buffer.from([0x30, 0x03, 0x02, 0x01, 0x00])) + 4);
  return changed;
}

function stranger() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

async function closed(): Promise<string> {
  return `http://127.0.0.1:${await freePort()}/`;
}

function silent(): string {
  server.answer(() => undefined);
  return server.url;
}

function redirecting(): string {
  const body = Buffer.alloc(0);
  server.answer(() => ({ status: 307, headers: { Location: '/elsewhere' }, body }));
  return server.url;
}
