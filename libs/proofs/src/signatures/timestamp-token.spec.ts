import { generateKeyPairSync } from 'node:crypto';
import { nodeDocumentCrypto } from '../../../../apps/backend/src/platform/signing/document-crypto';
import {
  objectIdentifier,
  sequence,
} from '../../../../apps/backend/src/platform/pdf/signature/der';
import { signedFile, stampedFile } from '../../../../test/support/signed-file';
import { testKey } from '../../../../test/support/signing';
import { sha256 } from '../../../../test/support/timestamp';
import { contradicts, documentSignature, type DocumentSignature } from './document-signature';

const now = new Date('2027-06-01T00:00:00Z');
const [rsa, curve] = [testKey('document-rsa'), testKey('document-p256')];
const authority = testKey('timestamp-p256');
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const attribute = objectIdentifier('1.2.840.113549.1.9.16.2.14');
const stamp = {
  stampedAt: new Date('2027-03-05T10:00:01.500Z'),
  stampedBy: 'Probni vremenski žig',
};
const check = (file: Uint8Array): Promise<DocumentSignature> =>
  documentSignature(file, nodeDocumentCrypto, now);

/** The certificate of the authority names somebody else; its issuer, of the same name, stands before that. */
function renamed(file: Buffer): Buffer {
  const name = Buffer.from(stamp.stampedBy).toString('hex');
  file.write(Buffer.from('Drugi').toString('hex'), file.indexOf(name, file.indexOf(name) + 1));
  return file;
}

/** Says another second than the one that was signed. */
function moved(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replace('100001', '100002'), 'latin1');
}

describe('the time stamp of a signature', () => {
  it.each([
    ['RSA', rsa, {}],
    ['P-256', curve, {}],
    ['a certificate that is named by SHA-1', curve, { naming: 'former' }],
  ] as const)('is told with its authority: %s', async (_, key, parts) => {
    const found = await check(await stampedFile(key, parts));
    expect(found).toMatchObject({ kind: 'checked', faults: [], stamp });
    expect(contradicts(found)).toBe(false);
  });

  it('says nothing where there is none', async () => {
    expect(await check(signedFile(curve))).toMatchObject({ faults: [], stamp: undefined });
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['of something else', () => stampedFile(curve, { imprint: sha256(Buffer.from('else')) })],
    ['changed after it was signed', () => stampedFile(curve, { change: moved })],
    [
      'by whoever has not the key',
      () => stampedFile(curve, { key: { ...authority, privateKey: stranger } }),
    ],
    ['with a certificate that is not for time stamps', () => stampedFile(curve, { key: curve })],
    [
      'at a time when its certificate did not hold',
      () => stampedFile(curve, { at: new Date('2300-01-01T00:00:00Z') }),
    ],
    ['beside a certificate that it does not name', async () => renamed(await stampedFile(curve))],
  ])('contradicts it where it is %s', async (_, make) => {
    const found = await check(await make());
    expect(found).toMatchObject({ kind: 'checked', faults: ['wrong-stamp'], stamp: undefined });
    expect(contradicts(found)).toBe(true);
  });

  it('judges the certificate of the signer, too', async () => {
    const at = new Date('2026-11-10T00:00:00Z');
    const found = await check(await stampedFile(curve, { at }));
    expect(found).toMatchObject({ faults: ['outside-validity'], stamp: { stampedAt: at } });
  });

  it('is left aside where its hash is not one that is checked', async () => {
    const imprintHash = sequence(objectIdentifier('1.3.14.3.2.26'));
    const found = await check(await stampedFile(curve, { imprintHash }));
    expect(found).toMatchObject({ faults: [], stamp: undefined });
  });

  it('is never believed when a bit of it is another', async () => {
    const file = await stampedFile(curve);
    const token = file.indexOf(attribute.toString('hex'));
    const end = file.indexOf('0'.repeat(200), token);
    expect([token > 0, end > token]).toEqual([true, true]);
    const believed: number[] = [];
    for (let place = token; place < end; place += 7) {
      const other = Buffer.from(file);
      other.writeUInt8(other.readUInt8(place) ^ (1 << (place % 8)), place);
      const found = await check(other);
      if (found.kind === 'checked' && found.stamp !== undefined) believed.push(place);
    }
    expect(believed).toEqual([]);
  });
});
