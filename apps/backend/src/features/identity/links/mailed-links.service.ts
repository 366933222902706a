import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { Throttle } from '../../../platform/access/throttle';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { DomainError } from '../../../platform/http/domain-error';
import { Jobs } from '../../../platform/jobs/jobs';
import { sendLinkJob } from '../identity.jobs';
import { MailedLinkEntity } from './mailed-link.entity';
import { insertLinkByAddress } from './mailed-links.queries';
import { lockPerson, setPersonScope } from '../persons/persons.queries';
import { hashToken } from '../secret-token';

/** Mails to one address, whoever asks for them and whether or not it has an account. */
const toAddress = { limit: 5, seconds: 3600 };

const validMilliseconds = 60 * 60 * 1000;

/** What was typed for an account goes when the link is used. */
export const emptyLink = {
  passwordHash: null,
  minorSince: null,
  nameLatin: null,
  nameCyrillic: null,
} as const satisfies Partial<MailedLinkEntity>;

type OrderedLink = Pick<MailedLinkEntity, 'personId' | 'purpose' | 'language'> &
  Partial<
    Pick<
      MailedLinkEntity,
      | 'returnPath'
      | 'passwordHash'
      | 'address'
      | 'admissionId'
      | 'minorSince'
      | 'nameLatin'
      | 'nameCyrillic'
    >
  >;

/** Links that are sent by mail, valid an hour, and used once by a button. */
@Injectable()
export class MailedLinks {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly throttle: Throttle,
  ) {}

  /** Counts a mail to the address; refuses when there were too many within an hour. */
  spend(purpose: MailedLinkEntity['purpose'], emailFolded: string): Promise<void> {
    return this.throttle.spend(`${purpose}:${emailFolded}`, toAddress.limit, toAddress.seconds);
  }

  /** As `spend`, where a refusal would tell something. */
  admits(purpose: MailedLinkEntity['purpose'], emailFolded: string): Promise<boolean> {
    return this.throttle.admits(`${purpose}:${emailFolded}`, toAddress.limit, toAddress.seconds);
  }

  /** Orders a mail with a new link. Earlier ones stay valid: a stranger who asks again must not take the owner's link away. */
  async order(transaction: EntityManager, ordered: OrderedLink): Promise<void> {
    const now = this.clock.now();
    const link = {
      ...ordered,
      id: newId(),
      createdAt: now,
      expiresAt: new Date(now.getTime() + validMilliseconds),
    };
    await transaction.insert(MailedLinkEntity, link);
    await this.jobs.enqueue(transaction, sendLinkJob, [
      { organisationId: null, ids: { linkId: link.id } },
    ]);
  }

  /** As {@link order}, for whoever has the address, if anybody has it and is not blocked: it takes the same either way. */
  async orderFor(
    transaction: EntityManager,
    emailFolded: string,
    {
      purpose,
      language,
      returnPath,
      address,
    }: Pick<OrderedLink, 'purpose' | 'language' | 'returnPath' | 'address'>,
  ): Promise<void> {
    const [now, linkId] = [this.clock.now(), newId()];
    await insertLinkByAddress(transaction, emailFolded, {
      id: linkId,
      purpose,
      language,
      returnPath: returnPath ?? null,
      address: address ?? null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + validMilliseconds),
    });
    await this.jobs.enqueue(transaction, sendLinkJob, [{ organisationId: null, ids: { linkId } }]);
  }

  /** Uses up the link, and with it every other one of the person: only what belongs to this one counts. */
  async redeem(
    transaction: EntityManager,
    token: string,
    purpose: MailedLinkEntity['purpose'],
  ): Promise<MailedLinkEntity> {
    const valid = {
      tokenHash: hashToken(token),
      purpose,
      usedAt: IsNull(),
      expiresAt: MoreThan(this.clock.now()),
    };
    const owner = await transaction.findOneBy(MailedLinkEntity, valid);
    if (owner !== null) {
      await setPersonScope(transaction, owner.personId);
      await lockPerson(transaction, owner.personId);
    }
    const link = await transaction.findOneBy(MailedLinkEntity, valid);
    if (link === null) throw new DomainError('identity.link-invalid');
    await transaction.update(
      MailedLinkEntity,
      { personId: link.personId, usedAt: IsNull() },
      { usedAt: this.clock.now(), ...emptyLink },
    );
    return link;
  }
}
