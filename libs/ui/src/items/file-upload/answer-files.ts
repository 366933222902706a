import { InjectionToken } from '@angular/core';
import type { FileReference } from '@svetionik/domain/content/file-reference';

/** A file that the server has, under the learner's own name for it. */
export interface SentFile extends FileReference {
  readonly name: string;
}

/** A file on its way to the server, or one that did not arrive. */
export interface FileOnItsWay {
  readonly id: string;
  readonly name: string;
  /** How much of it has left, 0 to 100. */
  readonly percent: number;
  /** Key of the message that says why it did not arrive. */
  readonly problem?: string | undefined;
  /** Whether sending the same again may help. */
  readonly passing?: boolean | undefined;
}

/** What is known of files that were sent. What it gives changes with signals. */
export interface KnownFiles {
  find(hash: string): SentFile | undefined;
  addressOf(hash: string): string;
}

/**
 * Takes files to the server for the questions of an attempt, also while another question is shown, and adds to the answer
 * each that has arrived. What it gives changes with signals.
 */
export interface FileSender {
  onTheirWay(item: string): readonly FileOnItsWay[];
  send(item: string, files: readonly File[]): void;
  again(id: string): void;
  /** Stops a file on its way, or forgets one that did not arrive. */
  drop(id: string): void;
}

/**
 * The names and addresses of the files of answers; where nobody provides them, files are numbered.
 *
 * @example
 * { provide: KNOWN_FILES, useExisting: AnswerUploads }
 */
export const KNOWN_FILES = new InjectionToken<KnownFiles | null>('KNOWN_FILES', {
  providedIn: 'root',
  factory: () => null,
});

/**
 * Where files of answers go. Without an attempt under way, as in a preview, nowhere.
 *
 * @example
 * { provide: FILE_SENDER, useExisting: AnswerUploads }
 */
export const FILE_SENDER = new InjectionToken<FileSender | null>('FILE_SENDER', {
  providedIn: 'root',
  factory: () => null,
});
