import type { RichText } from '@svetionik/domain/content/rich-text';
import type { FileUpload } from '@svetionik/domain/items/file-upload/file-upload';
import type { PracticeItem } from '@svetionik/domain/items/item';
import type { OpenAnswer } from '@svetionik/domain/items/open-answer/open-answer';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';

/** Words written as an author would type them. */
export const text = (words: string): RichText => readMarkdown(words).body;
const option = (id: string, words: string) => ({
  id,
  text: text(words),
  feedback: text('Razlog stoji u protokolu ustanove.'),
});
/** What every question has. */
export const question = (id: string, prompt: string) => ({
  id,
  prompt: text(prompt),
  feedback: text('U protokolu ustanove piše koga zovete i šta beležite.'),
});

const choice = (id: string, label: string, next: string, points: number) => ({
  id,
  label,
  consequence: text('Šta sledi piše u protokolu ustanove.'),
  next,
  points,
});

/** A question that a key grades. */
export type GradedItem = Exclude<PracticeItem, OpenAnswer | FileUpload>;
/** One question of every kind that a lesson may have and that needs no picture. */
export const everyKind: readonly GradedItem[] = [
  {
    ...question('jedan', 'Koga zovete **prvo**?'),
    kind: 'single-choice',
    options: [option('a', 'Hitnu pomoć'), option('b', 'Komšiju')],
    key: 'a',
  },
  {
    ...question('vise', 'Šta beležite?'),
    kind: 'multiple-choice',
    options: [option('a', 'Vreme'), option('b', 'Tačne reči'), option('c', 'Svoj utisak')],
    key: ['a', 'b'],
    scoring: 'balanced',
  },
  {
    ...question('redom', 'Poređajte korake.'),
    kind: 'ordering',
    options: [option('a', 'Pozdravite'), option('b', 'Pitajte nasamo'), option('c', 'Zabeležite')],
  },
  {
    ...question('kratko', 'Kako se zove služba koju pozivate na broj 194?'),
    kind: 'short-text',
    accepted: ['Hitna pomoć', 'hitn* pomo*'],
  },
  {
    ...question('broj', 'Koliko najviše traje razgovor u ovoj vežbi?'),
    kind: 'numeric',
    value: 12.5,
    tolerance: 0.5,
    unit: 'min',
  },
  {
    ...question('tvrdnja', 'Jedan znak je dovoljan da se zaključi šta se dogodilo.'),
    kind: 'true-false-reason',
    truth: false,
    options: [
      option('a', 'Znak otvara pitanje, a odgovor se traži dalje.'),
      option('b', 'Iskustvo je uvek dovoljno.'),
    ],
    key: 'a',
    scoring: 'steps',
  },
  {
    ...question('parovi', 'Ko šta radi?'),
    kind: 'matching',
    options: [
      { ...option('a', 'Prima prijavu o nestanku deteta'), match: 'x' },
      { ...option('b', 'Pruža prvu medicinsku pomoć'), match: 'y' },
    ],
    targets: [
      { id: 'x', text: 'Policija' },
      { id: 'y', text: 'Hitna pomoć' },
      { id: 'z', text: 'Uredništvo' },
    ],
    scoring: 'each',
  },
  {
    ...question('izbor', 'Dopunite uputstvo.'),
    kind: 'inline-choice',
    passage: [
      [
        { text: 'Za hitnu medicinsku pomoć zovite ' },
        { text: '', part: 'g1' },
        { text: ', a razgovor vodite ' },
        { text: '', part: 'g2' },
        { text: '.' },
      ],
    ],
    gaps: [
      {
        id: 'g1',
        targets: [
          { id: 't1', text: '194' },
          { id: 't2', text: '193' },
        ],
        key: 't1',
        feedback: text('194 je hitna pomoć.'),
      },
      {
        id: 'g2',
        targets: [
          { id: 't3', text: 'pred pratnjom' },
          { id: 't4', text: 'nasamo' },
        ],
        key: 't4',
        feedback: text('Nasamo se lakše govori.'),
      },
    ],
    scoring: 'each',
  },
  {
    ...question('oznake', 'Označite mesta koja govore o pritisku.'),
    kind: 'mark-in-text',
    passage: [
      [
        { text: 'Osoba dolazi u pratnji. ' },
        { text: 'Pratilac odgovara umesto nje', part: 'a' },
        { text: ', ' },
        { text: 'drži njena dokumenta', part: 'b' },
        { text: ' i žuri.' },
      ],
      [
        { text: 'Kaže da je ' },
        { text: 'stigla autobusom', part: 'c' },
        { text: ' i da je ' },
        { text: 'boli ruka', part: 'd' },
        { text: '.' },
      ],
    ],
    marks: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      feedback: text('Razlog stoji u protokolu ustanove.'),
    })),
    key: ['a', 'b'],
  },
  {
    ...question('dopune', 'Dopunite redosled.'),
    kind: 'gap-match',
    passage: [
      [
        { text: 'Prvo ' },
        { text: '', part: 'g1' },
        { text: ', zatim ' },
        { text: '', part: 'g2' },
        { text: '.' },
      ],
    ],
    targets: [
      { id: 't1', text: 'pozdravite' },
      { id: 't2', text: 'pitajte nasamo' },
      { id: 't3', text: 'zaključite' },
    ],
    gaps: [
      { id: 'g1', key: 't1', feedback: text('Razgovor počinje pozdravom.') },
      { id: 'g2', key: 't2', feedback: text('Pitanje se postavlja nasamo.') },
    ],
    scoring: 'each',
  },
  {
    ...question('studija', 'Devojčica dolazi na prijem u pratnji.'),
    kind: 'case-study',
    vignette: text(
      'Pratilja odgovara umesto nje i drži njene papire. Devojčica gleda u pod.\n\n- Ima **13 godina**.\n- Govori tiho.\n\nU čekaonici ste nasamo sa obe.',
    ),
    picture: null,
    questions: [
      {
        ...question('studija-1', 'Šta prvo činite?'),
        kind: 'single-choice',
        options: [
          option('sacekajte', 'Zamolite pratilju da sačeka napolju'),
          option('nastavite', 'Nastavite razgovor pred njom'),
        ],
        key: 'sacekajte',
        points: 1,
      },
      {
        ...question('studija-2', 'Koji broj zovete za hitnu medicinsku pomoć?'),
        kind: 'short-text',
        accepted: ['194'],
        points: 2,
      },
    ],
  },
  {
    ...question('odluke', 'Vodite razgovor do kraja.'),
    kind: 'branching-case',
    vignette: text('Devojčica je ostala nasamo sa Vama.'),
    start: 'pocetak',
    nodes: [
      {
        id: 'pocetak',
        kind: 'decision',
        title: 'Početak razgovora',
        body: text('Ćuti.'),
        choices: [
          choice('pitajte', 'Pitajte da li želi da govori', 'beleska', 2),
          choice('pustite', 'Pustite je da ode', 'kraj', -1),
        ],
      },
      {
        id: 'beleska',
        kind: 'decision',
        title: 'Beleška',
        body: text('Rekla je dve rečenice.'),
        choices: [
          choice('reci', 'Zabeležite njene reči', 'kraj', 2),
          choice('utisak', 'Zabeležite svoj utisak', 'kraj', 0),
        ],
      },
      {
        id: 'kraj',
        kind: 'outcome',
        title: 'Kraj razgovora',
        result: 'safer',
        body: text('Otišla je kući.'),
        debrief: text('Važno je ko je kome šta rekao.'),
      },
    ],
  },
  {
    ...question('skala', 'Koliko minuta traje razgovor nasamo u ovoj vežbi?'),
    kind: 'slider',
    minimum: 0,
    maximum: 20,
    step: 1,
    unit: 'min',
    value: 12,
    tolerance: 1,
  },
];
