import { givenContentFiles } from './given-content-files';

export const facts = 'facts/propisi.yaml';
export const outline = 'modules/opste/module.yaml';
export const signs = 'modules/opste/znaci.yaml';
export const story = 'modules/opste/slucaj.yaml';
export const captions = 'films/soba/captions.vtt';
export const bank = 'banks/zavrsna.yaml';
export const course = 'courses/zdravstvo.yaml';

/** A file as it stands before a change. */
export function original(file: string): string {
  return givenContentFiles().texts.get(file) ?? '';
}

/** A file with one text in the place of another, which it holds. */
export function changed(file: string, from: string, to: string): Record<string, string> {
  const text = original(file);
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return { [file]: text.replace(from, to) };
}
