import { judgeImportedRow, type KnownMember, listSaid, nameKey } from './judge-imported-row';
import type { ImportedPerson } from './read-imported-row';

const person: ImportedPerson = {
  latin: null,
  cyrillic: 'Илдико Сабо',
  mail: 'i@dzs.example',
  job: 'glavna sestra',
  institution: 'DZ Subotica',
  training: null,
};
const member: KnownMember = {
  id: 'm',
  mail: 'i@dzs.example',
  latin: 'Ildikó Szabó',
  cyrillic: 'Илдико Сабо',
  job: 'medicinska sestra',
  institution: 'ДЗ Суботица',
  isLearner: true,
  isBlocked: false,
};
const training = {
  title: 'Prvi razgovor',
  organiser: 'Dom zdravlja',
  finishedOn: '2024-04-12',
  hours: 16,
  certificate: '',
};

describe('judgeImportedRow', () => {
  it.each([
    ['an address of nobody here', person, { namesakes: [] }, { state: 'new' }],
    [
      'a name that somebody has',
      person,
      { namesakes: [member] },
      { state: 'double', members: ['m'] },
    ],
    [
      'an address that another row has',
      person,
      { member, namesakes: [], twin: 41 },
      { state: 'refused', code: 'mail-twice', row: 41 },
    ],
    [
      'another job',
      person,
      { member, namesakes: [] },
      {
        state: 'changed',
        member: 'm',
        namesDiffer: false,
        differences: [{ field: 'job', before: 'medicinska sestra', after: 'glavna sestra' }],
      },
    ],
    [
      'a member who may not enter',
      person,
      { member: { ...member, isBlocked: true }, namesakes: [] },
      { state: 'refused', code: 'member-blocked' },
    ],
    [
      'a member who does not learn, and a training',
      { ...person, job: null, training },
      { member: { ...member, isLearner: false }, namesakes: [] },
      {
        state: 'changed',
        member: 'm',
        namesDiffer: false,
        differences: [
          { field: 'role', before: null, after: 'learner' },
          { field: 'training', before: null, after: 'Prvi razgovor' },
        ],
      },
    ],
    [
      'a training that is known',
      { ...person, job: null, training },
      { member, namesakes: [], knowsTraining: true },
      { state: 'same', member: 'm', namesDiffer: false },
    ],
    [
      'nothing but another spelling of the name',
      { ...person, cyrillic: 'Илдика Сабо', job: null },
      { member, namesakes: [] },
      { state: 'same', member: 'm', namesDiffer: true },
    ],
    [
      'what nobody has said yet',
      { ...person, job: null },
      { member: { ...member, institution: null }, namesakes: [] },
      {
        state: 'changed',
        member: 'm',
        namesDiffer: false,
        differences: [{ field: 'institution', before: null, after: 'DZ Subotica' }],
      },
    ],
  ])('%s', (_, row, surroundings, verdict) => {
    expect(judgeImportedRow(row, surroundings)).toEqual(verdict);
  });
});

describe('listSaid', () => {
  it('names what a row says of somebody who is new, in the order of the fields', () => {
    expect(listSaid({ ...person, training })).toEqual([
      { field: 'job', before: null, after: 'glavna sestra' },
      { field: 'institution', before: null, after: 'DZ Subotica' },
      { field: 'training', before: null, after: 'Prvi razgovor' },
    ]);
    expect(listSaid({ job: null, institution: null, training: null })).toEqual([]);
  });
});

describe('nameKey', () => {
  it('is one for every order, script and spelling of a name', () => {
    expect(nameKey('Јовановић Марија')).toBe(nameKey('Marija Jovanovic'));
    expect(nameKey('Ђорђе Ђак')).toBe(nameKey('Djak Djordje'));
    expect(nameKey('Ana Anić')).not.toBe(nameKey('Ana Marić'));
  });
});
