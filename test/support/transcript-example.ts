import type { renderTranscript } from '../../apps/backend/src/features/transcript/document/transcript-document';

type Transcript = Parameters<typeof renderTranscript>[0];

const inBoth = (latin: string, cyrillic: string) => ({ 'sr-Latn': latin, 'sr-Cyrl': cyrillic });

/** A course that was finished, with its certificate. */
export const finishedCourse: Transcript['courses'][number] = {
  enrolment: '1',
  title: inBoth('Prvi razgovor', 'Први разговор'),
  programme: false,
  edition: 2,
  organiser: inBoth('Udruženje „Luka“', 'Удружење „Лука“'),
  hours: 2,
  percent: 92,
  finishedOn: '2026-03-04',
  points: 6.5,
  approved: true,
  certificate: {
    id: '2',
    number: 17,
    year: 2026,
    designation: '02',
    issuedOn: '2026-03-05',
    status: 'valid',
    standing: 'valid',
    expiresOn: '2031-03-05',
    participation: false,
  },
};

/** A training at another place that was confirmed by its evidence. */
export const confirmedTraining: Transcript['trainings'][number] = {
  id: '3',
  version: 1,
  state: 'confirmed',
  title: 'Прва помоћ',
  organiser: 'Dom zdravlja',
  finishedOn: '2025-02-01',
  hours: 6,
  points: 21,
  approved: false,
  accreditation: '153-02',
  evidence: null,
  reason: null,
  decidedAt: null,
};
