import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { RegisterEntry } from './register-entry';
import type { ExportedRow, RegisterKey, RegisterRow } from './certificates.queries';
import type { RegisterSearch } from './register-filter.queries';

interface LostSpan extends RegisterKey {
  readonly first: number;
  readonly last: number;
}

/** One row a number, with what the register was called when they were entered. */
export async function insertLostNumbers(
  transaction: EntityManager,
  { organisationId, organiserId, year, first, last }: LostSpan,
  entered: { readonly date: string; readonly now: Date },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO registry.lost_number (id, organisation_id, organiser_id, year, number, designation, organiser, entered_on, entered_at)
     SELECT gen_random_uuid(), o.organisation_id, o.id, $3, n, o.register_designation, o.name, $6, $7
     FROM organisations.organisers o, generate_series($4::int, $5::int) n WHERE o.organisation_id = $1 AND o.id = $2`,
    [organisationId, organiserId, year, first, last, entered.date, entered.now],
  );
}

/** The day of a lost number is the one on which it was entered. */
const columns = `l.id, l.number, l.year, l.organiser_id AS "organiserId", to_char(l.entered_on, 'YYYY-MM-DD') AS "issuedOn",
  l.designation, l.organiser`;

/** Lost numbers among what a search of the register is about, the newest number first; one for a person or a document finds none. */
export async function findLostLines(
  transaction: EntityManager,
  organisationId: string,
  search: RegisterSearch,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<RegisterRow[]> {
  if (!isAboutNumbers(search)) return [];
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM registry.lost_number l
     WHERE l.organisation_id = $1 AND ($2::uuid IS NULL OR l.organiser_id = $2) AND ($3::int IS NULL OR l.year = $3) AND ($4::int IS NULL OR l.number = $4)
       AND ($5::uuid IS NULL OR (l.year, l.organiser_id, l.number) < ${selectPlace('$5')})
     ORDER BY l.year DESC, l.organiser_id DESC, l.number DESC LIMIT $6`,
    [
      organisationId,
      search.organiser ?? null,
      search.year ?? null,
      search.number ?? null,
      page.after ?? null,
      page.limit,
    ],
  );
  return rows.map(lineOf);
}

/** The lost numbers of a register that come after a number, the lowest first. */
export async function findLostPage(
  transaction: EntityManager,
  { organisationId, organiserId, year }: RegisterKey,
  page: { readonly after: number; readonly limit: number },
): Promise<ExportedRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM registry.lost_number l
     WHERE l.organisation_id = $1 AND l.organiser_id = $2 AND l.year = $3 AND l.number > $4 ORDER BY l.number LIMIT $5`,
    [organisationId, organiserId, year, page.after, page.limit],
  );
  return rows.map((row) => ({ ...lineOf(row), replaces: null }));
}

type LostNumber = Pick<RegisterRow, 'id' | 'number' | 'year' | 'organiserId' | 'issuedOn'> &
  Pick<Required<RegisterEntry>, 'designation' | 'organiser'>;

/** The register knows neither whose it was nor what for. */
function lineOf({ designation, organiser, ...row }: LostNumber): RegisterRow {
  return {
    ...row,
    kind: 'completion',
    expiresOn: null,
    status: 'lost',
    rendering: 'failed',
    entry: {
      designation,
      organiser,
      holder: { latin: '', cyrillic: '' },
      course: { 'sr-Latn': '', 'sr-Cyrl': '' },
    },
  };
}

/** Where a line stands in the register, by the id in a parameter; the first parameter is the organisation. */
export function selectPlace<const Parameter extends string>(parameter: Parameter) {
  return `(SELECT year, organiser_id, number FROM registry.certificate WHERE id = ${parameter} AND organisation_id = $1
    UNION ALL SELECT year, organiser_id, number FROM registry.lost_number WHERE id = ${parameter} AND organisation_id = $1)` as const;
}

function isAboutNumbers(search: RegisterSearch): boolean {
  const { status, standing, words = [], checkCode, batch, rendering } = search;
  return (
    words.length === 0 &&
    [checkCode, batch, rendering].every((asked) => asked === undefined) &&
    [status, standing?.is].every((asked) => asked === undefined || asked === 'lost')
  );
}
