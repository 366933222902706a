import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutsideRecord } from '../../platform/backup/outside-record';
import { Clock } from '../../platform/clock';
import { explainError } from '../../platform/processes/start-refused';
import { findLastNumbers, type RegisterEnd } from './registers.queries';

/** Keeps outside the database how far the registers are, so that a restore can propose where they go on. */
@Injectable()
export class NumbersGiven {
  private readonly noted = new Map<string, number>();
  private readonly logger = new Logger('NumbersGiven');

  constructor(
    private readonly record: OutsideRecord,
    private readonly clock: Clock,
  ) {}

  /** Notes how far the register of a certificate is, before its document leaves; once for all that were issued together. */
  async noteBefore(
    transaction: EntityManager,
    {
      organisationId,
      organiserId,
      year,
      number,
    }: Omit<RegisterEnd, 'last'> & { readonly number: number },
  ): Promise<void> {
    if ((this.noted.get(`${organiserId} ${year}`) ?? 0) >= number) return;
    const last = (await findLastNumbers(transaction, [organiserId], year)).get(organiserId);
    await this.note({ organisationId, organiserId, year, last: last ?? number });
  }

  /** A place that cannot be written keeps nobody from a certificate, because restoring asks a person in any case. */
  async note(end: RegisterEnd): Promise<void> {
    try {
      await this.record.add('numbers', { ...end, at: this.clock.now().toISOString() });
      this.noted.set(`${end.organiserId} ${end.year}`, end.last);
    } catch (error) {
      this.logger.warn(
        `The last numbers given cannot be kept outside the database: ${explainError(error)}.`,
      );
    }
  }
}
