import type { FileReference } from './file-reference';

/** A picture, its size in pixels, and in words what can be seen; `alternative` is empty only when `decorative` is true. */
export interface Picture {
  readonly file: FileReference;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
  readonly decorative: boolean;
}
