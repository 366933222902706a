import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';

/** An account that nobody has confirmed or let in, and the organisations that know it. */
export interface ForgettableAccount {
  readonly id: string;
  readonly organisations: readonly string[];
}

/** Those of the whole installation about which nothing has happened since then: after the last one seen, by their ids. */
export function findForgettable(
  transaction: EntityManager,
  { before, after, most }: { readonly before: Date; readonly after: string; readonly most: number },
): Promise<ForgettableAccount[]> {
  return queryRows(
    transaction,
    `SELECT id /* "id" is not null: the function gives rows of people */, organisations /* "organisations" is not null: as the id */
     FROM identity.forgettable_accounts($1, $2, $3, NULL)`,
    [before, after, most],
  );
}

/** The account as it stands once its row is held, until the transaction ends; undefined where it is not to be forgotten any more. */
export async function holdForgettable(
  transaction: EntityManager,
  id: string,
  before: Date,
): Promise<ForgettableAccount | undefined> {
  await queryRows(transaction, 'SELECT id FROM identity.person WHERE id = $1 FOR UPDATE', [id]);
  const rows = await queryRows(
    transaction,
    `SELECT id /* "id" is not null: the function gives rows of people */, organisations /* "organisations" is not null: as the id */
     FROM identity.forgettable_accounts($1, NULL, 1, $2)`,
    [before, id],
  );
  return rows[0];
}
