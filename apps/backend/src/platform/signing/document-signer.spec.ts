import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describeInstalled, run, withFiles } from '../../../../../test/support/debian-tools';
import { testKey } from '../../../../../test/support/signing';
import { readSigner } from './document-signer';

const qualified = '1.3.6.1.5.5.7.1.3=DER:300A3008060604008E460101';
const forSeals =
  '1.3.6.1.5.5.7.1.3=DER:3021300806060400 8E460101301506060400 8E460106300B060704008E46010602';

function certificate(subject: string, extensions: readonly string[]): X509Certificate {
  return withFiles([Buffer.alloc(0)], ([file = '']) => {
    run('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-utf8',
      '-keyout',
      '/dev/null',
      '-out',
      file,
      '-subj',
      subject,
      ...extensions.flatMap((extension) => ['-addext', extension.replaceAll(' ', '')]),
    ]);
    return new X509Certificate(readFileSync(file));
  });
}

describeInstalled(['openssl'], 'whose signature a key makes', () => {
  it.each([
    [
      'a person',
      '/GN=Vesna/SN=Ilić/CN=Vesna Ilić',
      [],
      { kind: 'person', name: 'Vesna Ilić', isQualified: false },
    ],
    [
      'a qualified person',
      '/O=Luka/SN=Ilić/CN=Vesna Ilić',
      [qualified],
      { kind: 'person', name: 'Vesna Ilić', isQualified: true },
    ],
    [
      'an organisation',
      '/O=Udruženje, Luka/organizationIdentifier=VATRS-1/CN=Pečat',
      [],
      { kind: 'organisation', name: 'Udruženje, Luka', isQualified: false },
    ],
    [
      'a qualified seal',
      '/O=Luka/CN=Pečat',
      [forSeals],
      { kind: 'organisation', name: 'Luka', isQualified: true },
    ],
    ['nobody in particular', '/O=Luka/CN=Pečat', [qualified], undefined],
  ] as const)('is told of %s', (_, subject, extensions, signer) => {
    expect(readSigner(certificate(subject, extensions))).toEqual(signer);
  });
});

it("is not told of keys of one's own making", () => {
  expect(readSigner(testKey('document-rsa').certificates[0])).toBeUndefined();
});
