import type { OwnCertificate } from './own-certificates';
import { profileLink } from './profile-link';

const certificate: OwnCertificate = {
  id: '1',
  enrolment: '2',
  number: 17,
  year: 2026,
  designation: '02',
  organiser: { 'sr-Latn': 'ASTRA & partneri', 'sr-Cyrl': 'АСТРА и партнери' },
  course: { 'sr-Latn': 'Prvi razgovor', 'sr-Cyrl': 'Први разговор' },
  programme: false,
  kind: 'completion',
  issuedOn: '2026-03-05',
  expiresOn: '2031-11-04',
  status: 'valid',
  standing: 'valid',
  replaces: null,
  renews: null,
  checkCode: '7K3M-Q2V9-XH4T-0B57',
  checkUrl: 'https://svetionik.example/v/7K3MQ2V9XH4T0B57',
  hasCredential: true,
};

describe('the link that takes a certificate into a profile', () => {
  it('passes on what the check page says, and no name', () => {
    const { origin, pathname, searchParams } = new URL(profileLink(certificate, 'sr-Cyrl'));
    expect([origin, pathname, Object.fromEntries(searchParams)]).toEqual([
      'https://www.linkedin.com',
      '/profile/add',
      {
        startTask: 'CERTIFICATION_NAME',
        name: 'Први разговор',
        organizationName: 'АСТРА и партнери',
        issueYear: '2026',
        issueMonth: '3',
        expirationYear: '2031',
        expirationMonth: '11',
        certId: '02-17/2026',
        certUrl: certificate.checkUrl,
      },
    ]);
  });

  it('names no expiry where there is none, and speaks Latin in English', () => {
    const { searchParams } = new URL(profileLink({ ...certificate, expiresOn: null }, 'en'));
    expect([searchParams.get('name'), searchParams.has('expirationYear')]).toEqual([
      'Prvi razgovor',
      false,
    ]);
  });
});
