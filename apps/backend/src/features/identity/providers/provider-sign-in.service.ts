import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type {
  finishProviderSignIn,
  readOfferedProvider,
} from '@svetionik/contracts/providers/sign-in';
import type { PersonActor, VisitorActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import type { AskedStep } from '../factors/proven-steps';
import { hashToken, makeToken } from '../secret-token';
import type { StartedSession } from '../sessions/sessions.service';
import { OwnProvider } from './own-provider';
import { ProviderClients, type NamedSubject } from './provider-clients';
import { ProviderEntry } from './provider-entry';
import { deriveSecret, type ProviderSecret } from './provider-secret';
import { ProviderProof } from './provider-proof';
import {
  findBeginning,
  insertProviderStep,
  takeProviderStep,
  visitMilliseconds,
  type TakenStep,
} from './provider-steps.queries';
import { findProvider } from './providers.queries';
import { samlAddress } from './saml-providers';

type Visitor = PersonActor | VisitorActor;
type Returned = EndpointInput<typeof finishProviderSignIn>['body'];
type ReturnedCode = Extract<Returned, { readonly code: string }>;

/** How long somebody may take to sign in by their own way, who may have to look for their password. */
const linkMilliseconds = 30 * 60 * 1000;

/** A sign-in that has begun: where the browser is sent, and what it keeps. */
export interface BegunVisit {
  readonly address: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Signs in by the provider of an organisation, as far as the browser's part in it goes. */
@Injectable()
export class ProviderSignInService {
  constructor(
    private readonly transactions: Transactions,
    private readonly provider: OwnProvider,
    private readonly clients: ProviderClients,
    private readonly entry: ProviderEntry,
    private readonly proof: ProviderProof,
    private readonly clock: Clock,
  ) {}

  offered(actor: Visitor): Promise<EndpointReply<typeof readOfferedProvider>> {
    const { organisationId: organisation } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const row = await findProvider(transaction, organisation);
      if (row === undefined) return { provider: null };
      const name = { 'sr-Latn': row.nameLatin, 'sr-Cyrl': row.nameCyrillic };
      return { provider: { organisation, name } };
    });
  }

  /** `proof`: whoever is signed in is to be named anew by the provider, and not from what it remembers. */
  async begin(actor: Visitor, purpose: 'sign-in' | 'proof'): Promise<BegunVisit> {
    const { organisationId } = actor;
    const provider = await this.transactions.reading(actor, (transaction) =>
      this.provider.require(transaction, organisationId),
    );
    const token = makeToken();
    const secret = deriveSecret(token);
    const anew = purpose === 'proof';
    const address =
      provider.kind === 'saml'
        ? await samlAddress(provider, secret.state, {
            ownAddress: await this.provider.findSamlAddress(organisationId),
            anew,
          })
        : await this.clients.address(provider, secret, {
            redirectAddress: await this.provider.findRedirectAddress(organisationId),
            anew,
          });
    const expiresAt = new Date(this.clock.now().getTime() + visitMilliseconds);
    await this.transactions.unitOfWork(actor, (transaction) =>
      insertProviderStep(transaction, {
        tokenHash: secret.hash,
        organisationId,
        purpose,
        issuer: provider.issuer,
        subject: null,
        secondFactor: false,
        expiresAt,
      }),
    );
    return { address, token, expiresAt };
  }

  /** `token`: what this browser has kept since it began; `asked`: that of its session. */
  async finish(
    actor: Visitor,
    returned: ReturnedCode,
    { token, asked }: { readonly token: string | undefined; readonly asked: string | undefined },
  ): Promise<
    StartedSession | AskedStep | { readonly link: string } | { readonly proven: StartedSession }
  > {
    const { named, isProof } = await this.read(actor, returned, token);
    if (isProof) return { proven: await this.proof.take(actor, asked, named) };
    const entered = await this.entry.enter(actor, named, { shared: returned.shared });
    return entered ?? { link: await this.askForLink(actor, named) };
  }

  private async read(
    actor: Visitor,
    returned: ReturnedCode,
    token: string | undefined,
  ): Promise<{ readonly named: NamedSubject; readonly isProof: boolean }> {
    const { organisationId } = actor;
    const secret = token === undefined ? undefined : deriveSecret(token);
    if (secret?.state !== returned.state) throw new DomainError('identity.step-over');
    const found = await this.take(actor, returned, secret);
    if (found === undefined) throw new DomainError('identity.step-over');
    const { step, current } = found;
    if (current.kind === 'saml') {
      const { issuer, subject, secondFactor } = step;
      if (subject === null) throw new DomainError('identity.step-over');
      const isProof = step.purpose === 'proof-answer';
      return { named: { issuer, subject, secondFactor }, isProof };
    }
    const isProof = step.purpose === 'proof';
    const visit = {
      redirectAddress: await this.provider.findRedirectAddress(organisationId),
      maxAge: isProof ? this.secondsSince(step) : undefined,
    };
    try {
      return { named: await this.clients.read(current, returned, secret, visit), isProof };
    } catch (error) {
      await this.entry.noteRefused(actor, error);
      throw error;
    }
  }

  /** The step that this browser has begun, where the provider is still the one that it began by. */
  private take(actor: Visitor, { state, code }: ReturnedCode, secret: ProviderSecret) {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const current = await this.provider.require(transaction, organisationId);
      // taken before the provider is asked: what was tried once is over, whatever comes of it
      const wanted =
        current.kind === 'saml'
          ? ({
              tokenHash: hashToken(`${state} ${code}`),
              purposes: ['answer', 'proof-answer'],
            } as const)
          : ({ tokenHash: secret.hash, purposes: ['sign-in', 'proof'] } as const);
      const now = this.clock.now();
      const step = await takeProviderStep(transaction, { ...wanted, organisationId }, now);
      return step?.issuer === current.issuer ? { step, current } : undefined;
    });
  }

  private secondsSince(step: TakenStep): number {
    return Math.ceil((this.clock.now().getTime() - findBeginning(step).getTime()) / 1000);
  }

  private askForLink(actor: Visitor, { issuer, subject }: NamedSubject): Promise<string> {
    const token = makeToken();
    const expiresAt = new Date(this.clock.now().getTime() + linkMilliseconds);
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await insertProviderStep(transaction, {
        tokenHash: hashToken(token),
        organisationId: actor.organisationId,
        purpose: 'link',
        issuer,
        subject,
        secondFactor: false,
        expiresAt,
      });
      return token;
    });
  }
}
