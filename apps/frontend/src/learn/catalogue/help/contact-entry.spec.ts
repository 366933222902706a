import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { render } from '@svetionik/ui/testing/render';
import type { Contact } from '../../../core/help-contacts';
import { ContactEntry } from './contact-entry';

const label = { 'sr-Latn': 'Kancelarija', 'sr-Cyrl': 'Канцеларија', en: 'Office' };
const contact: Contact = {
  key: 'natco',
  kind: 'trafficking',
  label,
  number: '0800 100 388',
  mail: null,
  site: null,
  area: null,
  hours: null,
  languages: [],
  source: 'mup.gov.rs, „Trgovina ljudima“ (2023)',
  grade: 'official',
  checkedOn: '2026-11-27',
};

describe('the source of a number', () => {
  it.each([
    ['sr-Latn', 'sr-Latn', 'mup.gov.rs, „Trgovina ljudima“ (2023)'],
    ['sr-Cyrl', 'sr-Cyrl', 'mup.gov.rs, „Трговина људима“ (2023)'],
    ['en', 'sr-Latn', 'mup.gov.rs, „Trgovina ljudima“ (2023)'],
  ])('in %s is written in %s', async (language, script, source) => {
    const current = { provide: CurrentLanguage, useValue: { language: () => language } };
    const page = await render(ContactEntry, { contact }, {}, [current]);
    expect(page.all('[lang]').map(({ lang, textContent }) => [lang, textContent])).toEqual([
      [script, source],
    ]);
  });
});
