import type { EnglishTerm } from '@svetionik/domain/certificates/profile';

/** What stands between a text and what it is in English, on a line of its own. */
const between = ' = ';

/** The terms as they are written down, one on a line. */
export function writeTerms(terms: readonly EnglishTerm[]): string {
  return terms.map(({ text, english }) => `${text}${between}${english}`).join('\n');
}

/** What was written, and the lines that say no English yet. */
export function readTerms(written: string): {
  readonly terms: EnglishTerm[];
  readonly unfinished: string[];
} {
  const lines = written.split('\n').filter((line) => line.trim() !== '');
  const parts = lines.map((line) => {
    const at = line.indexOf('=');
    return at < 0
      ? { line, text: '', english: '' }
      : { line, text: line.slice(0, at).trim(), english: line.slice(at + 1).trim() };
  });
  const isWhole = ({ text, english }: EnglishTerm) => text !== '' && english !== '';
  return {
    terms: parts.filter(isWhole).map(({ text, english }) => ({ text, english })),
    unfinished: parts.filter((part) => !isWhole(part)).map(({ line }) => line.trim()),
  };
}
