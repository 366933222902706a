import { createLesson, createModule } from '@svetionik/contracts/authoring';
import { createBank, createItem } from '@svetionik/contracts/banks';
import type { RichText } from '@svetionik/domain/content/rich-text';
import type { FileUpload } from '@svetionik/domain/items/file-upload/file-upload';
import type { OpenAnswer } from '@svetionik/domain/items/open-answer/open-answer';
import type { ItemKindName, PracticeItem } from '@svetionik/domain/items/item';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { randomUUID } from 'node:crypto';
import type { Client } from './client';
import { freshSlug } from './fresh-slug';
import { fileUpload, openAnswer } from './marked-kinds';
import { drawnRoom } from './drawn-room';

const text = (words: string): RichText => readMarkdown(words).body;
const option = (id: string, words: string) => ({
  id,
  text: text(words),
  feedback: text('Razlog stoji u protokolu ustanove.'),
});
const question = (id: string, prompt: string) => ({
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

type GradedItem = Exclude<PracticeItem, OpenAnswer | FileUpload>;
type Room = Awaited<ReturnType<Client['sendPicture']>>;

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

/** Places on a drawn room, to be marked on the picture or in the list. */
function placesInRoom({ file, width, height }: Room): GradedItem {
  const place = (id: string, label: string, x: number, y: number, w: number, h: number) => ({
    id,
    label,
    shape: { kind: 'rectangle', x, y, width: w, height: h } as const,
    feedback: text('Razlog stoji u protokolu ustanove.'),
  });
  return {
    ...question('prostorija', 'Šta u ovoj prostoriji proveravate pre razgovora nasamo?'),
    kind: 'hot-spot',
    picture: {
      file,
      width,
      height,
      alternative: 'Prostorija sa vratima, stolom na kome je telefon, i prozorom.',
    },
    regions: [
      place('vrata', 'Vrata', 40, 110, 120, 250),
      {
        ...place('telefon', 'Telefon', 0, 0, 0, 0),
        shape: { kind: 'circle', x: 320, y: 225, radius: 34 },
      },
      place('prozor', 'Prozor', 430, 60, 140, 110),
    ],
    key: ['vrata', 'telefon'],
    several: true,
  };
}

/** The question with two pictures above it, and one in its first answer, where it has answers. */
function illustrated(item: GradedItem, room: Room): GradedItem {
  const picture = {
    file: room.file,
    width: room.width,
    height: room.height,
    alternative: 'Prostorija sa stolom',
    decorative: false,
  };
  const illustrations = [picture, { ...picture, alternative: '', decorative: true }];
  if (item.kind === 'matching')
    return {
      ...item,
      illustrations,
      options: item.options.map((each, place) => (place === 0 ? { ...each, picture } : each)),
    };
  return 'options' in item
    ? {
        ...item,
        illustrations,
        options: item.options.map((each, place) => (place === 0 ? { ...each, picture } : each)),
      }
    : item;
}

/** One question of every kind that a key grades. */
export async function everyGradedKind(trainer: Client): Promise<readonly GradedItem[]> {
  const room = await trainer.sendPicture(await drawnRoom());
  return [...everyKind.map((item) => illustrated(item, room)), placesInRoom(room)];
}

/** What a question is worth in a bank: a case study as much as its parts. */
export function countPoints(item: PracticeItem): number {
  return item.kind === 'case-study'
    ? item.questions.reduce((sum, { points }) => sum + points, 0)
    : 1;
}

/** The draft of a module with a lesson for each kind, named by it. */
export async function writeLessonOfEveryKind(trainer: Client): Promise<string> {
  const module = randomUUID();
  await trainer.call(createModule, {
    params: { module },
    body: {
      slug: freshSlug('vrste-pitanja'),
      kind: 'general',
      tracks: [],
      title: 'Vrste pitanja',
      summary: 'Po jedno pitanje svake vrste.',
    },
  });
  for (const item of await everyGradedKind(trainer))
    await trainer.call(createLesson, {
      params: { module, lesson: randomUUID() },
      body: {
        key: item.kind,
        title: 'Pitanje',
        minutes: 1,
        blocks: [{ id: 'provera', kind: 'knowledge-check', item }],
      },
    });
  return module;
}

/** A bank for each kind, in which its question is found at once. */
export async function writeBankOfEveryKind(
  trainer: Client,
): Promise<ReadonlyMap<ItemKindName, string>> {
  const banks = new Map<ItemKindName, string>();
  for (const item of [...(await everyGradedKind(trainer)), openAnswer, fileUpload]) {
    const [bank, slug] = [randomUUID(), freshSlug('vrsta-pitanja')];
    await trainer.call(createBank, { params: { bank }, body: { slug, title: 'Vrsta pitanja' } });
    await trainer.call(createItem, {
      params: { bank, item: randomUUID() },
      body: { ...item, points: worthOf(item), objective: '', difficulty: 'easy' },
    });
    banks.set(item.kind, bank);
  }
  return banks;
}

/** As much as can be got by its criteria where people mark it. */
function worthOf(item: GradedItem | OpenAnswer | FileUpload): number {
  return item.kind === 'open-answer' || item.kind === 'file-upload' ? 6 : countPoints(item);
}
