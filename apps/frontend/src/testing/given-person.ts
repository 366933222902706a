import type { Person } from '../core/session/session-store';

const organisation = {
  id: '01990000-0000-7000-8000-0000000000a1',
  slug: 'mreza',
  name: { 'sr-Latn': 'Mreža', 'sr-Cyrl': 'Мрежа' },
  town: null,
  accent: null,
  mark: null,
  network: true,
  leaving: null,
};

/** Somebody who is signed in, a learner of the network unless it is said otherwise. */
export function givenPerson(given: Partial<Person> = {}): Person {
  return {
    id: '1',
    email: 'a@b.rs',
    name: null,
    profession: null,
    roles: ['learner'],
    permissions: ['account'],
    withheld: [],
    shared: false,
    awaitingFactor: [],
    askedForPasskey: false,
    byProvider: false,
    organisation: organisation.id,
    organisations: [{ ...organisation, roles: ['learner'] }],
    ...given,
  };
}
