/** Why an administrator links somebody with whom a provider names, in the place of the person. */
export const providerLinkReasons = ['no-own-way', 'account-renamed', 'provider-changed'] as const;

/** One of {@link providerLinkReasons}. */
export type ProviderLinkReason = (typeof providerLinkReasons)[number];
