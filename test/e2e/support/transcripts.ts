import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listTrainings } from '@svetionik/contracts/trainings';
import type { readTranscript } from '@svetionik/contracts/transcript';
import { usualLicenceRules } from '@svetionik/domain/credits/licence-rule';
import { licenceStatus } from '@svetionik/domain/credits/licence-status';
import { randomUUID } from 'node:crypto';

type Transcript = EndpointReply<typeof readTranscript>;

const both = (latin: string, cyrillic: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': cyrillic });

const course: Transcript['courses'][number] = {
  enrolment: randomUUID(),
  title: both(
    'Prepoznavanje i prvi razgovor u zdravstvenoj ustanovi',
    'Препознавање и први разговор у здравственој установи',
  ),
  programme: false,
  edition: 2,
  organiser: both(
    'Udruženje za podršku i edukaciju stručnjaka „Luka“',
    'Удружење за подршку и едукацију стручњака „Лука“',
  ),
  hours: 2.5,
  percent: 92,
  finishedOn: '2026-03-04',
  points: 6.5,
  approved: true,
  certificate: {
    id: randomUUID(),
    number: 17,
    year: 2026,
    designation: '',
    issuedOn: '2026-03-05',
    status: 'valid',
    standing: 'valid',
    expiresOn: '2031-03-05',
    participation: false,
  },
};

const training: Transcript['trainings'][number] = {
  id: randomUUID(),
  version: 2,
  state: 'waiting',
  title: 'Komunikacija sa traumatizovanim osobama: radionica za timove hitne pomoći',
  organiser: 'Srpsko-lekarsko-društvo',
  finishedOn: '2026-02-01',
  hours: 6,
  points: 21,
  approved: true,
  accreditation: '153-02-239/2026-01',
  evidence: { name: 'potvrda.pdf', mediaType: 'application/pdf', bytes: 120_000 },
  reason: null,
  decidedAt: null,
};

const refused = {
  ...training,
  id: randomUUID(),
  state: 'refused',
  reason: 'Na snimku se ne vidi broj bodova.',
  decidedAt: '2026-03-01T10:00:00Z',
} as const;

const period = {
  rule: 'health',
  startsOn: '2023-05-01',
  leave: [{ from: '2024-06-01', to: '2025-01-31' }],
  version: 1,
};
const { years, ...standing } = licenceStatus(
  usualLicenceRules.health,
  {
    ...period,
    credits: [
      { on: '2026-03-05', points: 6.5, approved: true },
      { on: '2023-06-01', points: 21, approved: false },
    ],
  },
  '2026-11-25',
);

/** Something of everything that a transcript may show. */
export const fullTranscript: Transcript = {
  name: { latin: 'Đorđe Ljubičić-Njegovan', cyrillic: 'Ђорђе Љубичић-Његован' },
  today: '2026-11-25',
  courses: [course, { ...course, enrolment: randomUUID(), points: null, certificate: null }],
  trainings: [
    { ...training, id: randomUUID(), state: 'confirmed' },
    training,
    refused,
    { ...training, id: randomUUID(), state: 'open', evidence: null },
  ],
  licence: {
    period,
    rule: {
      ...usualLicenceRules.health,
      sourceText: both('Pravilnik', 'Правилник'),
      rule: 'health',
      version: 0,
      changedAt: null,
    },
    standing: { ...standing, years: [...years] },
  },
};

const sent = {
  person: {
    id: randomUUID(),
    name: { latin: 'Đorđe Ljubičić-Njegovan', cyrillic: 'Ђорђе Љубичић-Његован' },
    email: 'djordje@primer.rs',
  },
  sentAt: '2026-02-02T10:00:00Z',
};

/** Trainings that wait to be looked at. */
export const sentTrainings: EndpointReply<typeof listTrainings> = {
  items: [
    { ...training, ...sent },
    { ...training, ...sent, id: randomUUID(), approved: false, accreditation: '' },
  ],
  next: null,
};
