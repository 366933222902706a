import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import type { Endpoints } from '../routes.generated';

type Asked = Extract<EndpointReply<Endpoints['identity.signIn']>, { readonly step: string }>;
type Making = EndpointReply<Endpoints['identity.beginPasskey']>;

/** A step of a sign-in that waits for a passkey or a recovery code. */
export type AskedStep = Asked;

/** By what such a step is answered. */
export type SecondProof = EndpointRequest<Endpoints['identity.finishSignIn']>['body']['proof'];

type UsedPasskey = Extract<SecondProof, { readonly kind: 'passkey' }>['answer'];
type MadePasskey = EndpointRequest<Endpoints['identity.addPasskey']>['body']['answer'];

/** Whether the browser knows passkeys: old ones don't. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis;
}

/** Has the device prove itself by a passkey; undefined where the person leaves it, or the device has none that is asked for. */
export async function usePasskey(optionsJSON: Asked['options']): Promise<UsedPasskey | undefined> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const answer = await startAuthentication({ optionsJSON }).catch(() => undefined);
  if (answer === undefined) return undefined;
  const { rawId, type } = answer;
  const { clientDataJSON, authenticatorData, signature } = answer.response;
  return { rawId, type, response: { clientDataJSON, authenticatorData, signature } };
}

/** Has the device make a passkey; undefined where the person leaves it, or the device has one for the account already. */
export async function makePasskey(
  optionsJSON: Making['options'],
): Promise<MadePasskey | undefined> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  const answer = await startRegistration({ optionsJSON }).catch(() => undefined);
  if (answer === undefined) return undefined;
  const { rawId, type } = answer;
  const { clientDataJSON, attestationObject } = answer.response;
  return { rawId, type, response: { clientDataJSON, attestationObject } };
}
