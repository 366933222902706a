import { readCmsSignature } from '@svetionik/proofs/signatures/cms-signature';
import { documentSignature } from '@svetionik/proofs/signatures/document-signature';
import { pdfSignature } from '@svetionik/proofs/signatures/pdf-signature';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { healthExample } from '../../../../../test/support/certificate-examples';
import { describeInstalled, run, withFiles } from '../../../../../test/support/debian-tools';
import { clauses, examine } from '../../../../../test/support/pdf-clauses/examine';
import { testKey } from '../../../../../test/support/signing';
import { makeTimestamp, sha256 } from '../../../../../test/support/timestamp';
import { openTimestampServer } from '../../../../../test/support/timestamp-server';
import { longestTimestamp, stampFile, type Stamp } from '../../platform/pdf/signature/stamp-file';
import { nodeDocumentCrypto } from '../../platform/signing/document-crypto';
import { DocumentStamps } from '../../platform/timestamps/document-stamps';
import { acceptTimestamp } from '../../platform/timestamps/timestamp-reply';
import { encodeTimestampQuery } from '../../platform/timestamps/timestamp-query';
import { renderCertificate } from './certificate-document';

const at = new Date('2027-03-05T10:00:00Z');
const facts = { ...healthExample, signatureKind: 'electronic' } as const;
const pictures = { seal: null, signature: null };
const keys = ['document-rsa', 'document-p256'] as const;
const files = join(__dirname, '../../../../../test/support/files');

function signed(name: (typeof keys)[number], isStamped = true): Promise<Buffer> {
  return renderCertificate(facts, pictures, { signing: { key: testKey(name), at, isStamped } });
}

const ours: Stamp = async (signature) => makeTimestamp({ imprint: sha256(signature) });

describe('a stamped certificate', () => {
  it.each(keys)('says when, by whom, and is whole: %s', async (name) => {
    const server = await openTimestampServer();
    const clock = { now: () => new Date() };
    const pdf = await new DocumentStamps(server.url, clock).stamp(await signed(name));
    await server.close();
    const check = () => documentSignature(pdf, nodeDocumentCrypto, at);
    expect(await check()).toMatchObject({
      faults: [],
      at,
      stamp: { stampedBy: 'Probni vremenski žig' },
    });
    pdf.writeUInt8(pdf.readUInt8(900) ^ 1, 900);
    expect(await check()).toMatchObject({ faults: ['altered'] });
  });

  it('has room for a stamp only where one is to come', async () => {
    const [wide, narrow] = [await signed('document-rsa'), await signed('document-rsa', false)];
    const room = (pdf: Buffer) => {
      const { start = 0, end = 0 } = pdfSignature(pdf)?.room ?? {};
      return (end - start) / 2;
    };
    expect(room(wide) - room(narrow)).toBeGreaterThan(longestTimestamp);
    expect(
      await renderCertificate(facts, pictures, { signing: { key: testKey('document-rsa'), at } }),
    ).toEqual(narrow);
  });
});

describeInstalled(['qpdf'], 'a stamped certificate, clause by clause', () => {
  it('is PDF/A-3a and PDF/UA-1', async () => {
    const documents = examine([await stampFile(await signed('document-p256'), ours)]);
    for (const { of, asks, faults } of clauses)
      expect({ of, asks, faults: documents.flatMap(faults) }).toEqual({ of, asks, faults: [] });
  });
});

/** A configuration of the authority of OpenSSL. */
const configuration = (folder: string, names: string) => `
[tsa]
default_tsa = ours
[ours]
serial = ${folder}/serial
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
ess_cert_id_chain = no
ess_cert_id_alg = ${names}
accuracy = secs:1
ordering = yes
tsa_name = yes
`;

/** What OpenSSL answers as an authority. */
function openssl(query: Buffer, names: string): Buffer {
  return withFiles([query], ([asked = '']) => {
    const folder = join(asked, '..');
    const settings = `${asked}.conf`;
    writeFileSync(settings, configuration(folder, names));
    writeFileSync(`${folder}/serial`, '01\n');
    const key = join(files, 'timestamp-rsa.pem');
    run('openssl', [
      'ts',
      '-reply',
      '-config',
      settings,
      '-section',
      'ours',
      '-queryfile',
      asked,
      '-signer',
      key,
      '-inkey',
      key,
      '-out',
      `${asked}.tsr`,
    ]);
    return readFileSync(`${asked}.tsr`);
  });
}

describeInstalled(['openssl', 'pdfsig', 'qpdf'], 'a stamped certificate and other programs', () => {
  it.each(['sha1', 'sha256', 'sha384'])(
    'takes the stamp of OpenSSL, whose certificate is named by %s',
    async (names) => {
      const nonce = Buffer.alloc(16, 9);
      const now = new Date();
      const pdf = await stampFile(await signed('document-rsa'), (stamped) =>
        acceptTimestamp(openssl(encodeTimestampQuery(stamped, nonce), names), {
          stamped,
          nonce,
          now,
        }),
      );
      const stamp = { stampedBy: 'Probni vremenski žig' };
      expect(await documentSignature(pdf, nodeDocumentCrypto, at)).toMatchObject({
        faults: [],
        stamp,
      });
    },
  );

  it.each(keys)('is signed as a whole, in one revision: %s', async (name) => {
    const pdf = await stampFile(await signed(name), ours);
    withFiles([pdf], ([file = '']) => {
      const said = run('pdfsig', ['-nocert', file]);
      expect(said).toContain('Signature Validation: Signature is Valid.');
      expect(said).toContain('Total document signed');
      expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
    });
  });

  it('has a stamp that OpenSSL takes for one of the signature, and of no other', async () => {
    const pdf = await stampFile(await signed('document-p256'), ours);
    const { timestamp, signatureValue } = signatureOf(pdf);
    const verify = (data: Buffer) =>
      withFiles(
        [timestamp, data, testKey('timestamp-p256').certificates[0].toString()],
        ([token = '', of = '', trusted = '']) =>
          run('openssl', [
            'ts',
            '-verify',
            '-token_in',
            '-in',
            token,
            '-data',
            of,
            '-CAfile',
            trusted,
            '-attime',
            String(at.getTime() / 1000),
          ]),
      );
    expect(verify(signatureValue)).toContain('Verification: OK');
    expect(() => verify(Buffer.from('else'))).toThrow(/ended with/);
  });
});

function signatureOf(pdf: Buffer): { timestamp: Buffer; signatureValue: Buffer } {
  const cms = readCmsSignature(pdfSignature(pdf)?.signature ?? pdf);
  return {
    timestamp: Buffer.from(cms?.timestamp ?? []),
    signatureValue: Buffer.from(cms?.signatureValue ?? []),
  };
}
