import type { Note } from '@svetionik/domain/exchange/note';
import {
  fitsPattern,
  foldAccepted,
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
/** Stands for an asterisk that is typed. */
const asterisk = '\uE000';
/** Stands in a pattern for what any letters could be. */
const anything = '\uE001';

/**
 * The accepted answers of a question of which elsewhere the first answer that fits counts: those that earn all the points,
 * first one without an asterisk; and the shares of others. Here the closest answer counts: told are those for which that
 * makes a difference, those that take points away, and those that are an answer with another share here.
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
  const reachedThere = isMuch ? firstOfEach(given, toLiteral) : given.filter(isReached);
  const reached = bestOfEach(reachedThere);
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
      ...listMisspelt(reachedThere, reached),
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
  const literal = toLiteral(text);
  const widest = literal.replaceAll('*', anything);
  return !all
    .slice(0, place)
    .some(
      (earlier) =>
        toLiteral(earlier.text) === literal ||
        (earlier.percent !== percent && fitsPattern(toLiteral(earlier.text), widest)),
    );
}

/** As other programs compare: capital and small letters are one, other spellings are not. */
function toLiteral(text: string): string {
  return text.replaceAll('\\*', asterisk).normalize('NFC').toLowerCase();
}

function firstOfEach(
  answers: readonly TypedAnswer[],
  compared: (text: string) => string,
): readonly TypedAnswer[] {
  const first = new Map<string, TypedAnswer>();
  for (const answer of answers) {
    const key = compared(answer.text);
    if (!first.has(key)) first.set(key, answer);
  }
  return [...first.values()];
}

/** Of answers that are one here, the first of those that earn most. */
function bestOfEach(answers: readonly TypedAnswer[]): readonly TypedAnswer[] {
  const byPercent = [...answers].sort((one, other) => other.percent - one.percent);
  const best = new Set(firstOfEach(byPercent, foldAccepted));
  return answers.filter((answer) => best.has(answer));
}

/** Answers that here earn what another spelling of them does. */
function listMisspelt(
  there: readonly TypedAnswer[],
  here: readonly TypedAnswer[],
): readonly Note[] {
  const percents = new Map(here.map(({ text, percent }) => [foldAccepted(text), percent]));
  return there
    .filter(({ text, percent }) => percents.get(foldAccepted(text)) !== percent)
    .map(({ text }) => ({ effect: 'lost', code: 'spelling', detail: text.slice(0, 100) }));
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
