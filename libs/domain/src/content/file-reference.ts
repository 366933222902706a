/**
 * A file referred to from content: content-addressed bytes.
 * `hash` is the SHA-256 of the bytes in lower-case hex.
 */
export interface FileReference {
  readonly hash: string;
  readonly mediaType: string;
  readonly bytes: number;
}
