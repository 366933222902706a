import { z } from 'zod';

/** Bytes as WebAuthn writes them in JSON. */
const bytes = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/);

const credential = z.object({ type: z.literal('public-key'), id: bytes(1_400) });

/** What the browser is asked to make a passkey with, as `PublicKeyCredentialCreationOptionsJSON`. */
export const creationOptions = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number().int() })),
  timeout: z.number().int(),
  attestation: z.literal('none'),
  excludeCredentials: z.array(credential),
  authenticatorSelection: z.object({
    residentKey: z.enum(['preferred', 'required']),
    userVerification: z.enum(['preferred', 'required']),
  }),
});

/** What the browser is asked to prove with a passkey, as `PublicKeyCredentialRequestOptionsJSON`. */
export const requestOptions = z.object({
  challenge: z.string(),
  rpId: z.string(),
  timeout: z.number().int(),
  /** Empty where any passkey of the site will do. */
  allowCredentials: z.array(credential),
  userVerification: z.enum(['preferred', 'required']),
});

const answer = z.object({
  rawId: bytes(1_400),
  type: z.literal('public-key'),
});

/** What the browser answers when a passkey was made, as `RegistrationResponseJSON` without its `id`, which is the `rawId`. */
export const madePasskey = answer.extend({
  response: z.object({
    clientDataJSON: bytes(4_000),
    attestationObject: bytes(20_000),
  }),
});

/** What the browser answers when somebody has proven themselves by a passkey, as `AuthenticationResponseJSON` without its `id`. */
export const usedPasskey = answer.extend({
  response: z.object({
    clientDataJSON: bytes(4_000),
    authenticatorData: bytes(4_000),
    signature: bytes(2_000),
  }),
});
