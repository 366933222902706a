import { Injectable } from '@nestjs/common';
import type { VisitorActor } from '../../../platform/access/actor';
import { OrganisationDirectory } from '../../../platform/access/organisation-directory';
import { Throttle } from '../../../platform/access/throttle';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { hashToken, makeToken } from '../secret-token';
import { OwnProvider } from './own-provider';
import { ProviderEntry } from './provider-entry';
import { findBeginning, insertProviderStep, takeProviderStep } from './provider-steps.queries';
import { readSamlAnswer, samlMetadata } from './saml-providers';

/** How long the page may take that the browser is sent to. */
const answerMilliseconds = 2 * 60 * 1000;
/** A station or a classroom stands behind one address. */
const answersFromAddress = 1_000;

/** What a form of a provider holds. */
export interface SamlForm {
  readonly answer: string;
  readonly state: string;
  /** The address on the network. */
  readonly from: string;
}

/** Takes what providers post by the browser, which has no cookie of ours then: it signs nobody in before the browser that began is back. */
@Injectable()
export class SamlConsumer {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationDirectory,
    private readonly provider: OwnProvider,
    private readonly entry: ProviderEntry,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  /** What the organisation at an address is to its provider; undefined where there is no organisation. */
  async describe(slug: string): Promise<string | undefined> {
    const look = await this.organisations.findAt(slug);
    return look && samlMetadata(await this.provider.findSamlAddress(look.id));
  }

  /** Where the browser goes on: with a handle that counts once and in the browser that has begun, or with what it was refused for. */
  async take(slug: string, form: SamlForm): Promise<string | undefined> {
    const look = await this.organisations.findAt(slug);
    if (look === undefined) return undefined;
    const page = new URL(await this.provider.findRedirectAddress(look.id));
    try {
      await this.throttle.spend(`provider-answer:${form.from}`, answersFromAddress, 3600);
      const handle = await this.keep({ organisationId: look.id, slug }, form);
      page.search = new URLSearchParams({ state: form.state, code: handle }).toString();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      page.search = new URLSearchParams({ error: 'refused' }).toString();
    }
    return page.href;
  }

  private async keep(
    { organisationId, slug }: { readonly organisationId: string; readonly slug: string },
    { answer, state }: SamlForm,
  ): Promise<string> {
    const visitor: VisitorActor = {
      kind: 'visitor',
      organisationId,
      address: slug,
      hasLeft: false,
      permissions: new Set(),
    };
    const found = await this.takeStep(visitor, state);
    if (found === undefined) throw new DomainError('identity.step-over');
    const { step, provider } = found;
    const isProof = step.purpose === 'proof';
    const signedInSince = isProof ? findBeginning(step) : undefined;
    const ownAddress = await this.provider.findSamlAddress(organisationId);
    const now = this.clock.now();
    const posted = { answer, state, ownAddress, signedInSince };
    const named = await readSamlAnswer(provider, posted, now).catch(async (error: unknown) => {
      await this.entry.noteRefused(visitor, error);
      throw error;
    });
    const handle = makeToken();
    await this.transactions.unitOfWork(visitor, (transaction) =>
      insertProviderStep(transaction, {
        ...named,
        tokenHash: hashToken(`${state} ${handle}`),
        organisationId,
        purpose: isProof ? 'proof-answer' : 'answer',
        expiresAt: new Date(now.getTime() + answerMilliseconds),
      }),
    );
    return handle;
  }

  private takeStep(visitor: VisitorActor, state: string) {
    const { organisationId } = visitor;
    // taken before the answer is read: what was tried once is over, and what nobody here has begun is none
    return this.transactions.unitOfWork(visitor, async (transaction) => {
      const purposes = ['sign-in', 'proof'] as const;
      const wanted = { tokenHash: hashToken(state), organisationId, purposes };
      const step = await takeProviderStep(transaction, wanted, this.clock.now());
      const current = await this.provider.require(transaction, organisationId);
      const fits = step?.issuer === current.issuer && current.kind === 'saml';
      return fits ? { step, provider: current } : undefined;
    });
  }
}
