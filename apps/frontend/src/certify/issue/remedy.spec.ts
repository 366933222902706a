import { findRemedy } from './remedy';
import type { WaitingPerson } from './selection';

const text = (latin: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': latin });

const nurse: WaitingPerson = {
  enrolment: 'enrolment',
  person: { id: 'nurse', name: null, email: 'sestra@primer.rs' },
  course: { id: 'course', title: text('Kurs'), edition: 1, programme: false },
  organiser: { id: 'astra', name: text('ASTRA') },
  percent: 90,
  passedAt: '2026-03-05T10:00:00Z',
  separateName: false,
  missing: [],
  credential: true,
  revokedBefore: false,
  proposal: null,
  profile: { id: 'health', name: text('Zdravstvo') },
  accreditation: 'decision',
  gap: null,
};

describe('findRemedy', () => {
  it.each([
    ['licenceNumber', nurse, { mail: 'sestra@primer.rs' }],
    ['holderName', nurse, { mail: 'sestra@primer.rs' }],
    ['signatoryName', nurse, { page: ['/admin/organisers', 'astra'] }],
    ['signatureKind', nurse, { page: ['/admin/organisers', 'astra'] }],
    ['points', nurse, { page: ['/certify/issue/accreditations', 'decision'] }],
    [
      'points',
      { ...nurse, accreditation: null },
      { page: ['/certify/issue/accreditations', 'new'] },
    ],
    ['partnerName', nurse, { page: ['/certify/issue/profiles', 'health'] }],
    ['place', nurse, { page: ['/certify/issue/profiles', 'health'] }],
    ['place', { ...nurse, profile: null }, undefined],
    ['courseTitle', nurse, undefined],
  ])('of %s is where that is written', (field, person, remedy) => {
    expect(findRemedy(person, { code: 'data-missing', field }, false)).toEqual(remedy);
  });

  it('leads an author to the course', () => {
    expect(findRemedy(nurse, { code: 'data-missing', field: 'courseTitle' }, true)).toEqual({
      page: ['/author/courses', 'course'],
    });
  });

  it.each([
    ['courseTitle', { page: ['/programmes', 'course'] }],
    ['points', { page: ['/certify/issue/profiles', 'health'] }],
  ])('of %s of a programme, which is neither a course nor accredited', (field, remedy) => {
    const whole = { ...nurse, accreditation: null, course: { ...nurse.course, programme: true } };
    expect(findRemedy(whole, { code: 'data-missing', field }, true)).toEqual(remedy);
  });

  it('of a text that is missing in English is the profile, wherever its Serbian was written', () => {
    expect(findRemedy(nurse, { code: 'english-missing', field: 'courseTitle' }, true)).toEqual({
      page: ['/certify/issue/profiles', 'health'],
    });
  });
});
