import type { Role } from '../access/permissions';
import { maySee, type Sight } from './person-sight';

/** What a list of people may show beside their name, in the order in which it does. */
export const peopleColumns = [
  'email',
  'institution',
  'profession',
  'course',
  'roles',
  'lastActive',
  'since',
] as const;

/** One of {@link peopleColumns}. */
export type PeopleColumn = (typeof peopleColumns)[number];

const sightOf: Readonly<Record<PeopleColumn, Sight>> = {
  email: 'contact',
  institution: 'place',
  profession: 'contact',
  course: 'place',
  roles: 'roles',
  lastActive: 'place',
  since: 'contact',
};

/**
 * The columns that somebody with these roles may choose from.
 *
 * @example
 * listSeenColumns(['institution-coordinator']); // ['institution', 'course', 'lastActive']
 */
export function listSeenColumns(held: readonly Role[]): PeopleColumn[] {
  return peopleColumns.filter((column) => maySee(held, sightOf[column]));
}

/**
 * The columns that are shown: those of the address, or else the usual ones, with the roles only where no course is shown. None that
 * the reader does not see, and a course only where one is chosen.
 *
 * @param written names with commas between them, as the address has them; undefined where nobody has chosen, empty where none
 * @example
 * chooseColumns('email,roles', ['institution-coordinator'], false); // []
 */
export function chooseColumns(
  written: string | undefined,
  held: readonly Role[],
  hasCourse: boolean,
): PeopleColumn[] {
  const names = written?.split(',');
  const usual = (column: PeopleColumn) => column !== 'since' && (column !== 'roles' || !hasCourse);
  return listSeenColumns(held).filter(
    (column) =>
      (names === undefined ? usual(column) : names.includes(column)) &&
      (column !== 'course' || hasCourse),
  );
}
