import { z } from 'zod';
import { endpoint, noContent } from '../endpoint';
import { exampleSecrets } from '../examples';
import { language, ownPath } from '../values';
import { emailAddress } from './email-address';
import { token } from './mailed-link';

/** A password: 10 to 128 characters, any characters. */
export const password = z.string().min(10).max(128);

/** Asks for a link to set a new password; it carries `returnPath`. The reply is the same for an unknown address. */
export const requestPasswordReset = endpoint({
  name: 'identity.requestPasswordReset',
  method: 'POST',
  path: '/api/v1/password-resets',
  permission: 'public',
  afterLeaving: true,
  body: z.object({ email: emailAddress, language, returnPath: ownPath.optional() }),
  replies: { 202: noContent },
  example: {
    body: {
      email: 'polaznica@primer.rs',
      language: 'sr-Latn',
      returnPath: '/learn/begin/zdravstvo',
    },
  },
});

/** Sets a new password by the token of the mailed link; ends all sessions. */
export const resetPassword = endpoint({
  name: 'identity.resetPassword',
  method: 'POST',
  path: '/api/v1/password-resets/complete',
  permission: 'public',
  afterLeaving: true,
  body: z.object({ token, password }),
  replies: { 204: noContent },
  errors: ['identity.link-invalid', 'identity.password-weak'],
  example: { body: { token: exampleSecrets.resetToken, password: exampleSecrets.newPassword } },
});

/** Changes the password; ends all other sessions and renews this one. */
export const changePassword = endpoint({
  name: 'identity.changePassword',
  method: 'POST',
  path: '/api/v1/account/password',
  permission: 'account',
  afterLeaving: true,
  body: z.object({ current: z.string().min(1).max(128), password }),
  replies: { 204: noContent },
  errors: ['identity.password-weak', 'identity.password-wrong'],
  example: { body: { current: exampleSecrets.password, password: exampleSecrets.newPassword } },
});
