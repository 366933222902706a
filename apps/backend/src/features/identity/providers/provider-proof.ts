import { Injectable } from '@nestjs/common';
import { countsAsProof } from '@svetionik/domain/access/provider-proof';
import type { EntityManager } from 'typeorm';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { hasFactor } from '../factors/authenticators.queries';
import { SessionRenewal } from '../sessions/session-renewal';
import type { StartedSession } from '../sessions/sessions.service';
import { readFactorClaim } from './own-provider';
import type { NamedSubject } from './provider-clients';
import { findLink } from './provider-links.queries';
import { findProvider, type ProviderRow } from './providers.queries';

/** What a provider has to say of whoever it let in, for them to be freshly proven by it. */
interface OfferedProof {
  readonly name: { readonly 'sr-Latn': string; readonly 'sr-Cyrl': string };
  readonly issuer: string;
  readonly subject: string;
  readonly hasFactor: boolean;
}

/** Fresh proofs by a provider: within its organisation, and for nothing that is the person's own. */
@Injectable()
export class ProviderProof {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationDirectory,
    private readonly renewal: SessionRenewal,
  ) {}

  /** The proof that the provider can give of who sits at this session; undefined where it can give none. */
  async find(transaction: EntityManager, actor: PersonActor): Promise<OfferedProof | undefined> {
    const { organisationId, personId, byProvider, inNetwork } = actor;
    if (!byProvider) return undefined;
    const provider = await findProvider(transaction, organisationId);
    const link = await findLink(transaction, { organisationId, personId });
    if (provider === undefined || link?.issuer !== provider.issuer) return undefined;
    const has = await hasFactor(transaction, personId);
    const counts = countsAsProof({
      byProvider,
      reachesOthers: inNetwork && (await this.organisations.list(transaction)).length > 1,
      linkedByAdministrator: link.byAdministrator,
      changedSince: changesWith(provider) && provider.setAt > link.linkedAt,
      hasFactor: has,
      saysFactor: readFactorClaim(provider) !== undefined,
    });
    const name = { 'sr-Latn': provider.nameLatin, 'sr-Cyrl': provider.nameCyrillic };
    return counts ? { name, ...link, hasFactor: has } : undefined;
  }

  /** Takes what the provider has said of a sign-in that was asked for just now. */
  async take(
    actor: PersonActor | VisitorActor,
    asked: string | undefined,
    named: NamedSubject,
  ): Promise<StartedSession> {
    if (actor.kind !== 'person' || asked === undefined) throw new DomainError('identity.step-over');
    const session = await this.transactions.unitOfWork(actor, async (transaction) => {
      const offered = await this.find(transaction, actor);
      const isThem = offered?.issuer === named.issuer && offered.subject === named.subject;
      if (!isThem || (offered.hasFactor && !named.secondFactor)) return undefined;
      return this.renewal.renew(transaction, actor, asked, 'provider');
    });
    if (session !== undefined) return session;
    await this.renewal.noteRefused(actor);
    throw new DomainError('identity.proof-refused');
  }
}

/** Whose word SAML takes stands in what administrators enter; an issuer of OpenID Connect answers for itself at its address. */
function changesWith({ kind }: Pick<ProviderRow, 'kind'>): boolean {
  return kind === 'saml';
}
