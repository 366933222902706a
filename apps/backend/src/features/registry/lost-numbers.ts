import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { findIssueDate } from '../organisations';
import { insertLostNumbers } from './lost-numbers.queries';
import { NumbersGiven } from './numbers-given';
import { lockRegisters, storeLastNumbers, type RegisterEnd } from './registers.queries';

/** Enters in a register the numbers that were given after the backup from which it was restored. */
@Injectable()
export class LostNumbers {
  constructor(
    private readonly clock: Clock,
    private readonly given: NumbersGiven,
  ) {}

  /** How many were entered: those after the last one that the register knows, up to `last`. */
  async enter(
    transaction: EntityManager,
    actor: Actor,
    { organisationId, organiserId, year, last }: RegisterEnd,
  ): Promise<number> {
    const known = (await lockRegisters(transaction, organisationId, [organiserId], year)).get(
      organiserId,
    );
    if (known === undefined || known >= last) return 0;
    const now = this.clock.now();
    const { date } = await findIssueDate(transaction, organisationId, now);
    const span = { organisationId, organiserId, year, first: known + 1, last };
    await insertLostNumbers(transaction, span, { date, now });
    await storeLastNumbers(transaction, new Map([[organiserId, last]]), year);
    await audit(
      transaction,
      actor,
      {
        action: 'certification.enterLost',
        subjectIds: [organiserId],
        code: `${known + 1}-${last}/${year}`,
      },
      now,
    );
    await this.given.note({ organisationId, organiserId, year, last });
    return last - known;
  }
}
