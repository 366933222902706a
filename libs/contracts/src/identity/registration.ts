import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { exampleSecrets } from '../examples';
import { language, ownPath } from '../values';
import { personName } from './account';
import { emailAddress } from './email-address';
import { typedKey } from './entering';
import { statedAge } from './guardian-consent';
import { token } from './mailed-link';
import { password } from './password';
import { session } from './session';

/**
 * Registers an account, as the rule of the organisation allows. The reply is the same whether or not the address is known; a mail says the rest. Its link carries
 * `returnPath`, where the person wanted to go. With the key of a link or a code the person enters by it when the address is confirmed,
 * and takes a place then. `name` is what the person wants to be called by, if they wish to say it; documents do not bear it unasked.
 */
export const register = endpoint({
  name: 'identity.register',
  method: 'POST',
  path: '/api/v1/registrations',
  permission: 'public',
  body: z.object({
    email: emailAddress,
    password,
    language,
    age: statedAge,
    name: personName.optional(),
    returnPath: ownPath.optional(),
    entryKey: typedKey.optional(),
  }),
  replies: { 202: noContent },
  errors: [
    'identity.too-young',
    'identity.name-unacceptable',
    'identity.password-weak',
    'identity.registration-closed',
    'identity.registration-domain',
    'identity.entry-unknown',
    'identity.entry-ended',
    'identity.entry-domain',
  ],
  example: {
    body: {
      email: 'nova.osoba@primer.rs',
      password: exampleSecrets.newPassword,
      language: 'sr-Latn',
      age: 'adult',
      returnPath: '/learn/begin/zdravstvo',
    },
  },
});

/**
 * Confirms the address by the token of the mailed link, and signs in; with 202 where somebody has to let the person in first. Where the link or code that the person came by has ended since,
 * nothing is confirmed, and the mail works again once that is open.
 */
export const confirmAddress = endpoint({
  name: 'identity.confirmAddress',
  method: 'POST',
  path: '/api/v1/registrations/confirm',
  permission: 'public',
  body: z.object({ token }),
  replies: { 200: json(session), 202: noContent },
  errors: ['identity.link-invalid', 'identity.entry-ended'],
  example: { body: { token: exampleSecrets.confirmToken } },
});
