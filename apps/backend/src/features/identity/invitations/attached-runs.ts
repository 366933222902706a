import { Injectable } from '@nestjs/common';
import type { broughtRun } from '@svetionik/contracts/identity/entry-terms';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { DomainError } from '../../../platform/http/domain-error';

export type BroughtRun = z.output<typeof broughtRun>;

type Find = (
  transaction: EntityManager,
  organisationId: string,
  runId: string,
) => Promise<BroughtRun | undefined>;

/** What is known of a run that an entry brings. The feature that has runs stands later, and says when it starts how it is asked. */
@Injectable()
export class AttachedRuns {
  private ask: Find | undefined;

  provide(ask: Find): void {
    this.ask = ask;
  }

  /** Null where none comes along, and where the organisation has no such run. */
  async describe(
    transaction: EntityManager,
    organisationId: string,
    runId: string | null,
  ): Promise<BroughtRun | null> {
    if (runId === null) return null;
    return (await this.ask?.(transaction, organisationId, runId)) ?? null;
  }

  /** Refuses a run that the organisation does not have, or that nobody can join. */
  async require(
    transaction: EntityManager,
    organisationId: string,
    runId: string | null,
  ): Promise<void> {
    if (runId === null) return;
    const run = await this.describe(transaction, organisationId, runId);
    if (run?.open !== true) throw new DomainError('identity.run-unknown');
  }
}
