import { judgeImportedRow, type KnownMember, nameKey } from './judge-imported-row';
import type { ImportedPerson } from './read-imported-row';

const person: ImportedPerson = {
  latin: null,
  cyrillic: 'Илдико Сабо',
  mail: 'i@dzs.example',
  profession: 'glavna sestra',
  institution: 'DZ Subotica',
  training: null,
};
const member: KnownMember = {
  id: 'm',
  mail: 'i@dzs.example',
  latin: 'Ildikó Szabó',
  cyrillic: 'Илдико Сабо',
  profession: 'medicinska sestra',
  institution: 'ДЗ Суботица',
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
      'another profession',
      person,
      { member, namesakes: [] },
      {
        state: 'changed',
        member: 'm',
        namesDiffer: false,
        differences: [{ field: 'profession', before: 'medicinska sestra', after: 'glavna sestra' }],
      },
    ],
    [
      'nothing but another spelling of the name',
      { ...person, cyrillic: 'Илдика Сабо', profession: null },
      { member, namesakes: [] },
      { state: 'same', member: 'm', namesDiffer: true },
    ],
    [
      'what nobody has said yet',
      { ...person, profession: null },
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

describe('nameKey', () => {
  it('is one for every order, script and spelling of a name', () => {
    expect(nameKey('Јовановић Марија')).toBe(nameKey('Marija Jovanovic'));
    expect(nameKey('Ђорђе Ђак')).toBe(nameKey('Djak Djordje'));
    expect(nameKey('Ana Anić')).not.toBe(nameKey('Ana Marić'));
  });
});
