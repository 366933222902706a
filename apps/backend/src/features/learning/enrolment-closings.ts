import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeClosings, type Closing } from './closings.queries';

type Find = (
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
) => Promise<readonly Closing[]>;

/** Last days of enrolments, which others decide. Features that stand later say when they start how they are asked for those that are no longer right. */
@Injectable()
export class EnrolmentClosings {
  private readonly asked: Find[] = [];

  provide(ask: Find): void {
    this.asked.push(ask);
  }

  /** Has what people are in close as it should by now. */
  async settle(
    transaction: EntityManager,
    organisationId: string,
    people: readonly string[],
  ): Promise<void> {
    for (const ask of this.asked) {
      const moved = await ask(transaction, organisationId, people);
      if (moved.length > 0) await writeClosings(transaction, organisationId, moved);
    }
  }
}
