import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What becomes of the rows of a person when their account is erased, table by table. Each says it itself: `COMMENT ON TABLE`.
 *
 * - `gone`: every row of the person is deleted, with all that hangs on it.
 * - `entry`: the line of the register and what it is checked by.
 * - `record`: who did what and when, by ids that lead to no name.
 * - `shell`: the account without anything of the person, because ids refer to it.
 * - `staff`: work that somebody did for the organisation, by an id that leads to no name.
 * - `nobody’s`: nothing of a person is in it.
 */
const fates = ['gone', 'entry', 'record', 'shell', 'staff', 'nobody’s'] as const;
type Fate = (typeof fates)[number];

const said = readFileSync(join(__dirname, '../golden/schema.txt'), 'utf8').matchAll(
  /^(\S+) says: At an erasure: (.+)$/gm,
);
const fateOfTable = new Map([...said].map(([, table = '', fate = '']) => [table, fate]));

/** A column that says who somebody is, or what of theirs a row belongs to. */
export const namingColumn = /^(person|actor|marker|attempt|enrolment|certificate)_ids?$|_by$/;

/** Those of which it is said; with a fate that is none of them they are left out. */
export function listTables(...chosen: readonly Fate[]): string[] {
  const wanted: readonly string[] = chosen.length === 0 ? fates : chosen;
  return [...fateOfTable].flatMap(([table, fate]) => (wanted.includes(fate) ? [table] : []));
}
