import type { OwnChange } from '@svetionik/contracts/home';
import type { EntityManager } from 'typeorm';
import { findOwnMoves } from './moves.queries';

/** The programmes in which others moved somebody into a newer edition, or which they took them out of, since an instant. */
export async function findOwnProgrammeChanges(
  transaction: EntityManager,
  person: { readonly organisationId: string; readonly personId: string },
  since: Date,
): Promise<OwnChange[]> {
  const rows = await findOwnMoves(transaction, person, since);
  return rows.flatMap(({ id, title, movedAt, takenOutAt }): OwnChange[] => {
    const programme = { id, title };
    if (takenOutAt !== null)
      return [{ kind: 'programme-withdrawn', at: takenOutAt.toISOString(), programme }];
    return movedAt === null
      ? []
      : [{ kind: 'programme-moved', at: movedAt.toISOString(), programme }];
  });
}
