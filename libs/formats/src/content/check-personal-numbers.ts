import { findJmbg } from '@svetionik/domain/privacy/jmbg';
import type { ContentProblem } from './content-problem';

/**
 * Finds valid personal numbers in content files as they are written, marks of emphasis aside.
 *
 * @example
 * checkPersonalNumbers(new Map([['a.yaml', 'summary: 0101099**71**0005']])); // [{ file: 'a.yaml', line: 1, reason: '…' }]
 */
export function checkPersonalNumbers(
  texts: ReadonlyMap<string, string>,
): readonly ContentProblem[] {
  return [...texts].flatMap(([file, written]) => {
    const text = written.replaceAll('*', '');
    const found = findJmbg(text).filter(({ verdict }) => verdict === 'block');
    return found.map(({ start }) => ({
      file,
      line: text.slice(0, start).split('\n').length,
      reason: 'a personal number (JMBG); such numbers are not kept here',
    }));
  });
}
