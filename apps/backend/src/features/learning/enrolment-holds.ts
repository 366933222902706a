import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Find = (
  transaction: EntityManager,
  organisationId: string,
  enrolments: readonly string[],
) => Promise<readonly string[]>;

/** Enrolments that something is built on. Features that stand later say when they start how they are asked for theirs. */
@Injectable()
export class EnrolmentHolds {
  private readonly asked: Find[] = [];

  provide(ask: Find): void {
    this.asked.push(ask);
  }

  /** Those of the enrolments that cannot go, because somebody counts on them. */
  async find(
    transaction: EntityManager,
    organisationId: string,
    enrolments: readonly string[],
  ): Promise<Set<string>> {
    const held = new Set<string>();
    for (const ask of this.asked)
      for (const id of await ask(transaction, organisationId, enrolments)) held.add(id);
    return held;
  }
}
