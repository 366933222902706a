import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCertificate } from './certificate';

function certificateIn(name: string) {
  const file = join(__dirname, '../../../../test/support/files', `${name}.pem`);
  const [certificate = ''] =
    /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/u.exec(readFileSync(file, 'utf8')) ??
    [];
  return readCertificate(new X509Certificate(certificate).raw);
}

describe('whose a certificate is', () => {
  it.each([
    ['states that it is for seals', 'holder-organisation', 'organisation', 'Udruženje Luka'],
    ['states that it is for signatures', 'holder-person', 'person', 'Vesna Ilić'],
    ['is of a person within an organisation', 'holder-employee', 'person', 'Vesna Ilić'],
    ['has a given name and states nothing', 'holder-person-plain', 'person', 'Vesna Ilić'],
    [
      'names an organisation alone and states nothing',
      'holder-organisation-plain',
      'organisation',
      'Udruženje Luka',
    ],
    ['says neither', 'holder-unknown', undefined, 'Probni potpis'],
    ['is an old one of ours', 'document-p256', undefined, 'Probni potpis'],
  ])('is told where it %s', (_, file, holder, issuedTo) =>
    expect(certificateIn(file)).toMatchObject({ holder, issuedTo }),
  );
});
