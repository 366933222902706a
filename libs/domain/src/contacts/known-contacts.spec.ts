import { isAllowedLink } from '../content/link';
import { contactGrades } from './contact';
import { dialAddress } from './dial-address';
import { knownContacts, mayBeNamed } from './known-contacts';

describe('the contacts that the program knows', () => {
  it('have keys and numbers of their own', () => {
    const keys = knownContacts.map(({ key }) => key);
    const numbers = knownContacts.flatMap(({ number }) =>
      number === null ? [] : dialAddress(number),
    );
    expect([new Set(keys).size, new Set(numbers).size]).toEqual([keys.length, numbers.length]);
  });

  it.each(knownContacts.map((contact) => [contact.key, contact] as const))(
    '%s says where its number was read and when, or has none',
    (_, { number, source, grade, checkedOn, site }) => {
      const founded = [source, grade, checkedOn].map((part) => part !== null);
      expect(founded).toEqual(Array(3).fill(number !== null));
      expect(grade === null || contactGrades.indexOf(grade) < 3).toBe(true);
      expect(site === null || (site.startsWith('https://') && isAllowedLink(site))).toBe(true);
    },
  );

  it.each(['112', '0800 200 201', '0800 300 307', '023 562 140', '021 4876 482'])(
    'have no number that nobody has confirmed: %s',
    (number) => {
      expect(
        knownContacts.map((contact) => contact.number && dialAddress(contact.number)),
      ).not.toContain(dialAddress(number));
    },
  );

  it('can be named, as those of an organisation can', () => {
    expect(['cptv', 'own-centre', 'nobody'].map(mayBeNamed)).toEqual([true, true, false]);
  });
});
