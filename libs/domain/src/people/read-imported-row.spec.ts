import { readImportedRow } from './read-imported-row';

const circumstances = {
  readMail: (written: string) =>
    /^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(written) ? written.toLowerCase() : undefined,
  today: '2026-11-29',
};
const read = (cells: Parameters<typeof readImportedRow>[0]) =>
  readImportedRow(cells, circumstances);
const person = { surname: 'Сабо', 'given-name': ' Илдико ', mail: 'Ildiko@DZS.example' };
const training = {
  'training-title': 'Prvi razgovor',
  'training-organiser': 'Dom zdravlja',
  'training-day': '12.4.2024.',
  'training-hours': '16 h',
};

describe('readImportedRow', () => {
  it.each([
    [person, { cyrillic: 'Илдико Сабо', latin: null, mail: 'ildiko@dzs.example' }],
    [
      { ...person, surname: 'Szabó', 'given-name': 'Ildikó' },
      { latin: 'Ildikó Szabó', cyrillic: null },
    ],
    [
      { mail: 'a@b.example', name: 'Ана  Анић' },
      { cyrillic: 'Ана Анић', latin: null },
    ],
    [
      { mail: 'a@b.example', 'name-latin': 'Ildikó Szabó', 'name-cyrillic': 'Илдико Сабо' },
      { latin: 'Ildikó Szabó', cyrillic: 'Илдико Сабо' },
    ],
    [
      { ...person, job: ' ', institution: 'DZ  Subotica' },
      { job: null, institution: 'DZ Subotica', training: null },
    ],
    [
      { ...person, ...training, 'training-certificate': '17/2024' },
      {
        training: {
          title: 'Prvi razgovor',
          organiser: 'Dom zdravlja',
          finishedOn: '2024-04-12',
          hours: 16,
          certificate: '17/2024',
        },
      },
    ],
  ])('reads %j', (cells, expected) => {
    expect(read(cells)).toMatchObject({ person: expected });
  });

  it.each([
    [{ mail: 'a@b.example' }, [['name-missing', 'name']]],
    [{ name: 'Ана Anić', mail: 'a@b.example' }, [['name-refused', 'name']]],
    [{ ...person, surname: 'Сабо 2' }, [['name-refused', 'surname']]],
    [{ ...person, 'name-latin': 'Сабо' }, [['name-refused', 'name-latin']]],
    [{ ...person, mail: ' ' }, [['mail-missing', 'mail']]],
    [
      { mail: 'jan(at)dzs.example' },
      [
        ['name-missing', 'name'],
        ['mail-refused', 'mail'],
      ],
    ],
    [{ ...person, 'training-certificate': '17' }, [['training-incomplete', 'training-title']]],
    [{ ...person, ...training, 'training-hours': '' }, [['training-incomplete', 'training-hours']]],
    [{ ...person, ...training, 'training-day': '31.4.2024.' }, [['day-refused', 'training-day']]],
    [
      { ...person, ...training, 'training-day': '30.11.2026.' },
      [['day-in-future', 'training-day']],
    ],
    [
      { ...person, ...training, 'training-hours': 'ceo dan' },
      [['hours-refused', 'training-hours']],
    ],
  ])('refuses %j', (cells, refusals) => {
    expect(read(cells)).toEqual({ refusals: refusals.map(([code, field]) => ({ code, field })) });
  });
});
