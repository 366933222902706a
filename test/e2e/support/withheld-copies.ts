import type { listWithheld } from '@svetionik/contracts/copies';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readTimeline } from '@svetionik/contracts/examination';
import type { readMarking } from '@svetionik/contracts/marking';
import { randomUUID } from 'node:crypto';
import { fileUpload } from '../../../apps/gallery/src/examples/marked-kinds';

type Withheld = EndpointReply<typeof listWithheld>['items'][number];

const withheld = (change: Pick<Withheld, 'state' | 'shows' | 'obstacle'>): Withheld => ({
  id: randomUUID(),
  course: {
    'sr-Latn': 'Prepoznavanje i prvi razgovor u zdravstvenoj ustanovi',
    'sr-Cyrl': 'Препознавање и први разговор у здравственој установи',
  },
  prompt: {
    'sr-Latn': 'Predajte zapisnik o razgovoru iz vežbe.',
    'sr-Cyrl': 'Предајте записник о разговору из вежбе.',
  },
  handedInAt: '2026-03-05T10:00:00.000Z',
  ...change,
});

/** One copy that shows too much, one that went wrong, and one for which a program is missing. */
export const withheldCopies: EndpointReply<typeof listWithheld> = {
  items: [
    withheld({ state: 'held', shows: ['personal-number', 'phone'], obstacle: null }),
    withheld({ state: 'failed', shows: [], obstacle: 'unreadable' }),
    withheld({ state: 'missing', shows: [], obstacle: 'libreoffice' }),
  ],
  next: null,
};

const copies = ['ready', 'waiting', 'missing', 'held', 'failed'] as const;

/** An answer of files, one in each state of its copy. */
export const markedFiles: EndpointReply<typeof readMarking> = {
  id: randomUUID(),
  version: 1,
  stage: 'marking',
  finished: false,
  mayChange: false,
  changes: [],
  course: 'Prepoznavanje i prvi razgovor u zdravstvenoj ustanovi',
  prompt: fileUpload.prompt,
  sample: fileUpload.sample,
  rubric: fileUpload.rubric,
  disturbing: false,
  handedInAt: '2026-03-05T10:00:00.000Z',
  answer: {
    kind: 'files',
    files: copies.map((copy, index) => ({
      place: index + 1,
      name: `odgovor-${index + 1}.pdf`,
      type: 'pdf',
      bytes: 184_000,
      copy,
    })),
  },
  marks: {},
  note: '',
  others: [],
};

/** An attempt in which files were handed in. */
export const attemptWithFiles: EndpointReply<typeof readTimeline> = {
  id: randomUUID(),
  person: {
    id: randomUUID(),
    name: { latin: 'Jelena Stojanović', cyrillic: 'Јелена Стојановић' },
    email: 'jelena.stojanovic@primer.example',
  },
  course: {
    id: randomUUID(),
    title: {
      'sr-Latn': 'Prepoznavanje i prvi razgovor u zdravstvenoj ustanovi',
      'sr-Cyrl': 'Препознавање и први разговор у здравственој установи',
    },
    edition: 2,
  },
  number: 1,
  isEntryTest: false,
  startedAt: '2026-03-05T09:00:00.000Z',
  state: 'awaiting-marking',
  percent: null,
  late: 0,
  takeovers: 0,
  minutes: 60,
  deadlineAt: '2026-03-05T10:00:00.000Z',
  files: [
    { id: randomUUID(), position: 3, name: 'Zapisnik sa terena, 5. mart.docx', bytes: 184_000 },
    {
      id: randomUUID(),
      position: 7,
      name: 'Procena-bezbednosti-i-plan-podrške-konačna-verzija.pdf',
      bytes: 2_310_000,
    },
  ],
  entries: [
    { kind: 'begun', at: '2026-03-05T09:00:00.000Z' },
    { kind: 'closed', at: '2026-03-05T09:52:10.000Z', by: 'learner' },
  ],
};
