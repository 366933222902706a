import type { KeyProblemReason } from '@svetionik/contracts/organisers';

/** A file among the keys that cannot be used, and why. Nothing of what is in it. */
export interface KeyProblem {
  /** The name of the keys among which it is. */
  readonly name: string;
  /** `astra/document.p12` */
  readonly file: string;
  readonly reason: KeyProblemReason;
  /** For the log. */
  readonly sentence: string;
}

/** What a file holds cannot be used; the message is one sentence that names the file. */
export class UnusableKey extends Error {
  constructor(
    readonly reason: KeyProblemReason,
    sentence: string,
  ) {
    super(sentence);
  }
}
