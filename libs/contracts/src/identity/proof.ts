import { z } from 'zod';
import { endpoint, noContent } from '../endpoint';
import { exampleSecrets } from '../examples';

/**
 * Proves once more who is signed in, in the middle of their session. What asks for a fresh proof is open to them in it for ten minutes
 * from now.
 */
export const renewProof = endpoint({
  name: 'identity.renewProof',
  method: 'PUT',
  path: '/api/v1/session/proof',
  permission: 'account',
  afterLeaving: true,
  body: z.object({ password: z.string().min(1).max(128) }),
  replies: { 204: noContent },
  errors: ['identity.password-wrong'],
  example: { body: { password: exampleSecrets.password } },
});
