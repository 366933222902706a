import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { Endpoints } from '../../core/routes.generated';

type Settings = EndpointReply<Endpoints['providers.readProvider']>;
type Body = EndpointRequest<Endpoints['providers.setProvider']>['body'];

/** How a provider says that it asked for a second factor. */
export const factorClaims = ['none', 'amr', 'acr'] as const;

/** What an administrator writes of a provider. */
export interface ProviderText {
  readonly name: TextInScripts;
  readonly issuer: string;
  readonly clientId: string;
  /** Empty where the one from before stays. */
  readonly secret: string;
  readonly mailDomain: string;
  readonly claim: (typeof factorClaims)[number];
  /** One a line. */
  readonly values: string;
}

/** @example toProviderText(undefined).claim // 'none' */
export function toProviderText(settings: Settings | undefined): ProviderText {
  const provider = settings?.provider;
  return {
    name: provider?.name ?? { 'sr-Latn': '', 'sr-Cyrl': '' },
    issuer: provider?.issuer ?? '',
    clientId: provider?.clientId ?? '',
    secret: '',
    mailDomain: provider?.mailDomain ?? '',
    claim: provider?.secondFactor?.claim ?? 'none',
    values: provider?.secondFactor?.values.join('\n') ?? '',
  };
}

/** What is sent of it. */
export function toBody(text: ProviderText): Body {
  const { claim } = text;
  const orNone = (typed: string) => (typed.trim() === '' ? null : typed.trim());
  return {
    name: text.name,
    issuer: text.issuer.trim(),
    clientId: text.clientId.trim(),
    secret: orNone(text.secret),
    mailDomain: orNone(text.mailDomain),
    secondFactor: claim === 'none' ? null : { claim, values: listValues(text.values) },
  };
}

/** @example listValues('mfa\n\n hwk ') // ['mfa', 'hwk'] */
function listValues(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What of it is missing or wrong, as keys of messages. */
export type ProviderProblems = Partial<Record<keyof ProviderText, string>>;

/**
 * What keeps it from being saved. A secret is asked for where none was given for this provider.
 *
 * @example
 * findProblems({ ...text, issuer: 'http://primer.rs' }, undefined).issuer; // 'admin.provider.settings.issuerWrong'
 */
export function findProblems(
  text: ProviderText,
  stored: Settings['provider'] | undefined,
): ProviderProblems {
  const missing = 'admin.provider.settings.missing';
  const isKept = stored?.issuer === text.issuer.trim() && stored.clientId === text.clientId.trim();
  const isBlank = (typed: string) => typed.trim() === '';
  return {
    ...(Object.values(text.name).some(isBlank) && { name: missing }),
    ...(!/^https:\/\/[^\s?#]+$/.test(text.issuer.trim()) && {
      issuer: 'admin.provider.settings.issuerWrong',
    }),
    ...(isBlank(text.clientId) && { clientId: missing }),
    ...(isBlank(text.secret) && !isKept && { secret: missing }),
    ...(text.claim !== 'none' && listValues(text.values).length === 0 && { values: missing }),
  };
}
