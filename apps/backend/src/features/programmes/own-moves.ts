import type { OwnChange } from '@svetionik/contracts/home';
import type { EntityManager } from 'typeorm';
import { findOwnMoves } from './moves.queries';

/** The programmes in which somebody was moved into a newer edition since an instant. */
export async function findOwnProgrammeMoves(
  transaction: EntityManager,
  person: { readonly organisationId: string; readonly personId: string },
  since: Date,
): Promise<OwnChange[]> {
  const rows = await findOwnMoves(transaction, person, since);
  return rows.flatMap(({ id, title, at }) =>
    at === null
      ? []
      : [{ kind: 'programme-moved', at: at.toISOString(), programme: { id, title } }],
  );
}
