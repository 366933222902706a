import { listAdmissions, readRegistrationRule } from '@svetionik/contracts/identity/admissions';
import { openInvitation } from '@svetionik/contracts/identity/acceptance';
import { openEntryLink } from '@svetionik/contracts/identity/entering';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { listGroups } from '@svetionik/contracts/groups';
import {
  listEntryLinks,
  listLinkEntries,
  readEntryLink,
} from '@svetionik/contracts/identity/entry-links';
import { listInvitations } from '@svetionik/contracts/identity/invitations';
import { randomUUID } from 'node:crypto';
import { giveRuns } from './runs';
import type { Window } from './window';

type EntryLink = EndpointReply<typeof readEntryLink>;

const organisation = {
  'sr-Latn': 'Udruženje za podršku preživelima i njihovim porodicama „Zaklon“',
  'sr-Cyrl': 'Удружење за подршку преживелима и њиховим породицама „Заклон“',
};
const title = {
  'sr-Latn': 'Prepoznavanje trgovine ljudima pri primeni policijskih ovlašćenja na granici',
  'sr-Cyrl': 'Препознавање трговине људима при примени полицијских овлашћења на граници',
};
const name = {
  latin: 'Katarina Aleksandra Radosavljević-Vasiljković',
  cyrillic: 'Катарина Александра Радосављевић-Васиљковић',
};
const email = 'katarina-aleksandra.radosavljevic-vasiljkovic@univerzitetski-centar.primer.rs';
const group = 'Zaposleni u domovima zdravlja i područnim ambulantama Severnobačkog okruga';
const learner = ['learner'] as const;
const [earlier, later] = ['2026-11-20T08:30:00.000Z', '2031-12-15T20:00:00.000Z'];

function entryLink(others: Partial<EntryLink>): EntryLink {
  return {
    ...{ id: randomUUID(), kind: 'code', key: 'granit-34-biber', name: '' },
    ...{ courseId: null, runId: null, groupId: null },
    ...{ mailDomain: null, most: 30, entered: 17, lastEnteredAt: earlier, endsAt: later },
    ...{ closed: false, state: 'open', madeAt: earlier, version: 1, ...others },
  };
}

const run = (open: boolean) => ({
  id: randomUUID(),
  title: 'Domovi zdravlja i područne ambulante Severnobačkog okruga, jesenji ciklus',
  town: 'Sremska Mitrovica',
  startsOn: '2031-11-30',
  endsOn: '2031-12-18',
  course: { slug: 'kurs', title, open: true },
  programme: null,
  open,
});

const link = entryLink({
  ...{ kind: 'link', key: '1512-f2hv-p54w', most: 10_000, entered: 9_999 },
  ...{
    name: 'Sestre i tehničari svih domova zdravlja, jesenji ciklus',
    mailDomain: 'univerzitetski-centar.primer.rs',
  },
});
const links = [
  entryLink({}),
  link,
  entryLink({ state: 'full', entered: 30 }),
  entryLink({ state: 'over', endsAt: earlier }),
  entryLink({ state: 'closed', closed: true, entered: 0, lastEnteredAt: null }),
];

/** Everything by which people come in, open and ended, and those who wait. */
export async function giveEntries(window: Window): Promise<void> {
  await giveRuns(window);
  await window.answer(listEntryLinks, { items: links, next: null });
  await window.answer(readEntryLink, entryLink({}));
  await window.answer(listGroups, {
    items: [{ id: randomUUID(), kind: 'by-hand', name: group, people: 46, archived: false }],
    next: null,
  });
  await window.answer(listAdmissions, {
    items: [
      { id: randomUUID(), email, name, waitingSince: earlier, minor: false },
      { id: randomUUID(), email: 'ana@primer.rs', name: null, waitingSince: earlier, minor: true },
    ],
    next: null,
  });
  const states = ['sent', 'accepted', 'withdrawn', 'expired'] as const;
  await window.answer(listInvitations, {
    items: states.map((state) => ({
      ...{ id: randomUUID(), email, name: name.latin, state, sentAt: earlier, expiresAt: later },
      ...{ settledAt: state === 'sent' ? null : earlier, roles: [...learner] },
      ...{ courseId: null, runId: null, groupId: null },
      together: 46,
    })),
    next: null,
    counts: { sent: 1, accepted: 1, withdrawn: 1, expired: 1 },
  });
}

/** One link, and who has come in by it. */
export async function giveEntered(window: Window): Promise<void> {
  await window.answer(readEntryLink, link);
  const entries = [name, null].map((each) => ({
    ...{ person: randomUUID(), name: each, email, enteredAt: earlier },
  }));
  await window.answer(listLinkEntries, { items: entries, next: null });
}

/** A code that lets in. */
export const giveOpenEntry = (window: Window): Promise<void> =>
  window.answer(openEntryLink, {
    ...{ state: 'open', key: 'granit-34-biber', kind: 'code', organisation, address: null },
    ...{
      course: { slug: 'kurs', title, open: true },
      run: null,
      mailDomain: 'primer.rs',
      endsAt: later,
    },
    entered: false,
  });

/** A code that brings a run, which may be over. */
export const giveEntryOfRun = (window: Window, open = true): Promise<void> =>
  window.answer(openEntryLink, {
    ...{ state: 'open', key: 'granit-34-biber', kind: 'code', organisation, address: null },
    ...{ course: null, run: run(open), mailDomain: null, endsAt: later, entered: false },
  });

/** An invitation that brings a run. */
export const giveInvitationToRun = (window: Window): Promise<void> =>
  window.answer(openInvitation, {
    ...{ organisation, roles: [...learner], course: null, run: run(true), email },
    ...{ name: name.latin, state: 'open', expiresAt: later },
  });

/** One that does no more. */
export const giveEndedEntry = (window: Window): Promise<void> =>
  window.answer(openEntryLink, { state: 'ended' });

/** An organisation that lets nobody in by themselves. */
export const giveClosedRegistration = (window: Window): Promise<void> =>
  window.answer(readRegistrationRule, { rule: 'invitation', domains: [], version: 1 });
