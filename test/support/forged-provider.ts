import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { ProviderFetch } from '../../apps/backend/src/features/identity/providers/provider-fetch';
import { standardDiscovery, standardIssuer } from './answer-as-provider';

/** What it signs, altered. */
export interface Forgery {
  readonly claims?: JWTPayload;
  /** Another key signs than the one that it shows. */
  readonly otherKey?: boolean;
}

/** A provider that lies in one thing. */
export async function forgeProvider(
  nonce: string,
  { claims = {}, otherKey = false }: Forgery,
): Promise<ProviderFetch> {
  const [shown, other] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const jwk = { ...(await exportJWK(shown.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const now = Math.floor(Date.now() / 1000);
  const honest = {
    iss: standardIssuer,
    aud: 'svetionik',
    sub: 'neko',
    nonce,
    iat: now,
    exp: now + 300,
  };
  const idToken = await new SignJWT({ ...honest, ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .sign((otherKey ? other : shown).privateKey);
  const answers: Readonly<Record<string, object>> = {
    '/.well-known/openid-configuration': standardDiscovery,
    '/jwks': { keys: [jwk] },
    '/token': { access_token: 'nista', token_type: 'Bearer', id_token: idToken },
  };
  return (address) => Promise.resolve(Response.json(answers[new URL(address).pathname] ?? {}));
}
