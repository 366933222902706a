import type { Note } from '@svetionik/domain/exchange/note';
import {
  foldAccepted,
  isAccepted,
  isPattern,
  measureSpecificity,
} from '@svetionik/domain/items/short-text/accepted-text';
import type { ShortText, TextShare } from '@svetionik/domain/items/short-text/short-text';
import { shareText } from './accepted-patterns';
import { roundPercent } from './percents';
import { oneLine } from './text/words';

/** A typed answer, its asterisks as Moodle has them, and the share of the points that it earns, in percent. */
export interface TypedAnswer {
  readonly text: string;
  readonly percent: number;
}

/** Of more answers, or of answers with more letters together, it is not asked one by one which of them decides. */
const mostCompared = { answers: 200, letters: 4_000 };
/** Stands in a pattern for what any letters could be. */
const anything = '\uE001';

/**
 * The accepted answers of a question of which elsewhere the first answer that fits counts: those that earn all the points,
 * first one without an asterisk; and the shares of others. Here the closest answer counts: told are those for which that
 * makes a difference, and those that take points away.
 *
 * @example
 * readTypedAnswers([{ text: '*abc*', percent: 0 }, { text: 'abc*', percent: 100 }]);
 * // { accepted: ['abc*'], notes: [{ effect: 'changed', code: 'scoring', detail: 'abc*' }] }
 */
export function readTypedAnswers(answers: readonly TypedAnswer[]): {
  readonly accepted: readonly string[];
  readonly shares?: ShortText['shares'];
  readonly notes: readonly Note[];
} {
  const given = answers.map(({ text, percent }) => ({
    text: oneLine(text),
    percent: roundPercent(Math.max(0, percent)),
  }));
  const isMuch =
    given.length > mostCompared.answers ||
    given.reduce((sum, { text }) => sum + text.length, 0) > mostCompared.letters;
  const reached = isMuch ? firstOfEach(given) : given.filter(isReached);
  const full = reached.filter(({ percent }) => percent === 100).map(({ text }) => text);
  const others = reached.filter((answer) => answer.percent < 100);
  const shares = others.filter(
    (each) => each.percent > 0 || (!isMuch && isException(each, reached)),
  );
  const first = Math.max(
    0,
    full.findIndex((text) => !isPattern(text)),
  );
  return {
    accepted: [...full.slice(first, first + 1), ...full.slice(0, first), ...full.slice(first + 1)],
    ...(shares.length > 0 && { shares }),
    notes: [
      ...(answers.some(({ percent }) => percent < 0) || (isMuch && shares.length > 0)
        ? [{ effect: 'changed', code: 'partial-credit' } satisfies Note]
        : []),
      ...(isMuch ? given.filter(({ percent }) => percent === 0) : listUndecided(reached)).map(
        ({ text }): Note => ({ effect: 'changed', code: 'scoring', detail: text.slice(0, 100) }),
      ),
    ],
  };
}

/** Whether no earlier answer is the same, or takes all that one accepts for another share. */
function isReached(
  { text, percent }: TypedAnswer,
  place: number,
  all: readonly TypedAnswer[],
): boolean {
  const widest = text
    .replaceAll('\\*', '\uE000')
    .replaceAll('*', anything)
    .replaceAll('\uE000', '*');
  return !all
    .slice(0, place)
    .some(
      (earlier) =>
        foldAccepted(earlier.text) === foldAccepted(text) ||
        (earlier.percent !== percent && isAccepted(earlier.text, widest)),
    );
}

function firstOfEach(answers: readonly TypedAnswer[]): readonly TypedAnswer[] {
  const first = new Map<string, TypedAnswer>();
  for (const answer of answers) {
    const folded = foldAccepted(answer.text);
    if (!first.has(folded)) first.set(folded, answer);
  }
  return [...first.values()];
}

/** Whether an answer that earns nothing takes something away from one that earns. */
function isException(answer: TypedAnswer, all: readonly TypedAnswer[]): boolean {
  const says = measureSpecificity(answer.text);
  return all.some(
    (other) =>
      other.percent > 0 &&
      says >= measureSpecificity(other.text) &&
      shareText(answer.text, other.text),
  );
}

/** Answers that here decide where an earlier one decides elsewhere. */
function listUndecided(reached: readonly TypedAnswer[]): readonly TypedAnswer[] {
  return reached.filter((later, place) =>
    reached
      .slice(0, place)
      .some(
        (earlier) =>
          earlier.percent !== later.percent &&
          isDecidedBy(later, earlier) &&
          shareText(earlier.text, later.text),
      ),
  );
}

/** Whether here the later of two answers decides where both fit. */
function isDecidedBy(later: TextShare, earlier: TextShare): boolean {
  const [one, other] = [measureSpecificity(later.text), measureSpecificity(earlier.text)];
  return one === other ? later.percent === 100 : one > other;
}
