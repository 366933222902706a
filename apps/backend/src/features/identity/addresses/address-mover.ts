import { Injectable } from '@nestjs/common';
import type { AuditedAction } from '@svetionik/domain/audit/actions';
import type { EntityManager } from 'typeorm';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { Jobs } from '../../../platform/jobs/jobs';
import { mailChangedAddressJob } from '../identity.jobs';
import { endLinks } from '../links/mailed-links.queries';
import { findHeldRoles } from '../members/held-roles';
import { PersonEntity } from '../persons/person.entity';
import { SessionsService } from '../sessions/sessions.service';
import { moveAddress, settleAddressChange, type AskedAddress } from './address-changes.queries';

/** For how long the former address is kept, so that it can be told. */
const toldMilliseconds = 7 * 24 * 60 * 60 * 1000;

type Asking = PersonActor | VisitorActor;

/** What follows when a change of address comes to its end. The transaction is in one of the person's organisations afterwards. */
@Injectable()
export class AddressMover {
  constructor(
    private readonly sessions: SessionsService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** False where somebody else has the address. Links that were mailed to the former one open nothing any more. */
  async move(
    transaction: EntityManager,
    by: Asking,
    change: Pick<AskedAddress, 'id' | 'personId' | 'email' | 'emailFolded'>,
  ): Promise<boolean> {
    const { id, personId } = change;
    const person = await transaction.findOneByOrFail(PersonEntity, { id: personId });
    if (!(await moveAddress(transaction, change))) return false;
    const at = this.clock.now();
    const until = new Date(at.getTime() + toldMilliseconds);
    await settleAddressChange(transaction, { id, formerEmail: person.email, at, until });
    await endLinks(transaction, personId, at);
    const own = by.kind === 'person' && by.personId === personId ? by.sessionId : undefined;
    await this.sessions.endOthers(transaction, personId, own);
    const organisationId = await this.note(transaction, by, {
      action: 'identity.changeAddress',
      personId,
    });
    await this.jobs.enqueue(
      transaction,
      mailChangedAddressJob,
      ['new', 'former'].map((to) => ({ organisationId, ids: { changeId: id, to } })),
    );
    return true;
  }

  /** Whoever asked had a session and a fresh proof: it was somebody else's. */
  async refuse(transaction: EntityManager, by: Asking, personId: string): Promise<void> {
    await this.note(transaction, by, { action: 'identity.refuseAddressChange', personId });
    await this.sessions.endAll(transaction, personId);
  }

  /** In each organisation that knows them by their address; gives one of them. */
  private async note(
    transaction: EntityManager,
    by: Asking,
    { action, personId }: { readonly action: AuditedAction; readonly personId: string },
  ): Promise<string | null> {
    const held = await findHeldRoles(transaction, personId);
    for (const { organisationId } of held) {
      await enterOrganisation(transaction, organisationId);
      const entry = { action, subjectIds: [personId] };
      await audit(transaction, { ...by, organisationId }, entry, this.clock.now());
    }
    return held.at(-1)?.organisationId ?? null;
  }
}
