/** What decides whether the provider of an organisation may say anew who sits at a session. */
export interface AskedProvider {
  /** It has let them in, and nothing of their own was proven since. */
  readonly byProvider: boolean;
  /** The organisation is the network, and has members: what is done there reaches into them. */
  readonly reachesOthers: boolean;
  /** An administrator has said whom the provider means, and not the person. */
  readonly linkedByAdministrator: boolean;
  /** Its administrators may have put another in its place since the person said that it means them. */
  readonly changedSince: boolean;
  /** The account has a passkey or an authenticator app. */
  readonly hasFactor: boolean;
  /** The provider says whether it asked for a second factor, and for a proof that it did. */
  readonly saysFactor: boolean;
}

/**
 * Whether a fresh sign-in at the provider is a fresh proof. Whoever has a second factor is not proven by less.
 *
 * @example
 * countsAsProof({ byProvider: true, reachesOthers: false, linkedByAdministrator: false, changedSince: false, hasFactor: true, saysFactor: false }); // false
 */
export function countsAsProof(asked: AskedProvider): boolean {
  const { byProvider, reachesOthers, linkedByAdministrator, changedSince } = asked;
  const isTheirs = byProvider && !reachesOthers && !linkedByAdministrator && !changedSince;
  return isTheirs && (asked.saysFactor || !asked.hasFactor);
}
