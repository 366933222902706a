import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { Endpoints } from '../../core/routes.generated';

type Settings = EndpointReply<Endpoints['providers.readProvider']>;
type Body = EndpointRequest<Endpoints['providers.setProvider']>['body'];

/** How a provider says that it asked for a second factor. */
export const factorClaims = ['none', 'amr', 'acr'] as const;

/** What a provider may speak, as it is called everywhere. */
export const providerKinds = [
  { kind: 'openid', name: 'OpenID Connect' },
  { kind: 'saml', name: 'SAML 2.0' },
] as const;

/** Of one that speaks SAML: what it signs by, and what takes its place. */
export const certificateFields = ['certificate', 'nextCertificate'] as const;

/** What an administrator writes of a provider. */
export interface ProviderText {
  readonly kind: (typeof providerKinds)[number]['kind'];
  readonly name: TextInScripts;
  readonly issuer: string;
  readonly clientId: string;
  /** Empty where the one from before stays. */
  readonly secret: string;
  /** Of one that speaks SAML, as the certificates. */
  readonly signInAddress: string;
  readonly certificate: string;
  readonly nextCertificate: string;
  readonly mailDomain: string;
  readonly claim: (typeof factorClaims)[number];
  /** One a line. */
  readonly values: string;
}

/** @example toProviderText(undefined).claim // 'none' */
export function toProviderText(settings: Settings | undefined): ProviderText {
  const provider = settings?.provider;
  const [certificate, nextCertificate] = provider?.certificates ?? [];
  return {
    kind: provider?.kind ?? 'openid',
    name: provider?.name ?? { 'sr-Latn': '', 'sr-Cyrl': '' },
    issuer: provider?.issuer ?? '',
    clientId: provider?.clientId ?? '',
    secret: '',
    signInAddress: provider?.signInAddress ?? '',
    certificate: certificate?.text ?? '',
    nextCertificate: nextCertificate?.text ?? '',
    mailDomain: provider?.mailDomain ?? '',
    claim: provider?.secondFactor?.claim ?? 'none',
    values: provider?.secondFactor?.values.join('\n') ?? '',
  };
}

/** What is sent of it. */
export function toBody(text: ProviderText): Body {
  const { name, claim } = text;
  const given = { name, issuer: text.issuer.trim(), mailDomain: orNone(text.mailDomain) };
  const values = listValues(text.values);
  if (text.kind === 'openid') {
    const [clientId, secret] = [text.clientId.trim(), orNone(text.secret)];
    const secondFactor = claim === 'none' ? null : { claim, values };
    return { kind: text.kind, ...given, clientId, secret, secondFactor };
  }
  return {
    kind: text.kind,
    ...given,
    signInAddress: text.signInAddress.trim(),
    certificates: certificateFields
      .map((field) => text[field].trim())
      .filter((each) => each !== ''),
    secondFactor: claim === 'acr' ? { claim, values } : null,
  };
}

function orNone(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
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
  const isBlank = (typed: string) => typed.trim() === '';
  return {
    ...(Object.values(text.name).some(isBlank) && { name: missing }),
    ...(text.kind === 'openid' ? findOpenIdProblems(text, stored) : findSamlProblems(text)),
    ...(asksValues(text) && listValues(text.values).length === 0 && { values: missing }),
  };
}

/** Providers that speak SAML say it in one way only. */
export function asksValues({ kind, claim }: Pick<ProviderText, 'kind' | 'claim'>): boolean {
  return kind === 'openid' ? claim !== 'none' : claim === 'acr';
}

const missing = 'admin.provider.settings.missing';
const wrongAddress = 'admin.provider.settings.issuerWrong';
const isAddress = (typed: string) => /^https:\/\/[^\s?#]+$/.test(typed.trim());

function findOpenIdProblems(
  { issuer, clientId, secret }: ProviderText,
  stored: Settings['provider'] | undefined,
): ProviderProblems {
  const isKept = stored?.issuer === issuer.trim() && stored.clientId === clientId.trim();
  return {
    ...(!isAddress(issuer) && { issuer: wrongAddress }),
    ...(clientId.trim() === '' && { clientId: missing }),
    ...(secret.trim() === '' && !isKept && { secret: missing }),
  };
}

function findSamlProblems({ issuer, signInAddress, certificate }: ProviderText): ProviderProblems {
  return {
    ...(!/^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i.test(issuer.trim()) && {
      issuer: 'admin.provider.settings.saml.entityIdWrong',
    }),
    ...(!/^https:\/\/[^\s#]+$/.test(signInAddress.trim()) && { signInAddress: wrongAddress }),
    ...(certificate.trim() === '' && { certificate: missing }),
  };
}
