import { InjectionToken } from '@angular/core';

/** As what a handout is downloaded. @example const format: HandoutFormat = 'pdf'; */
export type HandoutFormat = 'pdf' | 'text';

/**
 * How far a handout is. `idle`: nobody has asked for it here. `pages` and the sizes, in bytes, are known once it was made.
 *
 * @example
 * const copy: HandoutCopy = { state: 'ready', pages: 2, pdfBytes: 48_000, textBytes: 3_200 };
 */
export interface HandoutCopy {
  readonly state: 'idle' | 'making' | 'ready' | 'failed' | 'offline';
  readonly pages?: number | null;
  readonly pdfBytes?: number | null;
  readonly textBytes?: number | null;
}

/** Has handouts made and hands them over. @example const downloads: HandoutDownloads = { find: () => ({ state: 'idle' }), make: () => undefined }; */
export interface HandoutDownloads {
  /** How far the handout of a block is. It may read signals. */
  find(block: string): HandoutCopy;
  /** Has it made, unless it is, and hands it over. */
  make(block: string, format: HandoutFormat): void;
}

/**
 * Makes the documents of handouts. Where it is not provided, a handout can be read and not taken along.
 *
 * @example
 * providers: [{ provide: HANDOUT_DOWNLOADS, useValue: downloads }]
 */
export const HANDOUT_DOWNLOADS = new InjectionToken<HandoutDownloads>('HANDOUT_DOWNLOADS');
