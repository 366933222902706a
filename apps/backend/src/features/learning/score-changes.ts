import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { findScoreChanges } from './score-changes.queries';

/** That the result of somebody's attempt was counted again by a corrected key. */
interface ScoreCorrected {
  readonly kind: 'score-corrected';
  readonly at: string;
  readonly course: TextInScripts;
  readonly attempt: string;
  readonly passed: boolean;
}

/** Somebody's results that were corrected since an instant, the last correction of each. */
export async function findOwnScoreChanges(
  transaction: EntityManager,
  person: { readonly organisationId: string; readonly personId: string },
  since: Date,
): Promise<ScoreCorrected[]> {
  const rows = await findScoreChanges(transaction, person, since);
  return rows.map(({ at, course, attempt, passed }) => ({
    ...{ kind: 'score-corrected' as const, course, attempt },
    at: at.toISOString(),
    passed: passed === true,
  }));
}
