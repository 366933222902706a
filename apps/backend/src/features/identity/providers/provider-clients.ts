import { Inject, Injectable } from '@nestjs/common';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import { DomainError } from '../../../platform/http/domain-error';
import { isSilence } from './provider-failure';
import { PROVIDER_FETCH, type ProviderFetch } from './provider-fetch';
import { saysSecondFactor, type FactorClaim } from './said-factor';
import type { ProviderSecret } from './provider-secret';

/** A provider that speaks OpenID Connect, as it is asked. */
export interface KnownProvider {
  readonly kind: 'openid';
  readonly organisationId: string;
  /** Another one is asked anew what it says of itself. */
  readonly version: number;
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string;
  readonly secondFactor: FactorClaim | undefined;
}

/** Whom a provider names. */
export interface NamedSubject {
  readonly issuer: string;
  readonly subject: string;
  readonly secondFactor: boolean;
}

/** What the browser came back with. */
export interface ReturnedCode {
  readonly state: string;
  readonly code: string;
  readonly iss?: string | undefined;
}

/** What a provider is asked for. */
interface AskedVisit {
  readonly redirectAddress: string;
  readonly anew: boolean;
}

/** What a visit has to hold to, beside what is signed. */
interface AnsweredVisit {
  readonly redirectAddress: string;
  readonly maxAge: number | undefined;
}

const keptMilliseconds = 60 * 60 * 1000;
const toleratedSeconds = 30;
/** As long as OpenID Connect lets a `sub` be. */
const longestSubject = 255;

interface KeptConfiguration {
  readonly provider: KnownProvider;
  readonly askedAt: number;
  readonly found: Promise<Configuration>;
}

/** Speaks OpenID Connect with the providers of organisations: authorization code with PKCE. */
@Injectable()
export class ProviderClients {
  private readonly kept = new Map<string, KeptConfiguration>();

  constructor(@Inject(PROVIDER_FETCH) private readonly fetch: ProviderFetch) {}

  /** Where a browser is sent to be signed in; `anew`, whoever is signed in there. */
  async address(
    provider: KnownProvider,
    { state, nonce, verifier }: ProviderSecret,
    { redirectAddress, anew }: AskedVisit,
  ): Promise<string> {
    const configuration = await this.find(provider);
    const { secondFactor } = provider;
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: redirectAddress,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(anew && { max_age: '0' }),
      ...(secondFactor?.claim === 'acr' && { acr_values: secondFactor.values.join(' ') }),
    });
    return address.href;
  }

  /**
   * Whom the provider names for a code. All that it signs is checked: issuer, audience, nonce, time and the signature; `maxAge`: how many
   * seconds ago at most it has to say that they signed in.
   */
  async read(
    provider: KnownProvider,
    { state, code, iss }: ReturnedCode,
    secret: ProviderSecret,
    { redirectAddress, maxAge }: AnsweredVisit,
  ): Promise<NamedSubject> {
    const configuration = await this.find(provider);
    const returned = new URL(redirectAddress);
    returned.search = new URLSearchParams({
      code,
      state,
      ...(iss !== undefined && { iss }),
    }).toString();
    const claims = await authorizationCodeGrant(configuration, returned, {
      expectedState: secret.state,
      expectedNonce: secret.nonce,
      pkceCodeVerifier: secret.verifier,
      idTokenExpected: true,
      ...(maxAge !== undefined && { maxAge }),
    }).then(
      (tokens) => tokens.claims(),
      (error: unknown) => {
        throw new DomainError(
          isSilence(error) ? 'identity.provider-unreachable' : 'identity.provider-refused',
        );
      },
    );
    if (claims === undefined || claims.sub.length > longestSubject)
      throw new DomainError('identity.provider-refused');
    return {
      issuer: provider.issuer,
      subject: claims.sub,
      secondFactor: saysSecondFactor(claims, provider.secondFactor),
    };
  }

  /** Asks the provider anew what it says of itself. */
  async check(provider: KnownProvider): Promise<void> {
    this.kept.delete(provider.organisationId);
    await this.find(provider);
  }

  private find(provider: KnownProvider): Promise<Configuration> {
    const { organisationId } = provider;
    const kept = this.kept.get(organisationId);
    const isKept =
      isSame(kept?.provider, provider) &&
      performance.now() - (kept?.askedAt ?? 0) < keptMilliseconds;
    if (kept !== undefined && isKept) return kept.found;
    const found = this.discover(provider);
    this.kept.set(organisationId, { provider, askedAt: performance.now(), found });
    found.catch(() => this.kept.delete(organisationId));
    return found;
  }

  private async discover({ issuer, clientId, secret }: KnownProvider): Promise<Configuration> {
    try {
      return await discovery(
        new URL(issuer),
        clientId,
        { [clockTolerance]: toleratedSeconds },
        authenticate(secret),
        {
          execute: [enableNonRepudiationChecks],
          [customFetch]: (address, { body, headers, method }) =>
            this.fetch(address, { body, headers, method }),
        },
      );
    } catch {
      throw new DomainError('identity.provider-unreachable');
    }
  }
}

function isSame(kept: KnownProvider | undefined, current: KnownProvider): boolean {
  const { version, issuer, clientId, secret } = current;
  return (
    kept?.version === version &&
    kept.issuer === issuer &&
    kept.clientId === clientId &&
    kept.secret === secret
  );
}

/** By the way that the provider knows; where it says nothing, that is the header (OpenID Connect Discovery 1.0, 3). */
function authenticate(secret: string): ClientAuth {
  const [byHeader, byBody] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic') ? byHeader : byBody;
    return way(server, client, body, headers);
  };
}
