/** By what a provider says that it asked for a second factor, and which values of it count. */
export interface FactorClaim {
  readonly claim: 'acr' | 'amr';
  readonly values: readonly string[];
}

/** Whether the provider says, in the way that the organisation has named, that it asked for a second factor. */
export function saysSecondFactor(
  claims: Readonly<Record<string, unknown>>,
  asked: FactorClaim | undefined,
): boolean {
  if (asked === undefined) return false;
  const said = claims[asked.claim];
  const all: readonly unknown[] = Array.isArray(said) ? said : [said];
  return all.some((each) => typeof each === 'string' && asked.values.includes(each));
}
