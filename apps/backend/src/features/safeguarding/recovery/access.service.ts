import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { readAccess } from '@svetionik/contracts/safeguarding';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { findOwnKey, type OfficerKey } from '../officer-keys.queries';
import { OfficerKeysService } from '../officer-keys.service';
import { requireAccessRequest } from '../safeguarding.access';
import { seal, unseal } from '../sealing/sealed';
import { insertGivenShare, insertRequest, settleRequest } from './access-requests.queries';
import { describeAccess, findOwnRequests } from './access-view';
import { restoreReports } from './restore-reports';
import { findRecoverers, findShares } from './recovery.queries';

type Access = EndpointReply<typeof readAccess>;

/** How somebody gets to reports that their key does not open: two others give their shares of what recovers them. */
@Injectable()
export class AccessService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directory: OrganisationDirectory,
    private readonly keys: OfficerKeysService,
  ) {}

  read(actor: PersonActor): Promise<Access> {
    return this.transactions.reading(actor, (transaction) => this.describe(transaction, actor));
  }

  ask(actor: PersonActor): Promise<Access> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId: askedBy } = actor;
      const key = await findOwnKey(transaction, organisationId, askedBy);
      if (key === undefined) throw new DomainError('safeguarding.key-missing');
      const askedAt = this.clock.now();
      for (const holder of await findRecoverers(transaction, organisationId)) {
        await enterOrganisation(transaction, holder);
        await insertRequest(transaction, {
          ...{ id: randomUUID(), organisationId: holder, fromOrganisation: organisationId },
          ...{ keyId: key.id, recipient: key.recipient, askedBy, askedAt },
        });
      }
      await enterOrganisation(transaction, organisationId);
      const entry = { action: 'safeguarding.askForAccess', subjectIds: [askedBy] } as const;
      await audit(transaction, actor, entry, askedAt);
      return this.describe(transaction, actor);
    });
  }

  async give(actor: PersonActor, id: string, passphrase: string): Promise<Access> {
    const key = await this.transactions.unitOfWork(actor, async (transaction) => {
      await requireAccessRequest(transaction, actor, id);
      return findOwnKey(transaction, actor.organisationId, actor.personId);
    });
    const { identity, keyId } = await this.openOwn(key, passphrase);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const request = await requireAccessRequest(transaction, actor, id);
      const { organisationId } = actor;
      const givenAt = this.clock.now();
      for (const share of await findShares(transaction, organisationId, keyId)) {
        const sealed = await seal(await unseal(share.sealed, identity), [request.recipient]);
        const { recoveryId } = share;
        const given = { organisationId, requestId: id, recoveryId, keyId, sealed, givenAt };
        await insertGivenShare(transaction, given);
      }
      const entry = { action: 'safeguarding.giveShare', subjectIds: [request.askedBy] } as const;
      await audit(transaction, actor, entry, givenAt);
      return this.describe(transaction, actor);
    });
  }

  async restore(actor: PersonActor, passphrase: string): Promise<{ restored: number }> {
    const known = await this.transactions.reading(actor, (transaction) =>
      findOwnKey(transaction, actor.organisationId, actor.personId),
    );
    const { identity, keyId } = await this.openOwn(known, passphrase);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId } = actor;
      const now = this.clock.now();
      const key = await findOwnKey(transaction, organisationId, personId);
      if (key?.id !== keyId) throw new DomainError('safeguarding.key-missing');
      const requests = await findOwnRequests(transaction, this.directory, organisationId, keyId);
      const { restored, used } = await restoreReports(transaction, { key, identity, requests });
      for (const { id, holder } of used) {
        await enterOrganisation(transaction, holder);
        await settleRequest(transaction, { organisationId: holder, id, at: now });
      }
      await enterOrganisation(transaction, organisationId);
      const entry = {
        action: 'safeguarding.restoreAccess',
        subjectIds: [personId],
        code: String(restored),
      } as const;
      await audit(transaction, actor, entry, now);
      return { restored };
    });
  }

  private async openOwn(
    key: OfficerKey | undefined,
    passphrase: string,
  ): Promise<{ identity: string; keyId: string }> {
    const identity = await this.keys.open(key, passphrase);
    return { identity, keyId: key?.id ?? '' };
  }

  private describe(transaction: EntityManager, actor: PersonActor): Promise<Access> {
    return describeAccess(transaction, this.directory, actor);
  }
}
