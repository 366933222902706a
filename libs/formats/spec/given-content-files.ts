import type { ContentFiles } from '../src/content/read-content';

const facts = `- id: kazna
  statement: Zaprećena je kazna zatvora od tri do dvanaest godina.
  source: Krivični zakonik, član 388
  checked_on: 2026-11-24
  check_by: 2027-02-24
  grade: official-copy
`;

const outline = `id: opste
kind: general
tracks: []
title: Zajedničko znanje
summary: Šta je trgovina ljudima.
minutes: 25
lessons: [znaci, slucaj]
`;

const signs = `id: znaci
title: Znaci koje možete da vidite
minutes: 8
blocks:
  - id: uvod
    kind: text
    body: |
      ## Naslov

      Nijedan znak **ne dokazuje**. Izveštaj \`GRETA\`,
      [grooming](lang:en) i [tri godine](fact:kazna).
  - id: slika
    kind: picture
    picture: put.svg
    alternative: Put pored reke
    caption: Put.
  - id: savet
    kind: callout
    tone: law
    title: Zakon
    body: Prijavite.
  - id: delovi
    kind: accordion
    sections:
      - { id: prvi, title: Prvi, body: Tekst. }
  - id: tabela
    kind: table
    caption: Ko šta radi
    columns: [Ko, Šta]
    rows:
      - [Policija, Prima prijavu]
      - [Centar, ""]
  - id: cekaonica
    kind: indicators
    title: U čekaonici
    indicators:
      - { id: odgovara, sign: Odgovara drugi, detail: i ne izlazi. }
  - id: poneti
    kind: download
    title: Podsetnik
    description: Jedna strana.
    file: podsetnik.txt
  - id: najava
    kind: content-note
    title: Opis povreda
    reason: Zato što se tako prepoznaje.
    blocks:
      - { id: opis, kind: text, body: Opis. }
    alternative:
      - { id: bez-opisa, kind: text, body: Isto bez opisa. }
  - id: film
    kind: video
    title: Soba za razgovor
    film: soba
    transcript: Vrata se zatvaraju.
`;

const captions = `WEBVTT

NOTE Od prve sekunde

00:00.000 --> 00:04.500
Film nema zvuka &amp; reči.

druga
00:00:04.500 --> 00:00:09.000
Vrata se
zatvaraju.
`;

const story = `id: slucaj
title: Slučaj
minutes: 10
blocks:
  - id: prijem
    kind: case
    title: Na prijemu
    vignette: Osoba ćuti.
    start: pocetak
    nodes:
      - id: pocetak
        kind: decision
        title: Na prijemu
        body: Šta ćete?
        choices:
          - { id: nasamo, label: Razgovor nasamo, consequence: Osoba govori., next: kraj }
          - { id: pred-svima, label: Pitanje pred svima, consequence: Osoba ćuti., next: kraj }
      - id: kraj
        kind: outcome
        title: Otvorena vrata
        result: safer
        body: Osoba zna kome da se javi.
        debrief: Zabeležite i uputite.
  - id: provera
    kind: knowledge-check
    item:
      id: pitanje
      kind: single-choice
      prompt: Šta prvo?
      options:
        - { id: a, text: Nasamo, feedback: Tako je. }
        - { id: b, text: Pred svima, feedback: To ugrožava osobu. }
      key: a
      feedback: Uvek nasamo.
`;

const items = Array.from(
  { length: 15 },
  (_, index) => `  - id: zd-${index + 1}
    kind: multiple-choice
    prompt: Pitanje ${index + 1}?
    options:
      - { id: a, text: Prvo, feedback: Da. }
      - { id: b, text: Drugo, feedback: Ne. }
    key: [a]
    scoring: balanced
    feedback: Zato.
    points: 1
    objective: cilj
    difficulty: easy
`,
).join('');

const course = `id: zdravstvo
tracks: [health]
title: Kada pacijent ne govori za sebe
certificate_title: Komunikacija sa pacijentom
summary: Dve rečenice.
audience: Zdravstveno osoblje.
hours: 2
modules: [opste]
objectives:
  - { id: cilj, title: Prepoznaje znake }
assessment:
  bank: zavrsna
  draw:
    cilj: 15
  minutes: 30
  cut_score: 70
  attempts: 3
  wait_hours: 24
  review: per-item
`;

/**
 * A whole content folder in miniature, with every kind of block; `changes` replace the text of files, null removes one.
 *
 * @example
 * givenContentFiles({ 'banks/zavrsna.yaml': null }).texts.size; // 6
 */
export function givenContentFiles(
  changes: Readonly<Record<string, string | null>> = {},
): ContentFiles {
  const files: Record<string, string | null> = {
    'facts/propisi.yaml': facts,
    'modules/opste/module.yaml': outline,
    'modules/opste/znaci.yaml': signs,
    'modules/opste/slucaj.yaml': story,
    'films/soba/captions.vtt': captions,
    'banks/zavrsna.yaml': `id: zavrsna\ntitle: Završna provera\nitems:\n${items}`,
    'courses/zdravstvo.yaml': course,
    ...changes,
  };
  const hash = 'a'.repeat(64);
  return {
    texts: new Map(
      Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
    ),
    assets: new Map([
      [
        'pictures/put.svg',
        { file: { hash, mediaType: 'image/svg+xml', bytes: 10 }, width: 640, height: 360 },
      ],
      [
        'films/soba/film.webm',
        { file: { hash, mediaType: 'video/webm', bytes: 10 }, seconds: 8.96 },
      ],
      [
        'films/loš/film.webm',
        { file: { hash, mediaType: 'video/webm', bytes: 10 }, refused: 'is not a WebM film' },
      ],
      ['films/nemi/film.webm', { file: { hash, mediaType: 'video/webm', bytes: 10 }, seconds: 3 }],
      ['files/podsetnik.txt', { file: { hash, mediaType: 'text/plain', bytes: 10 } }],
    ]),
  };
}
