import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import {
  cyrillicExample,
  englishExample,
  fullExample,
  fullestExample,
  healthExample,
  latinExample,
  longestCyrillicExample,
  longTeacherExample,
  participationExample,
  policeExample,
} from '../../../../../test/support/certificate-examples';
import { testKey } from '../../../../../test/support/signing';
import { renderCertificate } from './certificate-document';

const signing = { key: testKey('document-rsa'), at: new Date('2027-03-05T10:00:00Z') };
const electronic = { signatureKind: 'electronic' } as const;

/** Facts that were frozen before there was a second design, and what was drawn of them then. */
const drawn: readonly [string, CertificateFacts, string][] = [
  ['in Latin', latinExample, '4c177dc6ae0b885d8a62e478a4223f30'],
  [
    'in Cyrillic, signed within the file',
    { ...cyrillicExample, ...electronic },
    '6a7d0d82e40600bf073eeee7ddc51813',
  ],
  ['in English', englishExample, '30dd63b5afb159a44455e8c7122ef68a'],
  ['of the longest names', longestCyrillicExample, '7b3876aa86e9b3c0b23a3c99ab6525a4'],
  [
    'of a profile with a programme, signed within the file',
    { ...healthExample, ...electronic },
    'b2e130ccea5d42fa6be93077b9bc2282',
  ],
  ['upright', longTeacherExample, '6451d8a2f3b06e99259547b976d718a5'],
  ['of two organisers', policeExample, '07dd095501d0d92d726d11664e1193b1'],
  ['of participation', participationExample, 'd1d34ef26f59bb968f27fd87e967f6da'],
  ['with all that a profile can ask for', fullExample, '595576eb2b25f5a7bb55a093523241ae'],
  ['with all that, upright', fullestExample, '88d089da3821655b271931c7bc736e8b'],
];

describe('a document whose facts were frozen for the first design', () => {
  it.each(drawn)('is drawn again as it was: %s', async (_, facts, digest) => {
    const signed = facts.signatureKind === 'electronic' ? { signing } : {};
    const pdf = await renderCertificate(facts, { seal: null, signature: null }, signed);

    expect(digestStreams(pdf)).toBe(digest);
  });
});

/** Of what the streams hold, however a version of zlib packs them: pages, fonts, description. */
function digestStreams(pdf: Buffer): string {
  const hash = createHash('sha256');
  const text = pdf.toString('latin1');
  for (const { index, 0: head } of text.matchAll(/\/Length (\d+)[^>]*>>\s+stream\r?\n/gu)) {
    const length = Number(/\d+/u.exec(head)?.[0]);
    const stream = pdf.subarray(index + head.length, index + head.length + length);
    const isPacked = text
      .slice(text.lastIndexOf('obj', index), index + head.length)
      .includes('/FlateDecode');
    hash.update(isPacked ? inflateSync(stream) : stream);
  }
  return hash.digest('hex').slice(0, 32);
}
