import { findColumnProblem, findHeadings, guessFields, headingKey } from './import-fields';

describe('guessFields', () => {
  it.each([
    [
      ['Презиме', 'Име', 'Мејл', 'Радна јединица', 'Занимање', 'Обука 2024', 'Напомена', 'Телефон'],
      ['surname', 'given-name', 'mail', 'institution', 'job', 'training-title', , ,],
    ],
    [
      ['Ime i prezime', 'E-pošta', 'Ustanova', 'Radno mesto'],
      ['name', 'mail', 'institution', 'job'],
    ],
    [
      ['Surname', 'Given names', 'Email', 'Employer', 'Job title'],
      ['surname', 'given-name', 'mail', 'institution', 'job'],
    ],
    [
      ['Naziv obuke', 'Organizator', 'Datum', 'Broj sati', 'Broj sertifikata'],
      [
        'training-title',
        'training-organiser',
        'training-day',
        'training-hours',
        'training-certificate',
      ],
    ],
    [
      ['Ime (latinica)', 'Име (ћирилица)', 'IMEJL', 'E-mail 2'],
      ['name-latin', 'name-cyrillic', 'mail', undefined],
    ],
    [
      ['Datum rođenja', 'JMBG', 'Adresa', ''],
      [undefined, undefined, undefined, undefined],
    ],
  ])('%j', (names, fields) => {
    expect(guessFields(names)).toEqual(Array.from(fields));
  });
});

describe('headingKey', () => {
  it('is one for both scripts, and another for another order', () => {
    expect(headingKey(['Презиме', ' IME '])).toBe(headingKey(['prezime', 'Ime']));
    expect(headingKey(['a', 'b'])).not.toBe(headingKey(['b', 'a']));
    expect(headingKey(['a', 'b c'])).not.toBe(headingKey(['a b', 'c']));
  });
});

describe('findHeadings', () => {
  it.each([
    [[['Spisak zaposlenih'], [], ['Prezime', 'Ime', 'Mejl'], ['Sabo', 'Ildiko', 'a@b.example']], 2],
    [
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      0,
    ],
    [[], 0],
  ])('%j', (rows, place) => {
    expect(findHeadings(rows)).toBe(place);
  });
});

describe('findColumnProblem', () => {
  it.each([
    [['name', 'mail'], undefined],
    [['surname', null, 'mail'], undefined],
    [['name', null], 'mail-missing'],
    [['mail', 'given-name'], 'name-missing'],
    [['mail', 'name', 'mail'], 'field-twice'],
  ] as const)('%j: %s', (fields, problem) => {
    expect(findColumnProblem(fields)).toBe(problem);
  });
});
