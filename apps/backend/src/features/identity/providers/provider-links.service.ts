import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listOwnProviderLinks } from '@svetionik/contracts/providers/sign-in';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { Clock } from '../../../platform/clock';
import { enterOrganisation } from '../../../platform/database/organisation-scope.queries';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireLook, requireOwn } from '../identity.access';
import { setPersonScope } from '../persons/persons.queries';
import { hashToken } from '../secret-token';
import { lockOwnAccount } from '../sessions/own-account';
import { deleteLink, listOwnLinks } from './provider-links.queries';
import { ProviderRecord } from './provider-record';
import { takeProviderStep } from './provider-steps.queries';
import { findProvider } from './providers.queries';

type Links = EndpointReply<typeof listOwnProviderLinks>;

/** By which providers who is signed in can sign in. */
@Injectable()
export class ProviderLinksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationDirectory,
    private readonly record: ProviderRecord,
    private readonly clock: Clock,
  ) {}

  list(actor: PersonActor): Promise<Links> {
    return this.transactions.reading(actor, (transaction) => this.describe(transaction, actor));
  }

  /** Whom a provider has named in this browser is who is signed in: they have proven both. */
  link(actor: PersonActor, token: string): Promise<Links> {
    const { organisationId, personId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await lockOwnAccount(transaction, actor);
      const wanted = { tokenHash: hashToken(token), organisationId, purposes: ['link'] } as const;
      const step = await takeProviderStep(transaction, wanted, this.clock.now());
      const provider = await findProvider(transaction, organisationId);
      if (!step?.subject || step.issuer !== provider?.issuer)
        throw new DomainError('identity.step-over');
      const { issuer, subject } = step;
      await this.record.link(transaction, actor, {
        link: { organisationId, personId, issuer, subject, byAdministrator: false },
        action: 'identity.linkProvider',
      });
      return this.describe(transaction, actor);
    });
  }

  /** Also in another organisation than the one that they are in. */
  remove(actor: PersonActor, organisationId: string): Promise<Links> {
    const { personId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await setPersonScope(transaction, personId);
      requireOwn(await deleteLink(transaction, { organisationId, personId }));
      await enterOrganisation(transaction, organisationId);
      const there = { ...actor, organisationId };
      await this.record.note(transaction, there, personId, {
        action: 'identity.removeProviderLink',
      });
      return this.describe(transaction, actor);
    });
  }

  private async describe(transaction: EntityManager, { personId }: PersonActor): Promise<Links> {
    await setPersonScope(transaction, personId);
    const rows = await listOwnLinks(transaction, personId);
    const looks = await this.organisations.list(transaction);
    return {
      items: rows.map(({ organisationId, linkedAt, lastUsedAt, byAdministrator }) => {
        const { id: organisation, name } = requireLook(
          looks.find(({ id }) => id === organisationId),
        );
        return {
          organisation,
          name,
          linkedAt: linkedAt.toISOString(),
          lastUsedAt: lastUsedAt?.toISOString() ?? null,
          byAdministrator,
        };
      }),
    };
  }
}
