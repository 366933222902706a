interface Named {
  readonly latin: string | null;
  readonly cyrillic: string | null;
}

/** A name as both scripts write it; null where there is none. */
export function readBothNames(
  named: Named | undefined,
): { 'sr-Latn': string; 'sr-Cyrl': string } | null {
  if (named === undefined || named.latin === null || named.cyrillic === null) return null;
  return { 'sr-Latn': named.latin, 'sr-Cyrl': named.cyrillic };
}
