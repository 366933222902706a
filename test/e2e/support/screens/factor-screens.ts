import { listFactorEndings } from '@svetionik/contracts/identity/factor-endings';
import { randomUUID } from 'node:crypto';
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

/** Where two administrators end what somebody has lost. */
export const factorScreens: readonly ScreenRow[] = [
  { screen: 'nobody has lost a second step', path: '/admin/lost-factors' },
  {
    screen: 'lost second steps that wait',
    path: '/admin/lost-factors',
    given: (window) => window.answer(listFactorEndings, { items: lostFactors }),
  },
];
