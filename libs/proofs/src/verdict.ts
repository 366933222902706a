/** What a check ends with, wherever it is made: it is what it says to be, it is not, or that cannot be told here. */
export type Verdict = 'genuine' | 'false' | 'cannot-tell';

/** `past`: it is genuine, and the last day that it states has passed. `differs`: a file is not the document that was issued.
 * `record`: a learner record and all that it holds are genuine. `record-in-part`: something within cannot be told here. */
const verdicts = {
  genuine: 'genuine',
  past: 'genuine',
  'signed-only': 'genuine',
  unchanged: 'genuine',
  record: 'genuine',
  forged: 'false',
  altered: 'false',
  contradicted: 'false',
  foreign: 'false',
  'broken-signature': 'false',
  changed: 'false',
  differs: 'false',
  unlisted: 'cannot-tell',
  'record-in-part': 'cannot-tell',
  'unknown-key': 'cannot-tell',
  'unknown-organiser': 'cannot-tell',
  'unchecked-proof': 'cannot-tell',
  'no-credential': 'cannot-tell',
  'without-seal': 'cannot-tell',
  unreadable: 'cannot-tell',
  unknown: 'cannot-tell',
} as const satisfies Readonly<Record<string, Verdict>>;

/** All that a check of a file, of a QR code or of a receipt finds. */
export type CheckFinding = keyof typeof verdicts;

/**
 * The verdict that goes with a finding. Only what a known key contradicts is false: a proof of another kind, a key or an
 * organiser that is not known here, and no proof at all say nothing.
 *
 * @example
 * giveVerdict('unknown-key'); // 'cannot-tell'
 */
export function giveVerdict(finding: CheckFinding): Verdict {
  return verdicts[finding];
}

/**
 * Whether a word is a finding of a check; how a certificate stands in the register is none.
 *
 * @example
 * isCheckFinding('revoked'); // false
 */
export function isCheckFinding(word: string): word is CheckFinding {
  return Object.hasOwn(verdicts, word);
}
