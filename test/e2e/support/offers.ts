import { readCourse } from '@svetionik/contracts/catalogue';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { listOffers } from '@svetionik/contracts/offers';
import { randomUUID } from 'node:crypto';
import type { Window } from './window';

type Offer = EndpointReply<typeof listOffers>['items'][number];

const title = {
  'sr-Latn': 'Prepoznavanje trgovine ljudima pri primeni policijskih ovlašćenja na granici',
  'sr-Cyrl': 'Препознавање трговине људима при примени полицијских овлашћења на граници',
};
const reason = {
  'sr-Latn': 'Rok za prijavu u trećoj lekciji više ne važi. Ne oslanjajte se na njega.',
  'sr-Cyrl': 'Рок за пријаву у трећој лекцији више не важи. Не ослањајте се на њега.',
};

const by = {
  id: randomUUID(),
  name: { latin: 'Ana Petrović', cyrillic: 'Ана Петровић' },
  email: 'ana@primer.rs',
};

function course(offer: Offer['offer'], underWay: number, others: Partial<Offer> = {}): Offer {
  const slug = `kurs-${offer}`;
  return {
    ...{ id: randomUUID(), slug, title, edition: 3, offer, underWay, newer: false, changes: [] },
    ...others,
  };
}

/** A course of every offer, with what changed. */
export async function giveOffers(window: Window): Promise<void> {
  const withdrawn: Offer['changes'][number] = {
    ...{ id: randomUUID(), from: 'offered', to: 'withdrawn', by },
    ...{ reason: reason['sr-Latn'], at: '2026-11-20T08:30:00.000Z' },
  };
  await window.answer(listOffers, {
    items: [
      course('offered', 431),
      course('archived', 2),
      course('withdrawn', 21, { newer: true, changes: [withdrawn] }),
    ],
    next: null,
  });
}

/** Opens what was changed of the last course. */
export async function openOfferChanges({ page }: Window): Promise<void> {
  await page.getByText('Šta se menjalo').last().click();
}

/** The server says that the course of the page was archived or withdrawn. */
export async function giveEndedCourse(
  window: Window,
  offer: 'archived' | 'withdrawn',
): Promise<void> {
  const withdrawal = offer === 'withdrawn' ? { reason, at: '2026-11-20T08:30:00.000Z' } : null;
  await window.alter(new RegExp(`${readCourse.path.replace(/:\w+/, '[^/?]+')}$`), (reply) => ({
    ...readCourse.replies[200].schema.parse(reply),
    offer,
    withdrawal,
  }));
}
