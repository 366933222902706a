import { type AddressedRow, judgeSharedAddress, mostRowsOfOnePerson } from './rows-of-one-address';

const training = {
  ...{ title: 'Prvi razgovor', organiser: 'Dom zdravlja', finishedOn: '2024-04-12' },
  ...{ hours: 16, certificate: '' },
};
const other = { ...training, title: 'Druga obuka', finishedOn: '2025-05-09' };
const row: AddressedRow = {
  ...{ number: 2, latin: 'Ana Kos', cyrillic: null },
  ...{ job: 'lekarka', institution: 'DZ Senta', training },
};
const next: AddressedRow = { ...row, number: 3, training: other };

describe('judgeSharedAddress', () => {
  it('leaves a row alone that shares its address with none', () => {
    expect(judgeSharedAddress(row, [row])).toEqual({ further: false, said: [] });
  });

  it('takes rows with different trainings for one person, whose first one says the rest', () => {
    const rows = [row, next];
    expect(judgeSharedAddress(row, rows)).toEqual({ further: false, said: [] });
    expect(judgeSharedAddress(next, rows)).toEqual({ further: true, said: ['job', 'institution'] });
  });

  it.each<[string, Partial<AddressedRow>]>([
    ['the name in the other script', { latin: null, cyrillic: 'Ана Кос' }],
    ['the surname first', { latin: 'Kos Ana' }],
    ['the job with other letters', { job: 'ЛЕКАРКА' }],
    ['no job', { job: null }],
    ['one title on another day', { training: { ...training, finishedOn: '2025-05-09' } }],
  ])('takes them for one person with %s', (_, more) => {
    expect(judgeSharedAddress({ ...next, ...more }, [row, { ...next, ...more }])).toMatchObject({
      further: true,
    });
  });

  it.each<[string, Partial<AddressedRow>]>([
    ['another name', { latin: 'Nada Kos' }],
    ['another job', { job: 'medicinska sestra' }],
    ['another institution', { institution: 'DZ Ada' }],
    ['the same training', { training: { ...training, hours: 8 } }],
    [
      'the same training in the other script',
      { training: { ...training, title: 'Први разговор' } },
    ],
    ['no training', { training: null }],
  ])('says each of the other where there is %s', (_, more) => {
    const rows = [row, { ...next, ...more }];
    expect(rows.map((each) => judgeSharedAddress(each, rows))).toEqual([{ twin: 3 }, { twin: 2 }]);
  });

  it('lets a further row say what the first does not', () => {
    const rows = [{ ...row, job: null }, next];
    expect(judgeSharedAddress(next, rows)).toEqual({ further: true, said: ['institution'] });
  });

  it('is of none where one of many contradicts', () => {
    const third = { ...next, number: 4, latin: 'Nada Kos', training: { ...other, title: 'Treća' } };
    const rows = [row, next, third];
    expect(rows.map((each) => judgeSharedAddress(each, rows))).toEqual([
      { twin: 4 },
      { twin: 4 },
      { twin: 2 },
    ]);
  });

  it('takes more rows than anybody has trainings for a mistake', () => {
    const rows = Array.from({ length: mostRowsOfOnePerson + 1 }, (_, place) => ({
      ...{ ...row, number: place + 2 },
      training: { ...training, title: `Obuka ${place}` },
    }));
    expect(judgeSharedAddress(row, rows)).toEqual({ twin: 3 });
    expect(judgeSharedAddress(row, rows.slice(0, -1))).toMatchObject({ further: false });
  });
});
