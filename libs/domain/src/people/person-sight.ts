import { collectPermissions, type Role } from '../access/permissions';

/**
 * What there is to know of a person in an organisation.
 *
 * - `place`: their name, institution, courses and when they were last here.
 * - `contact`: address, what they wrote as their place of work, profession, since when they are here, whether they are blocked.
 * - `certificates`: numbers and days of what the organisation's registers hold of them.
 * - `roles`: what they may do, and where they look after others.
 * - `consent`: whether they are 15 to 17, and what is recorded of a guardian's consent.
 * - `groups`: which groups they are in, since when and why.
 * - `history`: what became of them here, and who opened their page.
 * - `answers`, `accommodations`, `service-details`, `other-organisations`: on no page of theirs that others open.
 */
export const sights = [
  'place',
  'contact',
  'certificates',
  'roles',
  'consent',
  'groups',
  'history',
  'answers',
  'accommodations',
  'service-details',
  'other-organisations',
] as const;

/** One of {@link sights}. */
export type Sight = (typeof sights)[number];

/** Who sees it, whoever else may not: nobody but the person themselves where it is empty. */
const seenBy: Readonly<Record<Sight, readonly Role[]>> = {
  place: ['training-manager', 'certificate-officer', 'administrator', 'institution-coordinator'],
  contact: ['training-manager', 'certificate-officer', 'administrator'],
  certificates: ['training-manager', 'certificate-officer', 'administrator'],
  roles: ['training-manager', 'administrator'],
  consent: ['training-manager', 'administrator'],
  groups: ['training-manager', 'administrator'],
  history: ['training-manager', 'administrator'],
  answers: ['marker'],
  accommodations: ['training-manager'],
  'service-details': ['certificate-officer'],
  'other-organisations': [],
};

const elsewhere: readonly Sight[] = [
  'answers',
  'accommodations',
  'service-details',
  'other-organisations',
];

/**
 * Whether somebody with these roles sees it on the page of a person.
 *
 * @example
 * maySee(['institution-coordinator'], 'place'); // true
 * maySee(['institution-coordinator'], 'contact'); // false
 */
export function maySee(held: readonly Role[], sight: Sight): boolean {
  return !elsewhere.includes(sight) && held.some((role) => seenBy[sight].includes(role));
}

/** What a page does not show, and who sees it. */
export interface Unseen {
  readonly sight: Sight;
  readonly seenBy: readonly Role[];
}

/**
 * What somebody with these roles does not see on the page of a person, each with the roles that do.
 *
 * @example
 * listUnseen(['training-manager'])[0]; // { sight: 'answers', seenBy: ['marker'] }
 */
export function listUnseen(held: readonly Role[]): Unseen[] {
  return sights
    .filter((sight) => !maySee(held, sight))
    .map((sight) => ({ sight, seenBy: seenBy[sight] }));
}

/**
 * As whom people are looked at, the one that shows most first.
 *
 * @example
 * readingRoles[0]; // 'administrator'
 */
export const readingRoles = [
  'administrator',
  'training-manager',
  'certificate-officer',
  'institution-coordinator',
] as const satisfies readonly Role[];

/** One of the roles in which the page of a person is opened. */
export type ReadingRole = (typeof readingRoles)[number];

/**
 * As whom somebody with these roles looks at people; undefined where none of them may.
 *
 * @example
 * chooseReadingRole(['learner', 'institution-coordinator']); // 'institution-coordinator'
 */
export function chooseReadingRole(held: readonly Role[]): ReadingRole | undefined {
  return readingRoles.find(
    (role) => held.includes(role) && collectPermissions([role]).has('people.read'),
  );
}

/**
 * Whether somebody with these roles sees the people of their institutions only, and not everybody.
 *
 * @example
 * isConfinedToInstitutions(['learner', 'institution-coordinator']); // true
 * isConfinedToInstitutions(['training-manager', 'institution-coordinator']); // false
 */
export function isConfinedToInstitutions(held: readonly Role[]): boolean {
  return chooseReadingRole(held) === 'institution-coordinator';
}
