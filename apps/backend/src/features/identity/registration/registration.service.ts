import { Injectable } from '@nestjs/common';
import type { Language } from '@svetionik/domain/language/script';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import type { StatedAge } from '@svetionik/domain/people/guardian-consent';
import { type EntityManager, IsNull } from 'typeorm';
import { findAddress, type PersonActor, type VisitorActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { takeEvenTime } from '../../../platform/http/even-time';
import { DomainError } from '../../../platform/http/domain-error';
import { Admissions, type Destination } from '../admission/admissions';
import { dateStatement } from '../consent/stated-age';
import { foldEmail } from '../persons/email';
import { MailedLinkEntity } from '../links/mailed-link.entity';
import { MailedLinks } from '../links/mailed-links.service';
import { Passwords } from '../passwords/passwords';
import { calledColumns, refuseUnfitName } from '../persons/called-name';
import { PersonEntity } from '../persons/person.entity';
import { readPersonName } from '../persons/read-person';
import { findByAddress } from '../persons/find-by-address';
import { setPersonScope } from '../persons/persons.queries';
import { findOpenOrganisations } from '../sessions/sessions.queries';
import { SessionsService, type StartedSession } from '../sessions/sessions.service';
import { noteBegunSession } from '../signing-in/sign-in-notes';

type Visitor = PersonActor | VisitorActor;

interface Registration {
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly age: StatedAge;
  readonly name?: NameInBothScripts | undefined;
  readonly returnPath?: string | undefined;
  /** Of the link or the code that the person came by. */
  readonly entryKey?: string | undefined;
}

/** The same as it is kept. */
interface Registered extends Pick<Registration, 'email' | 'language' | 'age' | 'name'> {
  readonly emailFolded: string;
  readonly passwordHash: string;
  readonly returnPath: string | null;
}

@Injectable()
export class RegistrationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly links: MailedLinks,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
    private readonly admissions: Admissions,
  ) {}

  /**
   * Opens an account, or writes to the one that the address already has; the caller cannot tell which. What was typed
   * goes with the link: whoever else registered the address, only the redeemed link decides.
   */
  async register(
    actor: Visitor,
    { email, password, language, age, name, returnPath, entryKey }: Registration,
  ): Promise<void> {
    const emailFolded = foldEmail(email);
    const destination = await this.admissions.findDestination(actor, emailFolded, entryKey);
    await this.links.spend('confirm-address', emailFolded);
    this.passwords.refuseWeak(password, email);
    if (name !== undefined) refuseUnfitName(name);
    const passwordHash = await this.passwords.hash(password);
    const typed = { email, emailFolded, passwordHash, language };
    await takeEvenTime(() =>
      this.write(destination, { ...typed, age, name, returnPath: returnPath ?? null }),
    );
  }

  /** Somebody new takes some statements more than whoever has an account. */
  private write(destination: Destination, registered: Registered): Promise<void> {
    const { inside, address, link, waits } = destination;
    const { age, name, returnPath, ...given } = registered;
    return this.transactions.unitOfWork(inside, async (transaction) => {
      const { organisationId } = inside;
      const minorSince = await dateStatement(transaction, organisationId, age, this.clock.now());
      const owner = await this.open(transaction, destination, { ...given, minorSince });
      const personId = owner.id;
      if (owner.confirmedAt !== null) {
        const way = link === undefined ? returnPath : `/join/${link.key}`;
        const about = { purpose: 'account-exists', language: owner.language } as const;
        const ordered = { ...about, personId, address, returnPath: way };
        await this.links.order(transaction, ordered);
        return;
      }
      const admissionId =
        link === undefined && !waits
          ? null
          : await this.admissions.begin(transaction, {
              organisationId,
              personId,
              linkId: link?.id ?? null,
            });
      const { language, passwordHash } = given;
      const about = { purpose: 'confirm-address', language, passwordHash, minorSince } as const;
      const called = { nameLatin: name?.latin ?? null, nameCyrillic: name?.cyrillic ?? null };
      const way = { address, admissionId, returnPath };
      await this.links.order(transaction, { ...about, ...way, ...called, personId });
    });
  }

  /**
   * Confirms the address, makes what was typed for this link the account's, and signs in; undefined where the person is nobody anywhere
   * and waits to be let in.
   */
  async confirm(actor: Visitor, token: string): Promise<StartedSession | undefined> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const link = await this.links.redeem(transaction, token, 'confirm-address');
      const { personId, language, passwordHash, minorSince, admissionId } = link;
      const name = readPersonName(link);
      const open = { id: personId, confirmedAt: IsNull(), blockedAt: IsNull() };
      const { affected } = await transaction.update(PersonEntity, open, {
        confirmedAt: this.clock.now(),
        language,
        passwordHash: passwordHash ?? undefined,
        minorSince,
        ...(name !== null && calledColumns(name, this.clock.now())),
      });
      const entered =
        affected === 0 || admissionId === null
          ? undefined
          : await this.admissions.confirm(transaction, actor, admissionId);
      const at = await findOpenOrganisations(transaction, personId);
      const wanted = entered ?? actor.organisationId;
      const organisationId = at.find((id) => id === wanted) ?? at[0];
      const waits = admissionId !== null && entered === undefined;
      if (affected === 0 || (organisationId === undefined && !waits))
        throw new DomainError('identity.link-invalid');
      if (organisationId === undefined) return undefined;
      await this.sessions.endAll(transaction, personId);
      const who = { personId, organisationId };
      await noteBegunSession(transaction, who, 'confirmed-address', this.clock.now());
      return this.sessions.start(transaction, personId, organisationId);
    });
  }

  /** For somebody who signs in before confirming: another link like the last one with this password, as often as registering would send one. */
  async sendLinkAgain(
    actor: Visitor,
    { id: personId, emailFolded, language, passwordHash, minorSince }: PersonEntity,
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
        minorSince: last?.minorSince ?? minorSince,
        nameLatin: last?.nameLatin ?? null,
        nameCyrillic: last?.nameCyrillic ?? null,
      });
    });
  }

  /** The account of the address, which is opened where it has none. */
  private async open(
    transaction: EntityManager,
    { inside, link, waits }: Destination,
    typed: Pick<PersonEntity, 'email' | 'emailFolded' | 'passwordHash' | 'language' | 'minorSince'>,
  ): Promise<PersonEntity> {
    const person = { ...typed, id: newId(), createdAt: this.clock.now() };
    await setPersonScope(transaction, person.id);
    await this.insert(transaction, person);
    const owner = await findByAddress(transaction, typed.emailFolded);
    if (owner === null) throw new Error('the address that was just kept has no account');
    if (owner.confirmedAt === null && link === undefined && !waits)
      await this.admissions.join(transaction, inside, owner.id);
    return owner;
  }

  private async insert(transaction: EntityManager, person: Partial<PersonEntity>): Promise<void> {
    await transaction
      .createQueryBuilder()
      .insert()
      .into(PersonEntity)
      .values(person)
      .orIgnore()
      .execute();
  }
}
