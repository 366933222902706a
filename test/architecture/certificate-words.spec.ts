import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import { framedWording } from '@svetionik/domain/certificates/framed-wording';
import { kindWording } from '@svetionik/domain/certificates/kind-wording';
import { profileLabel } from '@svetionik/domain/certificates/profile-labels';
import { usualReportTemplates } from '@svetionik/domain/authority-reports/report-template';

type Written = 'sr-Cyrl' | 'en';

const languages = ['sr-Cyrl', 'en'] as const satisfies readonly Written[];

/** A text of the app by its area and key, `account.work.licence`. */
function said(key: string, language: Written): string {
  const [area = '', ...path] = key.split('.');
  const file = resolve(__dirname, `../../apps/frontend/src/messages/${area}.${language}.json`);
  const messages: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const found = path.reduce<unknown>(
    (within, part) =>
      typeof within === 'object' && within !== null
        ? Object.entries(within).find(([name]) => name === part)?.[1]
        : undefined,
    messages,
  );
  return typeof found === 'string' ? found : `no text ${key}`;
}

/** What is asked for, and what the document calls it. */
const asked: readonly (readonly [key: string, printed: (language: Written) => string])[] = [
  ['account.work.licence', (language) => profileLabel('licenceNumber', language)],
  ['learn.licence.number', (language) => profileLabel('licenceNumber', language)],
  ['certify.field.licenceNumber', (language) => profileLabel('licenceNumber', language)],
  ['certify.field.educationKind', (language) => profileLabel('educationKind', language)],
  ['certify.field.points', (language) => profileLabel('points', language)],
  ['certify.field.hours', (language) => profileLabel('hours', language)],
  [
    'certify.field.accreditationNumber',
    (language) => profileLabel('accreditationNumber', language),
  ],
  ['certify.field.competence', (language) => profileLabel('competence', language)],
  ['certify.field.priorityArea', (language) => profileLabel('priorityArea', language)],
  ['certify.field.trainers', (language) => profileLabel('trainers', language)],
  ['certify.field.place', (language) => profileLabel('place', language)],
  ['certify.field.track', (language) => certificateWording[language].labels.track],
  ['certify.field.edition', (language) => certificateWording[language].labels.edition],
  ['certify.field.expiresOn', (language) => certificateWording[language].labels.expiresOn],
  ['certify.field.checkCode', (language) => framedWording[language].full.checkCode],
  ['verify.alone.fact.code', (language) => framedWording[language].full.checkCode],
  ['verify.outcome.until', (language) => certificateWording[language].labels.expiresOn],
  ['profiles.accreditation.field.body', (language) => profileLabel('accreditingBody', language)],
  [
    'profiles.accreditation.field.educationKind',
    (language) => profileLabel('educationKind', language),
  ],
  ['profiles.accreditation.field.competence', (language) => profileLabel('competence', language)],
  [
    'profiles.accreditation.field.priorityArea',
    (language) => profileLabel('priorityArea', language),
  ],
  ['profiles.accreditation.field.trainers', (language) => profileLabel('trainers', language)],
];

describe.each(languages)('in %s', (language) => {
  it.each(asked)('%s is what the certificate calls it', (key, printed) => {
    expect(said(key, language).toLowerCase()).toBe(printed(language).toLowerCase());
  });

  it.each(['rank', 'unit', 'serviceNumber'])(
    'the account asks for the %s as lists head it',
    (field) => {
      expect(said(`account.service.field.${field}`, language)).toBe(
        said(`certify.authorityReports.field.${field}`, language),
      );
    },
  );
});

it.each([
  ['feminine', 'f'],
  ['masculine', 'm'],
] as const)(
  'the %s form in the account stands in the sentence of the certificate',
  (form, holderForm) => {
    const { sentence } = kindWording({ language: 'sr-Cyrl' });
    expect(sentence[holderForm].split(' ')).toContain(said(`account.name.form.${form}`, 'sr-Cyrl'));
  },
);

it('the account asks for the profession by the word of the lists', () => {
  const heading = usualReportTemplates.own.columns.find(({ field }) => field === 'profession');
  expect(heading?.heading['sr-Cyrl']).toBe(said('account.work.profession', 'sr-Cyrl'));
});
