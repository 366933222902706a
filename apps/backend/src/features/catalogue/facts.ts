import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import {
  findCurrentFacts,
  insertChangedFacts,
  type CurrentFact,
  type DatedFact,
} from './facts.queries';

/** Dated facts in versions: a changed one is written beside the old, which editions go on citing. */
@Injectable()
export class Facts {
  constructor(private readonly clock: Clock) {}

  /** Writes what is new or changed. */
  async record(
    transaction: EntityManager,
    organisationId: string,
    facts: readonly DatedFact[],
  ): Promise<void> {
    const rows = facts.map((fact) => ({ id: newId(), ...fact }));
    await insertChangedFacts(transaction, organisationId, rows, this.clock.now());
  }

  /** The facts with these keys, as they are now, by key; one statement for all. */
  findCurrent(
    transaction: EntityManager,
    organisationId: string,
    keys: readonly string[],
  ): Promise<CurrentFact[]> {
    return findCurrentFacts(transaction, organisationId, keys);
  }
}
