import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { documentSignature } from '@svetionik/proofs/signatures/document-signature';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  fullExample,
  healthExample,
  teacherExample,
} from '../../../../../test/support/certificate-examples';
import { describeInstalled, run, withFiles } from '../../../../../test/support/debian-tools';
import { nodeDocumentCrypto } from '../../platform/signing/document-crypto';
import { organiserPictures } from '../../../../../test/support/organiser-pictures';
import { readPdf, spokenText } from '../../../../../test/support/read-pdf';
import { signedFile } from '../../../../../test/support/signed-file';
import { testKey } from '../../../../../test/support/signing';
import { renderCertificate } from './certificate-document';

const at = new Date('2027-03-05T10:00:00Z');
const sealedAddress = `${healthExample.checkUrl}#seal`;
const content = Buffer.from(
  JSON.stringify({ type: ['VerifiableCredential', 'OpenBadgeCredential'] }),
);
const noPictures = { seal: null, signature: null };
const electronic = (facts: CertificateFacts): CertificateFacts => ({
  ...facts,
  signatureKind: 'electronic',
});
const keys = ['document-rsa', 'document-p256'] as const;

async function signed(name: (typeof keys)[number], facts = healthExample): Promise<Buffer> {
  return renderCertificate(electronic(facts), await organiserPictures(), {
    credential: { content, sealedAddress },
    signing: { key: testKey(name), at },
  });
}

/** The signature and what it is of, as the byte range of the document tells. */
function takeApart(pdf: Buffer): { signature: Buffer; content: Buffer } {
  const [, start = 0, end = 0, rest = 0] =
    /\/ByteRange \[0 (\d+) (\d+) (\d+)\s*\]/.exec(pdf.toString('latin1'))?.map(Number) ?? [];
  expect(end + rest).toBe(pdf.length);
  const padded = Buffer.from(pdf.toString('latin1', start + 1, end - 1), 'hex');
  return {
    signature: padded.subarray(0, padded.readUInt16BE(2) + 4),
    content: Buffer.concat([pdf.subarray(0, start), pdf.subarray(end)]),
  };
}

describe('what a certificate says of its signature', () => {
  it('is that it is electronic, on the page and to those who hear it', async () => {
    const contents = readPdf(await signed('document-p256'));
    expect(spokenText(contents)).toContain('Elektronski potpisano dr Vesna Ilić');
    expect(contents.elements.find(({ role }) => role === 'Form')).toMatchObject({ links: true });
  });

  it('is never what is not so', async () => {
    const signing = { key: testKey('document-p256'), at };
    await expect(renderCertificate(electronic(healthExample), noPictures)).rejects.toThrow(
      /not so/,
    );
    await expect(renderCertificate(healthExample, noPictures, { signing })).rejects.toThrow(
      /not so/,
    );
  });

  it.each([
    ['expired', '2300-01-01T00:00:00Z'],
    ['not-yet-valid', '2001-01-01T00:00:00Z'],
  ])('cannot be made with a certificate that is %s', async (state, moment) => {
    const signing = { key: testKey('document-rsa'), at: new Date(moment) };
    await expect(
      renderCertificate(electronic(healthExample), noPictures, { signing }),
    ).rejects.toThrow(state);
  });
});

describe('a signed certificate, checked by the code of the check page', () => {
  const check = (file: Uint8Array) => documentSignature(file, nodeDocumentCrypto, at);

  it.each(keys)('holds, until a byte of a page is another: %s', async (name) => {
    const pdf = await signed(name);
    expect(await check(pdf)).toMatchObject({ kind: 'checked', faults: [], at });
    pdf.writeUInt8(pdf.readUInt8(900) ^ 1, 900);
    expect(await check(pdf)).toMatchObject({ kind: 'checked', faults: ['altered'] });
  });
});

describeInstalled(['openssl'], 'a signature that another program made', () => {
  /** Signs what the range of a document covers, and puts that in the place of our signature. */
  function signedByOther(pdf: Buffer, options: readonly string[]): Buffer {
    const { content } = takeApart(pdf);
    const key = join(__dirname, '../../../../../test/support/files/document-rsa.pem');
    const other = withFiles([content], ([data = '']) => {
      run('openssl', [
        'cms',
        '-sign',
        '-cades',
        '-binary',
        '-nosmimecap',
        '-signer',
        key,
        ...options,
        '-outform',
        'DER',
        '-in',
        data,
        '-out',
        `${data}.cms`,
      ]);
      return readFileSync(`${data}.cms`);
    });
    const [, start = 0, end = 0] =
      /\/ByteRange \[0 (\d+) (\d+)/.exec(pdf.toString('latin1'))?.map(Number) ?? [];
    return Buffer.concat([
      pdf.subarray(0, start + 1),
      Buffer.from(other.toString('hex').padEnd(end - start - 2, '0')),
      pdf.subarray(end - 1),
    ]);
  }

  it.each([
    ['RSA', ['-md', 'sha256']],
    ['RSA with SHA-512', ['-md', 'sha512']],
    ['PSS', ['-md', 'sha256', '-keyopt', 'rsa_padding_mode:pss']],
    [
      'PSS with SHA-384',
      ['-md', 'sha384', '-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:20'],
    ],
  ])('is believed by the code of the check page, with %s', async (_, options) => {
    const file = signedByOther(signedFile(testKey('document-rsa')), options);
    expect(await documentSignature(file, nodeDocumentCrypto, at)).toMatchObject({
      kind: 'checked',
      faults: [],
    });
  });
});

describeInstalled(
  ['pdfsig', 'qpdf', 'openssl'],
  'a signed certificate, looked at by other programs',
  () => {
    it.each(keys)('is signed as a whole, in one revision: %s', async (name) => {
      const pdf = await signed(name);
      const said = withFiles([pdf], ([file = '']) => run('pdfsig', ['-nocert', file]));
      expect(said).toContain('Signature Validation: Signature is Valid.');
      expect(said).toContain('Total document signed');
      expect(said).toContain('Signature Type: ETSI.CAdES.detached');
      expect(pdf.toString('latin1').match(/%%EOF/g)).toHaveLength(1);
    });

    it.each(keys)('has a signature that holds as CAdES: %s', async (name) => {
      const { signature, content } = takeApart(await signed(name));
      const verify = (bytes: Buffer) =>
        withFiles(
          [signature, bytes, testKey(name).certificates[0].toString()],
          ([cms = '', data = '', trusted = '']) =>
            run('openssl', [
              'cms',
              '-verify',
              '-cades',
              '-binary',
              '-inform',
              'DER',
              '-in',
              cms,
              '-content',
              data,
              '-out',
              '/dev/null',
              '-CAfile',
              trusted,
              '-purpose',
              'any',
              '-attime',
              String(at.getTime() / 1000),
            ]),
        );
      expect(verify(content)).toContain('successful');
      content.writeUInt8(content.readUInt8(900) ^ 1, 900);
      expect(() => verify(content)).toThrow(/ended with/);
    });

    it.each([healthExample, teacherExample, fullExample])(
      'is a whole PDF, with the credential in it: %#',
      async (facts) => {
        const pdf = await signed('document-p256', facts);
        withFiles([pdf], ([file = '']) => {
          expect(run('qpdf', ['--check', file])).toContain(
            'No syntax or stream encoding errors found',
          );
          expect(run('qpdf', ['--show-attachment=credential.json', file])).toBe(content.toString());
        });
      },
    );
  },
);
