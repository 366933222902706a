import { criteriaWording } from './criteria-wording';

describe('what a certificate is given for', () => {
  it.each([
    [
      'sr-Latn',
      undefined,
      'Savladani svi moduli kursa i položen završni test, sa najmanje 70%. Trajanje u satima: 6,5.',
    ],
    [
      'sr-Cyrl',
      undefined,
      'Савладани сви модули курса и положен завршни тест, са најмање 70%. Трајање у сатима: 6,5.',
    ],
    [
      'en',
      undefined,
      'All modules of the course completed and the final assessment passed, with at least 70%. Length in hours: 6.5.',
    ],
    ['sr-Latn', 'participation', 'Učešće na kursu. Trajanje u satima: 6,5.'],
    ['en', 'participation', 'Taking part in the course. Length in hours: 6.5.'],
  ] as const)('in %s, of %s', (language, kind, said) => {
    expect(criteriaWording({ language, hours: 6.5, ...(kind && { kind }) }, 70)).toBe(said);
  });

  it.each([
    ['sr-Latn', undefined, 'Završeni svi delovi koje program traži.'],
    ['sr-Cyrl', undefined, 'Завршени сви делови које програм тражи.'],
    ['en', undefined, 'All parts that the programme asks for completed.'],
    ['sr-Cyrl', 'participation', 'Учешће у програму.'],
    ['en', 'participation', 'Taking part in the programme.'],
  ] as const)('in %s, of a whole programme, of %s', (language, kind, said) => {
    const facts = { language, hours: 6.5, programme: 'p', ...(kind && { kind }) };
    expect(criteriaWording(facts, 0)).toBe(said);
  });
});
