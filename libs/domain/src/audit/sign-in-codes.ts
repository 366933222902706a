/** By what somebody has come in, as the audit says it. */
export const signInWays = [
  'password',
  'password-and-passkey',
  'password-and-code',
  'password-and-recovery-code',
  'passkey',
  'provider',
  'provider-and-passkey',
  'provider-and-code',
  'provider-and-recovery-code',
  'confirmed-address',
  'other-organisation',
] as const;

/** One of {@link signInWays}. */
export type SignInWay = (typeof signInWays)[number];

/** What did not open an account: a password, whatever was asked besides it or in its place, an account that is closed, or too many tries. */
export const signInFailures = [
  'wrong-password',
  'refused-second-step',
  'refused-passkey',
  'refused-provider',
  'closed-account',
  'unconfirmed-address',
  'slowed-down',
] as const;

/** One of {@link signInFailures}. */
export type SignInFailure = (typeof signInFailures)[number];

/** How many failures of one address, or of one person, are noted in an hour. */
export const mostNotedOfOne = 10;

/** How many failures are noted in an hour where people sign in. */
export const mostNotedOfAll = 300;

/**
 * The code under which a failure is noted, by how many there were in this hour with it; undefined where it is not noted any more. The last
 * one says that others may have followed.
 *
 * @example
 * failureCode('wrong-password', { ofOne: 10, ofAll: 12 }); // 'wrong-password and-more'
 */
export function failureCode(
  failure: SignInFailure,
  { ofOne, ofAll }: { readonly ofOne: number; readonly ofAll: number },
): string | undefined {
  if (ofOne > mostNotedOfOne || ofAll > mostNotedOfAll) return undefined;
  return ofOne === mostNotedOfOne || ofAll === mostNotedOfAll ? `${failure} and-more` : failure;
}
