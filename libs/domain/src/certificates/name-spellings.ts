import { comparableName } from './name-match';

/** Letters that stand for one another where somebody types a name on a foreign keyboard, or from a document made on one. */
const alike = [
  ['c', 'č', 'ć'],
  ['s', 'š'],
  ['z', 'ž'],
  ['d', 'đ', 'dj'],
] as const;

/** Of more words only turns are tried: the last in front, and so on. */
const mostShuffled = 4;

/** Hashing them all takes 68 ms on a machine of today. */
const most = 20_000;

/**
 * How a name may stand on a document that hides it as a hash: with and without the marks of Serbian letters, dj for đ, and its
 * words in another order, each in the form in which names are compared and what was typed first. At most 20,000: a name that is
 * among none of them may still be the one on the document, written in yet another way.
 *
 * @example
 * [...nameSpellings('Ilic Ana')].includes('ana ilić'); // true
 */
export function* nameSpellings(typed: string): Generator<string, void, undefined> {
  const words = comparableName(typed);
  if (words === '') return;
  let count = 0;
  for (const spelling of respell(choicesOf(words)))
    for (const spelt of ordersOf(spelling.split(' '))) {
      if ((count += 1) > most) return;
      yield spelt;
    }
}

/** What each part may be: for a letter that is mistaken for others the one that was typed, and then those. */
function choicesOf(words: string): readonly (readonly string[])[] {
  return words.split(/(dj|[cčćsšzždđ])/u).map((part) => {
    const others = alike.find((letters) => letters.some((letter) => letter === part)) ?? [];
    return [part, ...others.filter((letter) => letter !== part)];
  });
}

function* respell(choices: readonly (readonly string[])[]): Generator<string, void, undefined> {
  const total = choices.reduce((product, { length }) => product * length, 1);
  for (let number = 0; number < total; number += 1) {
    let rest = number;
    yield choices
      .map((parts) => {
        const part = parts[rest % parts.length];
        rest = Math.floor(rest / parts.length);
        return part;
      })
      .join('');
  }
}

function* ordersOf(words: readonly string[]): Generator<string, void, undefined> {
  const orders = words.length <= mostShuffled ? shuffle(words) : turn(words);
  for (const order of orders) yield order.join(' ');
}

function* shuffle(words: readonly string[]): Generator<readonly string[], void, undefined> {
  if (words.length <= 1) {
    yield words;
    return;
  }
  for (const [index, first] of words.entries())
    for (const rest of shuffle(words.toSpliced(index, 1))) yield [first, ...rest];
}

function* turn(words: readonly string[]): Generator<readonly string[], void, undefined> {
  for (let first = 0; first < words.length; first += 1)
    yield [...words.slice(first), ...words.slice(0, first)];
}
