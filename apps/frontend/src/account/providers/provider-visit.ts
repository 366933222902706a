const key = 'provider-sign-in';

/** What a tab keeps while its browser is at a provider, and while somebody signs in to be linked. */
export interface ProviderVisit {
  /** Where to go afterwards. */
  readonly path?: string | undefined;
  readonly shared: boolean;
  /** By which whom a provider has named is linked. */
  readonly link?: string;
}

/** Kept for this tab alone, until it is taken. A browser that keeps nothing goes on without it. */
export function keepVisit(begun: ProviderVisit): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(begun));
  } catch {
    // the sign-in leads to the beginning then
  }
}

/** What was kept. */
export function readVisit(): ProviderVisit {
  try {
    return toVisit(JSON.parse(sessionStorage.getItem(key) ?? '{}'));
  } catch {
    return { shared: false };
  }
}

function toVisit(kept: unknown): ProviderVisit {
  if (typeof kept !== 'object' || kept === null) return { shared: false };
  return {
    shared: 'shared' in kept && kept.shared === true,
    ...('path' in kept && typeof kept.path === 'string' && { path: kept.path }),
    ...('link' in kept && typeof kept.link === 'string' && { link: kept.link }),
  };
}

/** What was kept, which is gone then. */
export function takeVisit(): ProviderVisit {
  const begun = readVisit();
  try {
    sessionStorage.removeItem(key);
  } catch {
    // nothing was kept
  }
  return begun;
}
