import { freshWord } from './fresh-word';

/** The address of something that nobody else has. */
export function freshSlug(stem: string): string {
  return `${stem}-${freshWord()}`;
}
