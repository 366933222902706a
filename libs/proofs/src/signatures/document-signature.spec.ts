import { createHash, generateKeyPairSync } from 'node:crypto';
import { nodeDocumentCrypto } from '../../../../apps/backend/src/platform/signing/document-crypto';
import { signedFile } from '../../../../test/support/signed-file';
import { testKey } from '../../../../test/support/signing';
import { contradicts, documentSignature, type DocumentSignature } from './document-signature';
import { pdfSignature } from './pdf-signature';

const now = new Date('2027-06-01T00:00:00Z');
const [rsa, curve] = [testKey('document-rsa'), testKey('document-p256')];
const check = (file: Uint8Array): Promise<DocumentSignature> =>
  documentSignature(file, nodeDocumentCrypto, now);

/** Its signature, changed as hexadecimal text of the same length. */
function withSignature(file: Buffer, change: (hexadecimal: string) => string): Buffer {
  const text = file.toString('latin1');
  return Buffer.from(text.replace(/(?<=\/Contents <)[\da-f]+(?=>)/u, change), 'latin1');
}

function altered(file: Buffer): Buffer {
  return Buffer.from(file.toString('latin1').replace('6 bodova', '9 bodova'), 'latin1');
}

function replaced(
  hexadecimal: string,
  from: Uint8Array = Buffer.alloc(0),
  to: Uint8Array = from,
): string {
  expect(hexadecimal.split(Buffer.from(from).toString('hex'))).toHaveLength(2);
  return hexadecimal.replace(Buffer.from(from).toString('hex'), Buffer.from(to).toString('hex'));
}

function holds(found: DocumentSignature): boolean {
  return found.kind === 'checked' && found.faults.length === 0;
}

/** The same bytes, one bit of one of them changed. */
function flipped(bytes: Uint8Array, place: number, bit = 1): Uint8Array {
  return bytes.map((byte, at) => (at === place ? byte ^ bit : byte));
}

describe('the signature of a PDF', () => {
  it.each([
    ['RSA', rsa],
    ['P-256', curve],
  ])('holds with %s, and says who is named, by whom, and when', async (_, key) => {
    const found = await check(signedFile(key));
    const [own] = key.certificates;
    expect(found).toEqual({
      kind: 'checked',
      faults: [],
      certificate: {
        issuedTo: /CN=(.*)/u.exec(own.subject)?.[1],
        issuedBy: /CN=(.*)/u.exec(own.issuer)?.[1],
        selfIssued: true,
        validFrom: new Date(own.validFrom),
        validUntil: new Date(own.validTo),
        fingerprint: own.fingerprint256.replaceAll(':', '').toLowerCase(),
      },
      at: new Date('2027-03-05T10:00:00Z'),
      stamp: undefined,
    });
    expect(contradicts(found)).toBe(false);
  });

  it.each<[string, string[], () => Buffer]>([
    ['a byte of the page', ['altered'], () => altered(signedFile(rsa))],
    [
      'a byte of the signed value',
      ['forged'],
      () =>
        withSignature(signedFile(rsa), (text) =>
          text.replace(/..(?=(?:00)*$)/u, (last) => (last === '11' ? '22' : '11')),
        ),
    ],
    ['the digest and the page alike', ['forged'], digestMoved],
    [
      'bytes that follow, as an incremental update',
      ['appended'],
      () => Buffer.concat([signedFile(curve), Buffer.from('3 0 obj (Mira) endobj\n%%EOF\n')]),
    ],
    [
      'a certificate of another key, named by the signer',
      ['forged'],
      () =>
        signedFile({
          ...rsa,
          privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
        }),
    ],
    ['the public key within the certificate', ['other-certificate'], keyPutIn],
    [
      'a name within the certificate',
      ['other-certificate'],
      () =>
        withSignature(signedFile(curve), (text) =>
          replaced(text, curve.certificates[0].raw, renamed(curve.certificates[0].raw)),
        ),
    ],
    [
      'a certificate that had ended',
      ['outside-validity'],
      () => signedFile(rsa, { at: '22990101000000Z' }),
    ],
    [
      'a certificate that had not begun',
      ['outside-validity'],
      () => signedFile(rsa, { at: "20000101000000+01'00'" }),
    ],
  ])('is contradicted by %s', async (_, faults, make) => {
    const found = await check(make());
    expect(found).toMatchObject({ kind: 'checked', faults });
    expect(contradicts(found)).toBe(true);
  });

  it.each<[string, DocumentSignature['kind'], (file: Buffer) => Uint8Array]>([
    ['no signature', 'unsigned', () => Buffer.from('%PDF-1.7\n%%EOF')],
    ['one of an older kind', 'unsupported', () => signedFile(rsa, { kind: 'adbe.pkcs7.sha1' })],
    [
      'a range that leaves out more',
      'damaged',
      (file) =>
        Buffer.from(
          file
            .toString('latin1')
            .replace(
              /\[0 (\d+) (\d+)/u,
              (_, before: string, start: string) => `[0 ${before} ${Number(start) + 9}`,
            ),
          'latin1',
        ),
    ],
    ['a range beyond its end', 'damaged', (file) => file.subarray(0, -3)],
    [
      'something else in the room',
      'damaged',
      (file) => withSignature(file, (text) => `${text.slice(0, -2)}01`),
    ],
    [
      'a signature cut off',
      'damaged',
      (file) => withSignature(file, (text) => text.slice(0, 400).padEnd(text.length, '0')),
    ],
    [
      'a signature in letters of two kinds',
      'damaged',
      (file) => withSignature(file, (text) => text.replace('a', 'A')),
    ],
  ])('is told from %s', async (_, kind, change) => {
    expect((await check(change(signedFile(curve)))).kind).toBe(kind);
  });

  it.each([
    ['RSA', rsa],
    ['P-256', curve],
  ])('never holds when a bit of the file is another: %s', async (_, key) => {
    const file = signedFile(key);
    const believed: number[] = [];
    // what is read stands in the signature's first bytes, in steps of one; the rest is of one kind
    for (let place = 5; place < file.length; place += place < 260 ? 1 : 29) {
      if (holds(await check(flipped(file, place, 1 << (place % 8))))) believed.push(place);
    }
    expect(believed).toEqual([]);
  });
});

/** The page changed, and with it the digest that the signer states. */
function digestMoved(): Buffer {
  const file = signedFile(rsa);
  const changed = altered(file);
  const [before, after] = [file, changed].map((one) =>
    createHash('sha256')
      .update(pdfSignature(one)?.signed ?? Buffer.alloc(0))
      .digest(),
  );
  return withSignature(changed, (text) => replaced(text, before, after));
}

/** Signed with another key, which then takes the place of the one in the certificate. */
function keyPutIn(): Buffer {
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [own, theirs] = [curve.certificates[0].publicKey, other.publicKey].map((key) =>
    key.export({ type: 'spki', format: 'der' }),
  );
  return withSignature(signedFile({ ...curve, privateKey: other.privateKey }), (text) =>
    replaced(text, own, theirs),
  );
}

/** The subject comes after the issuer: the last place where the name stands. */
function renamed(certificate: Buffer): Uint8Array {
  return flipped(certificate, certificate.lastIndexOf('Probni potpis'));
}
