import type { entrants } from '@svetionik/contracts/entrants';
import { mostEntering } from '@svetionik/domain/runs/entry';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { DomainError } from '../../platform/http/domain-error';
import { findSelected } from './entrants.queries';

/** Members who were named or are in a group, and how many of those who were named are none. */
export interface GatheredEntrants {
  readonly people: readonly string[];
  readonly strangers: number;
}

/** Whom a choice of people means; refused where they are too many to be enrolled at once. */
export async function gatherEntrants(
  transaction: EntityManager,
  organisationId: string,
  selection: z.output<typeof entrants>,
): Promise<GatheredEntrants> {
  const named = selection.kind === 'chosen' ? selection.people : [];
  const people = await findSelected(transaction, organisationId, {
    people: named,
    group: selection.kind === 'group' ? selection.group : null,
    most: mostEntering + 1,
  });
  if (people.length > mostEntering) throw new DomainError('run.too-many-chosen');
  const strangers = selection.kind === 'chosen' ? new Set(named).size - people.length : 0;
  return { people, strangers };
}
