import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DomainError } from '../../../platform/http/domain-error';
import type { NamedSubject } from './provider-clients';
import { saysSecondFactor, type FactorClaim } from './said-factor';
import { refuseUnfitXml } from './saml-xml';

/** A provider that speaks SAML 2.0. */
export interface KnownSamlProvider {
  readonly kind: 'saml';
  readonly organisationId: string;
  /** What it calls itself: its entity ID. */
  readonly issuer: string;
  readonly signInAddress: string;
  /** Either may have signed, so that one can take the place of the other. */
  readonly certificates: readonly string[];
  readonly secondFactor: FactorClaim | undefined;
}

const toleratedMilliseconds = 30_000;
const longestSubject = 255;
const formats = 'urn:oasis:names:tc:SAML:2.0:nameid-format';
const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';

/** The request that a state stands for: whoever answers it names it in what they sign. */
function requestOf(state: string): string {
  return `_${createHash('sha256').update(`request ${state}`).digest('hex')}`;
}

/** @param ownAddress what we are called, where answers are sent, and where our metadata are read */
function speak(
  ownAddress: string,
  id: string,
  { provider, anew = false }: { provider?: KnownSamlProvider; anew?: boolean } = {},
): SAML {
  return new SAML({
    forceAuthn: anew,
    issuer: ownAddress,
    callbackUrl: ownAddress,
    audience: ownAddress,
    entryPoint: provider?.signInAddress ?? ownAddress,
    idpCert: [...(provider?.certificates ?? ['-'])],
    identifierFormat: `${formats}:persistent`,
    disableRequestedAuthnContext: provider?.secondFactor === undefined,
    authnContext: [...(provider?.secondFactor?.values ?? [])],
    racComparison: 'exact',
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
    // looked at below, with what else binds an answer to the request and to us
    validateInResponseTo: ValidateInResponseTo.never,
    acceptedClockSkewMs: toleratedMilliseconds,
    generateUniqueId: () => id,
  });
}

/** Where a browser is sent to be signed in; `anew`, whoever is signed in there. */
export function samlAddress(
  provider: KnownSamlProvider,
  state: string,
  { ownAddress, anew }: { readonly ownAddress: string; readonly anew: boolean },
): Promise<string> {
  const speaking = speak(ownAddress, requestOf(state), { provider, anew });
  return speaking.getAuthorizeUrlAsync(state, undefined, {});
}

/** What has to be entered at a provider, as it reads it. */
export function samlMetadata(ownAddress: string): string {
  const id = `_${createHash('sha256').update(ownAddress).digest('hex')}`;
  return speak(ownAddress, id).generateServiceProviderMetadata(null, null);
}

/** What a provider has posted, and what it answers. */
interface PostedAnswer {
  readonly answer: string;
  readonly state: string;
  readonly ownAddress: string;
  /** Since when they have to have signed in there, where it matters. */
  readonly signedInSince?: Date | undefined;
}

/** Whom the provider names. Its signature over the assertion is checked, by whom and for whom it is, when, and that it answers this request. */
export async function readSamlAnswer(
  provider: KnownSamlProvider,
  { answer, state, ownAddress, signedInSince }: PostedAnswer,
  now: Date,
): Promise<NamedSubject> {
  try {
    refuseUnfitXml(Buffer.from(answer, 'base64').toString('utf8'));
    const speaking = speak(ownAddress, requestOf(state), { provider });
    const { profile } = await speaking.validatePostResponseAsync({ SAMLResponse: answer });
    const { Assertion: said } = asserted.parse(profile?.getAssertion?.());
    const isBound = said.Subject[0].SubjectConfirmation.some(({ $, SubjectConfirmationData }) => {
      const [{ $: data }] = SubjectConfirmationData;
      const answers = data.Recipient === ownAddress && data.InResponseTo === requestOf(state);
      return $.Method === bearer && answers && holds(data, now);
    });
    const [{ _: subject, $: named }] = said.Subject[0].NameID;
    const isLasting = named?.Format !== `${formats}:transient`;
    if (said.Issuer[0]._ !== provider.issuer || !isBound || !isLasting) throw new Unfit();
    if (!holds(said.Conditions[0].$, now) || subject.length > longestSubject) throw new Unfit();
    if (
      signedInSince !== undefined &&
      !isSince(said.AuthnStatement?.[0].$?.AuthnInstant, signedInSince)
    )
      throw new Unfit();
    const acr = said.AuthnStatement?.[0].AuthnContext[0].AuthnContextClassRef?.[0]._;
    const secondFactor = saysSecondFactor({ acr }, provider.secondFactor);
    return { issuer: provider.issuer, subject, secondFactor };
  } catch {
    throw new DomainError('identity.provider-refused');
  }
}

class Unfit extends Error {}

function holds(
  {
    NotBefore: from,
    NotOnOrAfter: until,
  }: { NotBefore?: string | undefined; NotOnOrAfter: string },
  now: Date,
): boolean {
  const at = now.getTime();
  const hasBegun = from === undefined || Date.parse(from) <= at + toleratedMilliseconds;
  return hasBegun && at < Date.parse(until) + toleratedMilliseconds;
}

function isSince(said: string | undefined, since: Date): boolean {
  return said !== undefined && Date.parse(said) >= since.getTime() - toleratedMilliseconds;
}

const text = z.object({ _: z.string().min(1) });
const time = z.object({ NotBefore: z.string().optional(), NotOnOrAfter: z.string() });

/** What has to stand in an assertion, or may, once each, as the library reads what was signed. */
const asserted = z.object({
  Assertion: z.object({
    Issuer: z.tuple([text]),
    Subject: z.tuple([
      z.object({
        NameID: z.tuple([
          text.extend({ $: z.object({ Format: z.string().optional() }).optional() }),
        ]),
        SubjectConfirmation: z.array(
          z.object({
            $: z.object({ Method: z.string() }),
            SubjectConfirmationData: z.tuple([
              z.object({ $: time.extend({ Recipient: z.string(), InResponseTo: z.string() }) }),
            ]),
          }),
        ),
      }),
    ]),
    Conditions: z.tuple([z.object({ $: time })]),
    AuthnStatement: z
      .tuple([
        z.object({
          $: z.object({ AuthnInstant: z.string().optional() }).optional(),
          AuthnContext: z.tuple([z.object({ AuthnContextClassRef: z.tuple([text]).optional() })]),
        }),
      ])
      .optional(),
  }),
});
