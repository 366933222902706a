import { findSuccession } from '@svetionik/domain/certificates/lifecycle/succession';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { render } from '@svetionik/ui/testing/render';
import certificates from '../../messages/certificates.en.json';
import type { OwnCertificate } from './own-certificates';
import { OwnSuccession } from './own-succession';

const english = { provide: CurrentLanguage, useValue: { language: () => 'en' } };
const course = { 'sr-Latn': 'Prvi razgovor', 'sr-Cyrl': 'Први разговор' };

function numbered(number: number, more: Partial<OwnCertificate> = {}): OwnCertificate {
  return {
    id: String(number),
    enrolment: 'first',
    number,
    year: 2026,
    designation: '',
    organiser: course,
    course,
    programme: false,
    kind: 'completion',
    issuedOn: '2026-03-05',
    expiresOn: '2028-03-04',
    status: 'valid',
    standing: 'valid',
    replaces: null,
    renews: null,
    checkCode: '',
    checkUrl: '',
    hasCredential: true,
    ...more,
  };
}

const old = numbered(1);
const expired = numbered(1, { standing: 'expired' });
const renewal = numbered(9, { enrolment: 'second', renews: 'first' });
const wrong = numbered(1, { status: 'superseded', standing: 'superseded' });
const right = numbered(2, { replaces: '1' });
const revoked = numbered(1, { status: 'revoked', standing: 'revoked' });

describe('what the holder reads of a certificate among the others', () => {
  it.each<[string, OwnCertificate, readonly OwnCertificate[], string]>([
    ['nothing where it stands alone', old, [old], ''],
    ['nothing where it was revoked and nothing came after it', revoked, [revoked], ''],
    [
      'that it renews, and counts',
      renewal,
      [renewal, old],
      'Issued to renew certificate No. 1/2026. This is the one that counts now.',
    ],
    [
      'that it is renewed, and valid still',
      old,
      [renewal, old],
      'Renewed by certificate No. 9/2026. The one that counts now is No. 9/2026. This one also stays valid until its last day.',
    ],
    [
      'that it is renewed, and over',
      expired,
      [renewal, expired],
      'Renewed by certificate No. 9/2026. The one that counts now is No. 9/2026.',
    ],
    [
      'that nothing counts',
      expired,
      [numbered(9, { ...renewal, id: '9', standing: 'expired' }), expired],
      'Renewed by certificate No. 9/2026. None of them counts now.',
    ],
    [
      'that it is corrected',
      wrong,
      [right, wrong],
      'This document has been replaced by a corrected one, No. 2/2026. The one that counts now is No. 2/2026.',
    ],
    [
      'that it corrects, and counts',
      right,
      [right, wrong],
      'A corrected document, issued in place of No. 1/2026. This is the one that counts now.',
    ],
    [
      'which counts after it was revoked',
      revoked,
      [numbered(3), revoked],
      'The one that counts now is No. 3/2026.',
    ],
  ])('%s', async (_, certificate, all, words) => {
    const page = await render(
      OwnSuccession,
      { certificate, succession: findSuccession(certificate, all) },
      { certificates },
      [english],
    );
    expect(page.words.replaceAll('\u00a0', ' ')).toBe(words);
  });
});
