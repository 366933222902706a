/** A text in both scripts, as it is published. */
export interface PublishedText {
  readonly 'sr-Latn': string;
  readonly 'sr-Cyrl': string;
}
