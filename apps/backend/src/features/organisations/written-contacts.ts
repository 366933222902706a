import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { editHelpContacts } from '@svetionik/contracts/organisations';
import {
  isSameNumber,
  type Contacts,
  type KeptContact,
} from '@svetionik/domain/contacts/complete-contacts';
import type { Contact } from '@svetionik/domain/contacts/contact';
import { knownContacts } from '@svetionik/domain/contacts/known-contacts';
import { isDeepStrictEqual } from 'node:util';

type Written = EndpointInput<typeof editHelpContacts>['body'];
type WrittenContact = NonNullable<Written['others']>[number];

/**
 * The lists as they are kept. A number that was changed was checked on that day; what is as the program knows it is not kept, so
 * that it goes on as the program knows it.
 *
 * @param newKey of a contact that is new
 */
export function keepContacts(
  { contacts, others }: Written,
  before: Contacts,
  today: string,
  newKey: () => string,
): { readonly bar: readonly KeptContact[]; readonly others: readonly KeptContact[] } {
  const earlier = [...before.bar, ...before.others];
  const keep = (written: WrittenContact) => keepContact(written, earlier, today, newKey);
  const bar = contacts.map(keep);
  const inBar = new Set(bar.map(({ key }) => key));
  const kept =
    others?.map(keep) ?? before.others.filter(({ key }) => !inBar.has(key)).map(withoutSource);
  return { bar, others: kept.filter((contact) => !isAsKnown(contact)) };
}

function keepContact(
  { key = '', ...written }: WrittenContact,
  earlier: readonly Contact[],
  today: string,
  newKey: () => string,
): KeptContact {
  const was = earlier.find((contact) => contact.key === key);
  if (was === undefined) return { ...written, key: newKey(), checkedOn: today };
  const { checkedOn } = was;
  const isSame = isSameNumber(written.number, was.number);
  return { ...withoutSource(was), ...written, checkedOn: isSame ? checkedOn : today };
}

function withoutSource({ source: _, grade: __, ...contact }: Contact): KeptContact {
  return contact;
}

function isAsKnown(contact: KeptContact): boolean {
  const known = knownContacts.find(({ key }) => key === contact.key);
  return known !== undefined && isDeepStrictEqual(withoutSource(known), contact);
}
