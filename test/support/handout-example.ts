import type { RichText } from '@svetionik/domain/content/rich-text';
import type { PrintedHandout } from '@svetionik/domain/handouts/printed-handout';
import {
  transliterateRichText,
  transliteration,
} from '@svetionik/domain/transliteration/transliterate';
import type { Script } from '@svetionik/domain/language/script';

const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }] }) as const;
const heading = (text: string) => ({ kind: 'heading', level: 2, runs: [{ text }] }) as const;
const list = (...entries: readonly RichText[]) =>
  ({ kind: 'list', ordered: false, entries }) as const;

const body: RichText = [
  {
    kind: 'paragraph',
    runs: [
      { text: 'Nijedan znak sam po sebi ' },
      { text: 'ne dokazuje', strong: true },
      { text: ' trgovinu ljudima. Obrazac ' },
      { text: 'screening', language: 'en' },
      { text: ' ne zamenjuje razgovor.' },
    ],
  },
  heading('Prijem'),
  list(
    [paragraph('Ko odgovara, a ko ćuti?')],
    [
      paragraph('Tri pitanja pre otpusta:'),
      list([paragraph('Da li je ovde neko koga se plašite?')]),
    ],
    [
      {
        kind: 'paragraph',
        runs: [
          { text: 'Pratnja ostaje ' },
          { text: 'samo uz pristanak pacijenta', fact: 'pratnja' },
          { text: '.' },
        ],
      },
    ],
  ),
  heading('Kome se obratiti'),
  {
    kind: 'paragraph',
    runs: [
      { text: 'Prijavu prima ' },
      { text: 'Centar za zaštitu žrtava', link: 'contact:cptv' },
      { text: ', a u opasnosti ' },
      { text: 'policija', link: 'contact:police' },
      { text: '.' },
    ],
  },
  list([paragraph('Osoba u ustanovi koja upućuje prijavu:')], [paragraph('Dogovor važi od:')]),
  { kind: 'quote', body: [paragraph('„Šta će biti ako se ne vratite na vreme?“')] },
];

/** A handout with all that rich text has, in a script. */
export function exampleHandout(script: Script): PrintedHandout {
  const { line } = transliteration(script);
  const fact = {
    id: 'pratnja',
    version: 1,
    statement: line('Pratnja ostaje samo uz pristanak.'),
    source: line('Zakon o pravima pacijenata'),
    place: line('član 14'),
    checkedOn: '2026-11-24',
    checkBy: '2027-11-24',
    grade: 'second-hand',
  } as const;
  return {
    language: script,
    title: line('Podsetnik za tim'),
    description: line('Za unutrašnju upotrebu. U njega se ne upisuju podaci o osobi.'),
    checklist: true,
    body: transliterateRichText(body, script),
    module: line('Znaci u ordinaciji'),
    facts: [fact],
    corrections: [],
    contacts: [
      {
        key: 'cptv',
        label: line('Centar za zaštitu žrtava trgovine ljudima'),
        number: null,
        site: 'https://www.centarzztlj.rs',
        area: null,
        hours: null,
        grade: null,
        checkedOn: null,
      },
      {
        key: 'police',
        label: line('Policija'),
        number: '192',
        site: null,
        area: null,
        hours: line('0–24, svakog dana'),
        grade: 'official',
        checkedOn: '2026-11-27',
      },
    ],
    day: '2026-11-29',
  };
}
