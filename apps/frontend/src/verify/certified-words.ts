/** What a document certifies, as far as it says so. */
interface Certified {
  readonly kind: 'completion' | 'participation' | undefined;
  /** A whole programme; nothing said is a course. */
  readonly programme?: boolean;
}

/** The message before the title of what was completed. */
export function titleLabel({ programme }: Pick<Certified, 'programme'>): string {
  return programme === true ? 'verify.outcome.programme' : 'verify.outcome.course';
}

/** The message that names the document; undefined where it does not say what it is. */
export function documentWords({ kind, programme }: Certified): string | undefined {
  if (kind === undefined) return undefined;
  return programme === true ? `verify.kind.programme.${kind}` : `verify.kind.${kind}`;
}
