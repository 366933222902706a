import { englishSide, type EnglishMaterial } from './english-side';
import { freezeProfile } from './frozen-profile';
import { firstProfiles } from './first-profiles';
import type { EnglishTerm, ProfileDefinition } from './profile';
import { sampleAccreditation } from './sample-certificate';

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });
const [, education] = firstProfiles;
const organiserName = both('Luka');

function materialOf(terms: readonly EnglishTerm[]): EnglishMaterial {
  const definition: ProfileDefinition = {
    ...(education ?? firstProfiles[0]).definition,
    english: { place: 'beside', terms },
  };
  return {
    definition,
    accreditations: [sampleAccreditation],
    day: '2026-03-05',
    track: 'education',
    organiserName,
    organiserPlace: { 'sr-Latn': 'Beograd', 'sr-Cyrl': 'Београд' },
    courseTitle: both('Prvi razgovor'),
    signatoryRole: both(''),
    licenceNumber: null,
    hours: 2,
    resultPercent: 92.5,
    programme: { objectives: [both('Zna.')], modules: [{ title: both('Modul'), minutes: 30 }] },
  };
}

function speak(terms: readonly EnglishTerm[]) {
  const material = materialOf(terms);
  const { frozen } = freezeProfile('version', material.definition, {
    ...material,
    language: 'sr-Latn',
    organiserName: 'Luka',
    programme: { objectives: ['Zna.'], modules: [{ title: 'Modul', minutes: 30 }] },
    marks: { seal: true, signature: true, electronic: false },
  });
  return englishSide({ profile: frozen }, material);
}

const terms: readonly EnglishTerm[] = [
  { text: 'Luka', english: 'Harbour' },
  { text: 'Београд', english: 'Belgrade' },
  { text: 'Prvi razgovor', english: 'First talk' },
  { text: 'kataloški broj', english: 'catalogue number' },
  { text: 'Zna.', english: 'Knows.' },
];

describe('the English of a certificate', () => {
  it('names what nobody has given in it, once, and leaves that in Serbian', () => {
    const { side, missing } = speak([]);
    expect(missing).toEqual([
      'accreditationNumber',
      'accreditationValidity',
      'competence',
      'priorityArea',
      'educationKind',
      'programme',
      'organiserName',
      'organiserPlace',
      'courseTitle',
    ]);
    expect(side.courseTitle).toBe('Prvi razgovor');
  });

  it('is what the profile calls it, whichever script that was written in', () => {
    const { side, missing } = speak(terms);
    expect(missing).not.toContain('organiserPlace');
    expect(side).toMatchObject({
      organiserName: 'Harbour',
      organiserPlace: 'Belgrade',
      courseTitle: 'First talk',
      titleLine: 'of course completion',
      track: 'Education',
      signatoryRole: '',
    });
    expect(side.profile?.programme).toMatchObject({ objectives: ['Knows.'] });
  });

  it('writes numbers and days as English does, and leaves the names of people', () => {
    const details = new Map(
      speak(terms).side.profile?.details.map(({ field, label, value }) => [field, [label, value]]),
    );
    expect(details.get('accreditationNumber')).toEqual([
      'catalogue number',
      sampleAccreditation.number,
    ]);
    expect(details.get('points')).toEqual(['points', '16.5']);
    expect(details.get('accreditationValidity')?.[1]).toBe('from 1 Sep 2025');
    expect(details.get('place')).toEqual(['place', 'online']);
    expect(details.get('trainers')?.[1]).toBe(sampleAccreditation.trainers['sr-Latn']);
  });
});
