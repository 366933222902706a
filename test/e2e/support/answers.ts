import { listBatches, readBatch } from '@svetionik/contracts/certification';
import type { readServiceRequest } from '@svetionik/contracts/authority-reports';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listChangedFacts, listOverdueFacts } from '@svetionik/contracts/facts';
import {
  listCertifiedCourses,
  type listLicenceRequests,
  listProfiles,
} from '@svetionik/contracts/profiles';
import { listProposals, readIssuingRules, readProposal } from '@svetionik/contracts/proposals';
import {
  serviceFields,
  usualReportTemplates,
} from '@svetionik/domain/authority-reports/report-template';
import { randomUUID } from 'node:crypto';
import type { Window } from './window';

/** What the server says to somebody whose certificate waits for the licence number. */
export const licenceRequests: EndpointReply<typeof listLicenceRequests> = {
  items: [
    {
      ...{ enrolment: randomUUID(), programme: null },
      title: { 'sr-Latn': 'Probni kurs', 'sr-Cyrl': 'Пробни курс' },
    },
  ],
};

/** What the server says to somebody whose authority asks for details of service. */
export const serviceRequest: EndpointReply<typeof readServiceRequest> = {
  fields: [...serviceFields],
  lists: [usualReportTemplates['police-justice'].title],
};

/** A profile that is never taken, because an older one fits the same people. */
export async function giveUnusedProfile(window: Window): Promise<void> {
  const course = {
    id: randomUUID(),
    title: { 'sr-Latn': 'Probni kurs', 'sr-Cyrl': 'Пробни курс' },
    owner: null,
    tracks: [],
    editions: [],
  };
  await window.alter(/\/certificate-profiles(\?.*)?$/, (reply) => {
    const { items, next } = listProfiles.replies[200].schema.parse(reply);
    const [one, other] = items;
    if (!one || !other) throw new Error('There are fewer than two profiles.');
    const takenBefore = [{ course: course.id, profile: { id: one.id, name: one.name } }];
    return { items: [one, { ...other, takenBefore }], next };
  });
  await window.answer(listCertifiedCourses, { items: [course], next: null });
}

/** What the server says of a fact that should have been checked again by now. */
export const overdueFacts: EndpointReply<typeof listOverdueFacts> = {
  items: [
    {
      key: 'probna-cinjenica',
      statement: {
        'sr-Latn': 'Obrazac se predaje u roku od osam dana.',
        'sr-Cyrl': 'Образац се предаје у року од осам дана.',
      },
      source: { 'sr-Latn': 'Probni izvor', 'sr-Cyrl': 'Пробни извор' },
      place: { 'sr-Latn': 'član 3. stav 2', 'sr-Cyrl': 'члан 3. став 2' },
      address: 'https://example.org/probni-izvor',
      grade: 'unconfirmed',
      checkedOn: '2026-05-20',
      checkBy: '2026-11-20',
      modules: [
        { module: randomUUID(), title: { 'sr-Latn': 'Probni modul', 'sr-Cyrl': 'Пробни модул' } },
      ],
      banks: [
        { bank: randomUUID(), title: { 'sr-Latn': 'Probna banka', 'sr-Cyrl': 'Пробна банка' } },
      ],
    },
  ],
  next: null,
};

/** What the server says when a fact that editions cite has changed: once in what it states, once only in the day of its check. */
export const changedFacts: EndpointReply<typeof listChangedFacts> = {
  items: [
    {
      key: 'probna-cinjenica',
      version: 2,
      statement: {
        'sr-Latn': 'Obrazac se predaje elektronski.',
        'sr-Cyrl': 'Образац се предаје електронски.',
      },
      source: { 'sr-Latn': 'Probni izvor', 'sr-Cyrl': 'Пробни извор' },
      place: { 'sr-Latn': 'član 3. stav 2', 'sr-Cyrl': 'члан 3. став 2' },
      address: 'https://example.org/probni-izvor',
      checkedOn: '2026-11-20',
      checkBy: '2027-05-20',
      grade: 'official-copy',
      changedAt: '2026-11-21T09:00:00.000Z',
      editions: [edition(1, true), edition(2, false)],
      banks: [
        {
          bank: randomUUID(),
          title: { 'sr-Latn': 'Probna banka', 'sr-Cyrl': 'Пробна банка' },
          items: ['obrazac-1', 'obrazac-7'],
        },
      ],
    },
  ],
  next: null,
};

