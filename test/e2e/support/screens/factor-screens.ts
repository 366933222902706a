import { listFactorEndings } from '@svetionik/contracts/identity/factor-endings';
import { readSession } from '@svetionik/contracts/identity/session';
import { randomUUID } from 'node:crypto';
import type { Window } from '../window';
import type { ScreenRow } from './screen-row';

const proposal = {
  proposedBy: 'marija.ilic@primer.rs',
  proposedAt: '2026-11-30T09:00:00.000Z',
  openUntil: '2026-12-03T09:00:00.000Z',
};
const lostFactors = [
  { ...proposal, id: randomUUID(), email: 'ljiljana.djordjevic@primer.rs', own: false },
  {
    ...proposal,
    id: randomUUID(),
    email: 'veoma.dugacka.adresa.za.prikaz@obrazovanje.primer.rs',
    own: true,
  },
];

/** What whoever has no passkey is asked for where the installation is not on this machine alone. */
export function askForPasskey(window: Window): Promise<void> {
  window.beginAnew();
  return window.alter(/\/session$/, (reply) => {
    const { person } = readSession.replies[200].schema.parse(reply);
    const waits = { askedForPasskey: true, awaitingFactor: ['organisation.manage'] };
    return { person: person && { ...person, ...waits } };
  });
}

/** Where a second step is added first, and where two administrators end one that somebody has lost. */
export const factorScreens: readonly ScreenRow[] = [
  { screen: 'second step to add first', path: '/account/second-step', given: askForPasskey },
  { screen: 'nobody has lost a second step', path: '/admin/lost-factors' },
  {
    screen: 'lost second steps that wait',
    path: '/admin/lost-factors',
    given: (window) => window.answer(listFactorEndings, { items: lostFactors }),
  },
];
