import { TestBed } from '@angular/core/testing';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { ApiClient } from '../../core/api/api-client';
import messages from '../../messages/profiles.sr-Cyrl.json';
import { CertifiedCourses } from '../courses/certified-courses';
import { ProfileLines } from './profile-lines';
import type { Definition } from './profile-text';

const field = (
  name: Definition['fields'][number]['field'],
  required = true,
  label: string | null = null,
): Definition['fields'][number] => ({
  field: name,
  required,
  label: label === null ? null : { 'sr-Latn': label, 'sr-Cyrl': label },
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
    const definition: Definition = {
      professions: [],
      orientation: 'portrait',
      fields,
      programmePage: false,
      partner: null,
      asksAccreditation: false,
      ...(asksSeal !== undefined && { asksSeal }),
    };
    expect(TestBed.inject(ProfileLines).required(definition)).toBe(words);
  });
});
