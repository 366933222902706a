import { Injectable } from '@nestjs/common';
import type { Language } from '@svetionik/domain/language/script';
import { type EntityManager, IsNull } from 'typeorm';
import { findAddress, type PersonActor, type VisitorActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { newId } from '../../platform/database/identifiers';
import { Transactions } from '../../platform/database/transactions';
import { Events } from '../../platform/events/events';
import { DomainError } from '../../platform/http/domain-error';
import { Admissions } from './admissions';
import { foldEmail } from './email';
import { EntryLinkEntity } from './entry/entry-link.entity';
import { LinkEntries } from './entry/link-entries';
import { findInviter } from './invitations/invitations.queries';
import { MailedLinkEntity } from './mailed-link.entity';
import { MailedLinks } from './mailed-links.service';
import { MemberEntity } from './member.entity';
import { Passwords } from './passwords';
import { PersonEntity } from './person.entity';
import { findByAddress } from './find-by-address';
import { setPersonScope } from './persons.queries';
import { findOpenOrganisations } from './sessions.queries';
import { SessionsService, type StartedSession } from './sessions.service';

type Visitor = PersonActor | VisitorActor;

interface Registration {
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly returnPath?: string | undefined;
  /** Of the link or the code that the person came by. */
  readonly entryKey?: string | undefined;
}

/** Where a registration leads: the organisation that it is in, and the link that it came by. */
interface Destination {
  readonly inside: Visitor;
  readonly address: string | null;
  readonly link?: { readonly id: string; readonly key: string };
}

@Injectable()
export class RegistrationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly links: MailedLinks,
    private readonly sessions: SessionsService,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly admissions: Admissions,
    private readonly entries: LinkEntries,
  ) {}

  /**
   * Opens an account, or writes to the one that the address already has; the caller cannot tell which. What was typed
   * goes with the link: whoever else registered the address, only the redeemed link decides.
   */
  async register(
    actor: Visitor,
    { email, password, language, returnPath, entryKey }: Registration,
  ): Promise<void> {
    const emailFolded = foldEmail(email);
    const { inside, address, link } = await this.findDestination(actor, emailFolded, entryKey);
    await this.links.spend('confirm-address', emailFolded);
    this.passwords.refuseWeak(password, email);
    const passwordHash = await this.passwords.hash(password);
    await this.transactions.unitOfWork(inside, async (transaction) => {
      const person = {
        id: newId(),
        email,
        emailFolded,
        passwordHash,
        language,
        createdAt: this.clock.now(),
      };
      await setPersonScope(transaction, person.id);
      const opened = await this.insert(transaction, person);
      if (opened && link === undefined) await this.join(transaction, inside, person.id);
      const owner = await findByAddress(transaction, emailFolded);
      if (owner === null) throw new Error('the address that was just kept has no account');
      const [personId, { organisationId }] = [owner.id, inside];
      await this.links.order(
        transaction,
        owner.confirmedAt === null
          ? {
              ...{ personId, address, language, passwordHash, purpose: 'confirm-address' },
              returnPath: returnPath ?? null,
              admissionId: link
                ? await this.admissions.begin(transaction, {
                    organisationId,
                    personId,
                    linkId: link.id,
                  })
                : null,
            }
          : {
              ...{ personId, address, language: owner.language, purpose: 'account-exists' },
              returnPath: link ? `/join/${link.key}` : (returnPath ?? null),
            },
      );
    });
  }

  /** Confirms the address, makes what was typed for this link the account's, and signs in. */
  async confirm(actor: Visitor, token: string): Promise<StartedSession> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { personId, language, passwordHash, admissionId } = await this.links.redeem(
        transaction,
        token,
        'confirm-address',
      );
      const open = { id: personId, confirmedAt: IsNull(), blockedAt: IsNull() };
      const { affected } = await transaction.update(PersonEntity, open, {
        confirmedAt: this.clock.now(),
        language,
        passwordHash: passwordHash ?? undefined,
      });
      const entered =
        affected === 0 || admissionId === null
          ? undefined
          : await this.admissions.confirm(transaction, actor, admissionId);
      const at = await findOpenOrganisations(transaction, personId);
      const wanted = entered ?? actor.organisationId;
      const organisationId = at.find((id) => id === wanted) ?? at[0];
      if (affected === 0 || organisationId === undefined)
        throw new DomainError('identity.link-invalid');
      await this.sessions.endAll(transaction, personId);
      return this.sessions.start(transaction, personId, organisationId);
    });
  }

  /** For somebody who signs in before confirming: another link like the last one with this password, as often as registering would send one. */
  async sendLinkAgain(
    actor: Visitor,
    { id: personId, emailFolded, language, passwordHash }: PersonEntity,
  ): Promise<void> {
    if (!(await this.links.admits('confirm-address', emailFolded))) return;
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const purpose = 'confirm-address';
      const last = await transaction.findOne(MailedLinkEntity, {
        where: { personId, purpose, passwordHash },
        order: { createdAt: 'DESC' },
      });
      await this.links.order(transaction, {
        personId,
        purpose,
        passwordHash,
        language: last?.language ?? language,
        returnPath: last?.returnPath ?? null,
        address: last?.address ?? findAddress(actor),
        admissionId: last?.admissionId ?? null,
      });
    });
  }

  private async findDestination(
    actor: Visitor,
    email: string,
    entryKey: string | undefined,
  ): Promise<Destination> {
    if (entryKey === undefined) return { inside: actor, address: findAddress(actor) };
    const { key, inside } = await this.entries.find(actor, entryKey);
    return this.transactions.reading(inside, async (transaction) => {
      const { organisationId } = inside;
      const link = await transaction.findOneBy(EntryLinkEntity, { key, organisationId });
      if (link === null) throw new DomainError('identity.entry-unknown');
      this.entries.requireOpen(link, email);
      const { slug, isNetwork } = await findInviter(transaction, organisationId);
      return { inside, address: isNetwork ? null : slug, link: { id: link.id, key } };
    });
  }

  private async join(transaction: EntityManager, actor: Visitor, personId: string): Promise<void> {
    await transaction.insert(MemberEntity, {
      organisationId: actor.organisationId,
      personId,
      roles: ['learner'],
      since: this.clock.now(),
    });
    await this.events.record(transaction, actor, {
      type: 'identity.registered',
      version: 1,
      ids: { personId },
    });
  }

  private async insert(
    transaction: EntityManager,
    person: Partial<PersonEntity>,
  ): Promise<boolean> {
    const result = await transaction
      .createQueryBuilder()
      .insert()
      .into(PersonEntity)
      .values(person)
      .orIgnore()
      .returning('id')
      .execute();
    return Array.isArray(result.raw) && result.raw.length > 0;
  }
}
