import { TestBed } from '@angular/core/testing';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import messages from '../../messages/profiles.sr-Cyrl.json';
import { CertifiedCourses } from '../courses/certified-courses';
import { ProfileLines } from './profile-lines';
import type { Definition, ProfileText } from './profile-text';

const field = (
  name: Definition['fields'][number]['field'],
  required = true,
  label: string | null = null,
): Definition['fields'][number] => ({
  field: name,
  required,
  label: label === null ? null : { 'sr-Latn': label, 'sr-Cyrl': label },
});

const plain: Definition = {
  professions: [],
  orientation: 'portrait',
  fields: [],
  programmePage: false,
  partner: null,
  asksAccreditation: false,
};

let lines: ProfileLines;

beforeEach(() => {
  const nothing = {
    provide: ApiClient,
    useValue: { call: async () => ({ items: [], next: null }) },
  };
  TestBed.configureTestingModule({
    providers: [
      provideTexts({ profiles: messages }),
      nothing,
      CertifiedCourses,
      InScriptPipe,
      ProfileLines,
    ],
  });
  lines = TestBed.inject(ProfileLines);
});

describe('what a profile requires', () => {
  it.each<[string, Definition['fields'], boolean | undefined, string]>([
    [
      'details in their order, and no others',
      [field('licenceNumber'), field('points', false), field('place')],
      undefined,
      'broj licence, mesto',
    ],
    [
      'a detail as the profile calls it',
      [field('accreditationNumber', true, 'kataloški broj')],
      false,
      'kataloški broj',
    ],
    ['seal and signature where they are asked', [field('place')], true, 'mesto, печат и потпис'],
    ['nothing', [field('trainers', false)], undefined, ''],
  ])('%s', (_, fields, asksSeal, words) => {
    const definition = { ...plain, fields, ...(asksSeal !== undefined && { asksSeal }) };
    expect(lines.required(definition)).toBe(words);
  });
});

describe('two profiles side by side', () => {
  const written = (definition: Definition): ProfileText => ({
    name: { 'sr-Latn': 'Policija', 'sr-Cyrl': 'Полиција' },
    definition,
    courses: [],
  });
  const serbian = written({ ...plain, fields: [field('place')] });
  const inBoth = written({
    ...plain,
    fields: [field('place')],
    english: { place: 'beside', terms: [{ text: 'mesto', english: 'place' }] },
  });

  it.each([
    ['mine', inBoth, serbian, ['mesto = place', '–']],
    ['theirs', serbian, inBoth, ['–', 'mesto = place']],
  ])('pair what only %s says with nothing, and all else by its name', (_, mine, theirs, terms) => {
    const rows = lines.compare(mine, theirs);
    const told = new Map(rows.map((row) => [row.what, [row.mine, row.theirs]]));
    expect(told.get(messages.english.terms)).toEqual(terms);
    expect(told.get(messages.details.label)).toEqual(Array(2).fill('mesto (обавезно)'));
    expect(told.get(messages.courses)).toEqual(['–', '–']);
    expect(rows.length).toBe(told.size);
  });
});