function edition(
  number: number,
  corrected: boolean,
): EndpointReply<typeof listChangedFacts>['items'][number]['editions'][number] {
  return {
    module: randomUUID(),
    title: { 'sr-Latn': `Probni modul ${number}`, 'sr-Cyrl': `Пробни модул ${number}` },
    edition: number,
    newest: corrected,
    corrected,
    cited: {
      version: 1,
      statement: {
        'sr-Latn': 'Obrazac se predaje na šalteru.',
        'sr-Cyrl': 'Образац се предаје на шалтеру.',
      },
      checkedOn: '2026-03-05',
    },
    courses: corrected
      ? [{ id: randomUUID(), title: { 'sr-Latn': 'Probni kurs', 'sr-Cyrl': 'Пробни курс' } }]
      : [],
  };
}

/** A batch of which two documents could not be made, each for another reason. */
export async function failBatch(window: Window): Promise<void> {
  const batch = {
    id: randomUUID(),
    issuedAt: '2026-11-21T09:00:00.000Z',
    size: 5,
    ready: 3,
    waiting: 0,
    failed: 2,
    annulled: 0,
    withoutCredential: 0,
  };
  const names = [
    { latin: 'Ljiljana Đorđević', cyrillic: 'Љиљана Ђорђевић', code: 'picture-missing' },
    { latin: 'Njegoš Čolić', cyrillic: 'Његош Чолић', code: 'document-failed' },
  ] as const;
  const failures = names.map(({ latin, cyrillic, code }, place) => ({
    certificate: randomUUID(),
    number: 17 + place,
    year: 2026,
    designation: '02',
    name: { latin, cyrillic },
    code,
  }));
  await window.answer(readBatch, { ...batch, failures });
  await window.answer(listBatches, { items: [batch], next: null });
}

/** What another administrator proposes: of the three people named, one is complete, one lacks something and one no longer waits. */
export async function proposeBatch(window: Window): Promise<void> {
  const names = [
    { latin: 'Đorđe Ljubičić-Njegovan', cyrillic: 'Ђорђе Љубичић-Његован', standing: 'complete' },
    {
      latin: 'Katarina Vasiljević Radosavljević',
      cyrillic: 'Катарина Васиљевић Радосављевић',
      standing: 'incomplete',
    },
    { latin: 'Njegoš Čolić', cyrillic: 'Његош Чолић', standing: 'gone' },
  ] as const;
  const course = { 'sr-Latn': 'Probni kurs', 'sr-Cyrl': 'Пробни курс' };
  const items = names.map(({ latin, cyrillic, standing }) => ({
    enrolment: randomUUID(),
    name: { latin, cyrillic },
    course,
    standing,
    missing:
      standing === 'incomplete'
        ? [{ code: 'organiser-incomplete' as const, field: 'signatoryName' }]
        : [],
    profile:
      standing === 'gone'
        ? null
        : { id: randomUUID(), name: { 'sr-Latn': 'Zdravstvo', 'sr-Cyrl': 'Здравство' } },
    gap: standing === 'complete' ? ('lapsed' as const) : null,
  }));
  const proposedBy = { id: randomUUID(), name: { latin: 'Vesna Đurić', cyrillic: 'Весна Ђурић' } };
  const proposal = {
    id: randomUUID(),
    size: 3,
    state: 'open' as const,
    proposedBy,
    proposedAt: '2026-11-21T09:00:00.000Z',
    decidedBy: null,
    decidedAt: null,
    reason: null,
  };
  const organiser = {
    id: randomUUID(),
    name: { 'sr-Latn': 'Probni organizator', 'sr-Cyrl': 'Пробни организатор' },
  };
  await window.answer(readIssuingRules, { version: 1, secondApproval: true });
  await window.answer(listProposals, { items: [proposal], next: null });
  await window.answer(readProposal, {
    proposal,
    complete: 1,
    numbers: [{ organiser, year: 2026, designation: '02', first: 17, last: 17, credential: false }],
    items,
    next: null,
  });
}
