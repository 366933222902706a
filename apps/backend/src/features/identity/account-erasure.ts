import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { execute } from '../../platform/database/query';
import { nowhere } from '../../platform/mail/job-mailer';
import { MAILER, type Mailer } from '../../platform/mail/mailer';
import { foldEmail } from './email';
import { MemberEntity } from './member.entity';
import { PersonEntity } from './person.entity';

/** Takes everything out of an account that tells whose it is. The id stays, because what others keep refers to it. */
@Injectable()
export class AccountErasure {
  constructor(
    private readonly clock: Clock,
    @Inject(MAILER) private readonly mailer: Mailer,
  ) {}

  /** The account with this address, and the organisations it belongs to; undefined where there is none. */
  async findByAddress(
    transaction: EntityManager,
    email: string,
  ): Promise<{ personId: string; organisations: string[] } | undefined> {
    const person = await transaction.findOneBy(PersonEntity, { emailFolded: foldEmail(email) });
    if (person === null) return undefined;
    const members = await transaction.findBy(MemberEntity, { personId: person.id });
    return {
      personId: person.id,
      organisations: members.map(({ organisationId }) => organisationId),
    };
  }

  /** Ends the membership and its sessions. The account is erased with the last one: its person may be elsewhere too. */
  async leave(transaction: EntityManager, organisationId: string, personId: string): Promise<void> {
    for (const table of ['session', 'member'] as const)
      await execute(
        transaction,
        `DELETE FROM identity.${table} WHERE organisation_id = $1 AND person_id = $2`,
        [organisationId, personId],
      );
    if ((await transaction.countBy(MemberEntity, { personId })) === 0)
      await this.erase(transaction, personId);
  }

  /** Copies of mails that a local installation keeps go first: whatever fails afterwards, they are not missed. */
  async erase(transaction: EntityManager, personId: string): Promise<void> {
    const person = await transaction.findOneBy(PersonEntity, { id: personId });
    if (person !== null) await this.mailer.forget(person.email);
    for (const table of ['session', 'mailed_link', 'known_browser'] as const)
      await execute(transaction, `DELETE FROM identity.${table} WHERE person_id = $1`, [personId]);
    const email = `${personId}@erased${nowhere}`;
    await execute(
      transaction,
      `UPDATE identity.person SET email = $2, email_folded = $2, password_hash = '', name_latin = NULL, name_cyrillic = NULL, name_confirmed_at = NULL, name_folded = NULL,
         name_sort_key = NULL, form = 'neutral', profession = NULL, employer = NULL, licence_number = NULL, service_rank = NULL, service_unit = NULL,
         service_number = NULL, blocked_at = coalesce(blocked_at, $3) WHERE id = $1`,
      [personId, email, this.clock.now()],
    );
  }
}
