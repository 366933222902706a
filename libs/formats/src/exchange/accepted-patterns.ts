import { foldAccepted } from '@svetionik/domain/items/short-text/accepted-text';

/** Beyond which two answers count as sharing a text without a search. */
const mostCompared = 250_000;

/**
 * Whether there is a text that both answers accept. In each `*` stands for any letters, `\*` for an asterisk.
 *
 * @example
 * shareText('*abc*', '*'); // true
 * shareText('a*', 'b*'); // false
 */
export function shareText(one: string, other: string): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)];
  if (first.length * second.length > mostCompared) return true;
  let later: readonly boolean[] = [];
  for (let place = first.length; place >= 0; place -= 1)
    later = rowOf(first[place], second, later, place === first.length);
  return later[0] === true;
}

/** For the rest of one answer from a place on: with which rests of the other one it shares a text. */
function rowOf(
  letter: string | undefined,
  other: readonly string[],
  later: readonly boolean[],
  isEnd: boolean,
): readonly boolean[] {
  const row: boolean[] = [];
  for (let place = other.length; place >= 0; place -= 1) {
    const next = other[place];
    const isSkipped = letter === '*' && (later[place] === true || row[place + 1] === true);
    const isOtherSkipped = next === '*' && (row[place + 1] === true || later[place] === true);
    const isBoth = letter !== undefined && letter === next && later[place + 1] === true;
    row[place] = (isEnd && next === undefined) || isSkipped || isOtherSkipped || isBoth;
  }
  return row;
}

function lettersOf(text: string): readonly string[] {
  return [...foldAccepted(text)];
}
