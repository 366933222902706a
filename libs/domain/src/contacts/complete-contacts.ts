import type { Contact } from './contact';
import { dialAddress } from './dial-address';
import { knownContacts } from './known-contacts';

/** A contact as an organisation keeps it; those from before there were more than labels and numbers have nothing else. */
export type KeptContact = Pick<Contact, 'label' | 'number'> &
  Partial<Omit<Contact, 'source' | 'grade'>>;

/** Those in the bar at the foot of every page, in their order, and all others. @example const none: Contacts = { bar: [], others: [] }; */
export interface Contacts {
  readonly bar: readonly Contact[];
  readonly others: readonly Contact[];
}

const firstInBar = ['police', 'astra', 'missing-children'];

/**
 * What an organisation keeps, with all that the program knows beside it. A number that the program knows has its source;
 * another was entered by the organisation.
 *
 * @param kept undefined where nobody has edited the list
 * @example
 * completeContacts(undefined).bar.map(({ key }) => key); // ['police', 'astra', 'missing-children']
 */
export function completeContacts(
  kept:
    | { readonly bar: readonly KeptContact[]; readonly others: readonly KeptContact[] }
    | undefined,
): Contacts {
  if (kept === undefined) return split(knownContacts);
  const taken = new Set<string>();
  const [bar, others] = [kept.bar, kept.others].map((contacts) =>
    contacts.map((contact) => completed(contact, taken)),
  );
  const rest = knownContacts.filter(({ key }) => !taken.has(key));
  return { bar: bar ?? [], others: [...(others ?? []), ...rest] };
}

function split(contacts: readonly Contact[]): Contacts {
  return {
    bar: firstInBar.flatMap((name) => contacts.filter(({ key }) => key === name)),
    others: contacts.filter(({ key }) => !firstInBar.includes(key)),
  };
}

function completed(contact: KeptContact, taken: Set<string>): Contact {
  const key = freeKey(contact, taken);
  taken.add(key);
  const known = knownContacts.find((each) => each.key === key);
  const nothing = { kind: 'other', mail: null, site: null, area: null, hours: null } as const;
  return {
    ...(known ?? { ...nothing, languages: [] }),
    ...contact,
    key,
    ...foundation(contact, known),
  };
}

function foundation(
  { number, checkedOn = null }: KeptContact,
  known: Contact | undefined,
): Pick<Contact, 'source' | 'grade' | 'checkedOn'> {
  if (number === null) return { source: null, grade: null, checkedOn: null };
  if (isSameNumber(number, known?.number ?? null) && known !== undefined)
    return { source: known.source, grade: known.grade, checkedOn: known.checkedOn };
  return { source: null, grade: 'organisation', checkedOn };
}

function freeKey({ key, number }: KeptContact, taken: ReadonlySet<string>): string {
  const byNumber = knownContacts.find((each) => isSameNumber(number, each.number))?.key;
  const wanted = key ?? byNumber ?? `own-${(number ?? '').replace(/\D/g, '')}`;
  if (!taken.has(wanted)) return wanted;
  for (let count = 2; ; count += 1)
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`;
}

/**
 * Whether two numbers dial the same; none is the same as none.
 *
 * @example
 * isSameNumber('011 785 0000', '+381 11 785-0000'); // true
 */
export function isSameNumber(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return dialAddress(one) === dialAddress(other);
}
