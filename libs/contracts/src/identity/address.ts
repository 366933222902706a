import { z } from 'zod';
import { endpoint, json, noContent } from '../endpoint';
import { exampleSecrets } from '../examples';
import { account } from './account';
import { emailAddress } from './email-address';
import { token } from './mailed-link';

/**
 * Asks for another address of the own account, in the place of what was asked for before. A mail goes to either address, and the account
 * has the new one once both have confirmed it within a day. The reply is the same whether or not the new address has an account already.
 */
export const changeAddress = endpoint({
  name: 'identity.changeAddress',
  method: 'POST',
  path: '/api/v1/account/address',
  permission: 'account',
  freshProof: true,
  ownWay: true,
  afterLeaving: true,
  body: z.object({ email: emailAddress }),
  replies: { 200: json(account) },
  errors: ['identity.account-exists'],
  example: { body: { email: 'polaznica.druga@primer.rs' } },
});

/** Takes back that the own account is to have another address. */
export const withdrawAddressChange = endpoint({
  name: 'identity.withdrawAddressChange',
  method: 'DELETE',
  path: '/api/v1/account/address',
  permission: 'account',
  afterLeaving: true,
  replies: { 200: json(account) },
  example: {},
});

/** Confirms a change of address by the token of the mail to either address; `changed` with the second of them. All other sessions end then. */
export const confirmAddressChange = endpoint({
  name: 'identity.confirmAddressChange',
  method: 'POST',
  path: '/api/v1/address-changes/confirmed',
  permission: 'public',
  afterLeaving: true,
  body: z.object({ token }),
  replies: { 200: json(z.object({ changed: z.boolean() })) },
  errors: ['identity.link-invalid'],
  example: { body: { token: exampleSecrets.addressToken } },
});

/** Refuses a change of address by the token of the mail to the present one: it is over, and all sessions with it. */
export const refuseAddressChange = endpoint({
  name: 'identity.refuseAddressChange',
  method: 'POST',
  path: '/api/v1/address-changes/refused',
  permission: 'public',
  afterLeaving: true,
  body: z.object({ token }),
  replies: { 204: noContent },
  errors: ['identity.link-invalid'],
  example: { body: { token: exampleSecrets.addressToken } },
});
