import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import {
  checkLine,
  completion,
  programmeDuration,
  rowFacts,
} from '@svetionik/domain/certificates/certificate-text';
import { usualTitleLine } from '@svetionik/domain/certificates/kind-wording';
import {
  cyrillicExample,
  englishExample,
  framed,
  latinExample,
} from '../../../../../test/support/certificate-examples';
import { foreignLanguage } from './certificate-text';

describe('the words of a certificate', () => {
  it.each([
    [latinExample, 'm', 'uspešno je završio kurs '],
    [latinExample, 'f', 'uspešno je završila kurs '],
    [latinExample, 'neutral', 'stiče ovaj sertifikat za uspešno završen kurs '],
    [cyrillicExample, 'f', 'успешно је завршила курс '],
    [englishExample, 'm', 'has successfully completed the course '],
  ] as const)('speak of the holder in the right form: %#', (facts, holderForm, said) => {
    expect(completion({ ...facts, holderForm })).toBe(said);
  });

  it.each([
    [latinExample, ['Policija', '2 sata', '2.', '92%', '5. marta 2026. godine']],
    [cyrillicExample, ['Здравство', '2 сата', '2.', '92%', '5. марта 2026. године']],
    [englishExample, ['Police', '2 hours', '2', '92%', '5 March 2026']],
  ])('state the facts: %#', (facts, values) => {
    expect(rowFacts(facts).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    [1, '1 sat'],
    [5, '5 sati'],
    [21, '21 sat'],
    [0.5, '0,5 sata'],
    [1.5, '1,5 sat'],
    [2.5, '2,5 sata'],
    [5.5, '5,5 sati'],
    [21.5, '21,5 sat'],
    [22.5, '22,5 sata'],
  ])('count %d hours', (hours, said) => {
    expect(rowFacts({ ...framed(latinExample), hours })[1]?.value).toBe(said);
  });

  it.each([
    [0.5, '0,5 sati', '0.5 hours'],
    [1.5, '1,5 sati', '1.5 hours'],
    [2.5, '2,5 sata', '2.5 hours'],
    [5.5, '5,5 sati', '5.5 hours'],
    [21.5, '21,5 sati', '21.5 hours'],
    [22.5, '22,5 sata', '22.5 hours'],
  ])('say %d hours again as they were printed before', (hours, serbian, english) => {
    const { ornament = '' } = framed(latinExample).design ?? {};
    const design = { name: 'framed', ornament } as const;
    const said = (facts: CertificateFacts) => [
      rowFacts({ ...facts, design, hours })[1]?.value,
      programmeDuration(hours * 60, { ...facts, design }),
    ];
    const inMinutes = hours < 1 ? ['30 min', '30 min'] : [serbian, english];
    expect(said(latinExample)).toEqual([serbian, inMinutes[0]]);
    expect(said(englishExample)).toEqual([english, inMinutes[1]]);
  });

  it('show the address as it is typed', () => {
    expect(checkLine(latinExample)).toBe('Provera: svetionik.example/provera/7K3MQ2V9XH4T0B5D');
  });

  it.each([
    ['Ђорђе', 'sr-Latn', 'sr-Cyrl-RS'],
    ['Ђорђе', 'sr-Cyrl', undefined],
    ['Đorđe', 'sr-Cyrl', 'sr-Latn-RS'],
    ['Đorđe', 'en', undefined],
    ['17/2026', 'sr-Cyrl', undefined],
  ] as const)('know that %s in %s is in %s', (text, document, language) => {
    expect(foreignLanguage(text, document)).toBe(language);
  });

  it('have a usual line under the title', () => {
    expect([usualTitleLine('sr-Latn'), usualTitleLine('en')]).toEqual([
      'o završenom kursu',
      'of course completion',
    ]);
  });
});
