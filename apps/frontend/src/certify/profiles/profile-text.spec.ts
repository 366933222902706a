import { type ProfileText, textProblems } from './profile-text';

const both = (latin: string, cyrillic = latin) => ({ 'sr-Latn': latin, 'sr-Cyrl': cyrillic });
const text: ProfileText = {
  name: both('Zdravstvo', 'Здравство'),
  definition: {
    professions: [],
    orientation: 'landscape',
    fields: [],
    programmePage: false,
    partner: null,
    asksAccreditation: true,
  },
  courses: [],
};
const withPartner = (partner: ReturnType<typeof both>): ProfileText => ({
  ...text,
  definition: { ...text.definition, partner },
});
const withLabel = (label: ReturnType<typeof both>): ProfileText => ({
  ...text,
  definition: { ...text.definition, fields: [{ field: 'place', required: true, label }] },
});

describe('textProblems', () => {
  it.each<[string, ProfileText, boolean, { name: boolean; definition: boolean }]>([
    ['a profile without a partner', text, false, { name: false, definition: false }],
    [
      'a name in one script',
      { ...text, name: both('Zdravstvo', ' ') },
      false,
      { name: true, definition: false },
    ],
    [
      'the formal organiser as partner',
      withPartner(both('')),
      false,
      { name: false, definition: false },
    ],
    [
      'a partner that is still to be named',
      withPartner(both('')),
      true,
      { name: false, definition: true },
    ],
    [
      'a partner named in one script',
      withPartner(both('Institut', '')),
      false,
      { name: false, definition: true },
    ],
    [
      'a partner with a name',
      withPartner(both('Institut', 'Институт')),
      true,
      { name: false, definition: false },
    ],
    [
      'a label in one script',
      withLabel(both('mesto', '')),
      false,
      { name: false, definition: true },
    ],
  ])('of %s', (_, given, naming, problems) => {
    expect(textProblems(given, naming)).toEqual(problems);
  });
});
