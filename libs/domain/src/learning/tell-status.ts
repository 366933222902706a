import { wallTime } from '../attempt/window';
import { longDate } from '../language/calendar-date';
import { formatNumber, formatPercent } from '../language/number-format';
import { plural, type PluralForms } from '../language/plural';
import type { Language } from '../language/script';
import type { CourseStatus } from './course-status';
import type { RemainingParts } from './remaining-parts';
import { statusWording, type StatusWording } from './status-wording';

/** A status in words: what is said first, and what follows, a sentence or two each. */
export interface ToldStatus {
  readonly title: string;
  readonly texts: readonly string[];
}

/** For whom a status is told; `organiser` is the name that it has in the script of the language. */
interface Telling {
  readonly organiser: string;
  readonly language: Language;
}

type Of<State extends CourseStatus['state']> = Extract<CourseStatus, { state: State }>;

/**
 * Says where somebody is in a course, and the day of what comes next: for every page, document and mail that speaks of it.
 *
 * @example
 * tellStatus({ state: 'left', next }, { organiser: 'ASTRA', language: 'en' });
 * // { title: 'You have left this course', texts: ['You can join it again.'] }
 */
export function tellStatus(status: CourseStatus, telling: Telling): ToldStatus {
  const words = statusWording(telling.language);
  const { organiser, language } = telling;
  switch (status.state) {
    case 'not-begun':
      return beforeAssessment(status, words.course, telling);
    case 'parts-left':
      return beforeAssessment(status, words.left, telling);
    case 'assessment-open': {
      const attempt = words.attempt(`${status.attempt}`, `${status.allowed}`);
      return { title: words.open, texts: [attempt, ...closing(status, telling)] };
    }
    case 'attempt-running':
      return { title: words.running, texts: [timeLeft(status, words, language)] };
    case 'waiting':
      return waiting(status, words, language);
    case 'attempts-used-up':
      return { title: words.usedUp, texts: [`${words.askForAnother} ${organiser}`] };
    case 'assessment-closed':
      return { title: words.closed, texts: [`${words.askWhatNow} ${organiser}`] };
    case 'being-marked':
      return marked(status, words, language);
    case 'passed':
      return { title: words.passed, texts: [afterPassing(status, words, organiser)] };
    case 'held':
      return { title: words.held[status.kind], texts: validity(status, words, language) };
    case 'renewal-window':
      return renewing(status, words, telling);
    case 'suspended':
      return { title: words.suspended[status.kind], texts: [`${words.askMeanwhile} ${organiser}`] };
    case 'revoked':
      return { title: words.revoked, texts: [`${words.askWhy} ${organiser}`] };
    case 'withdrawn':
      return withdrawn(status, words, telling);
    case 'left':
      return { title: words.gone, texts: [afterLeaving(status, words)] };
  }
}

/**
 * Says what is asked of somebody next and by when, and not what it is about: for mails, which others may read along. Undefined
 * where only the page itself can say.
 *
 * @example
 * tellNext({ state: 'waiting', reason: 'wait', next: { step: 'read-again', at: '2026-03-05T11:00:00.000Z', on: null } }, 'en');
 * // 'You can continue from 5 March 2026 at 12:00.'
 */
export function tellNext(status: CourseStatus, language: Language): string | undefined {
  const { brief } = statusWording(language);
  const { step, at, on } = status.next;
  switch (step) {
    case 'begin':
    case 'go-on':
    case 'start':
      return at === null ? brief.anyTime : sentence(brief.by, at, language);
    case 'go-on-with-attempt':
      return at === null ? undefined : sentence(brief.by, at, language);
    case 'read-again':
      return at === null ? undefined : sentence(brief.from, at, language);
    case 'wait-for-marks':
      return at === null ? brief.nothing : brief.expected(dayOf(at, language));
    case 'state-name':
    case 'complete-account':
      return brief.account;
    case 'wait-for-issue':
    case 'wait-for-document':
    case 'wait-for-decision':
    case 'choose-course':
      return brief.nothing;
    case 'begin-renewal':
    case 'go-on-with-renewal':
      return on === null ? brief.late : brief.byDay(longDate(on, language, 'genitive'));
    case 'ask-organiser':
      return brief.organiser;
    case 'show-certificate':
    case 'join-again':
      return brief.anyTime;
  }
}

/**
 * Says how much of the lessons is left.
 *
 * @example
 * tellRemainingParts({ parts: 12, lessons: 6, place: null }, 'en'); // '12 parts left in 6 lessons'
 */
export function tellRemainingParts(left: RemainingParts, language: Language): string {
  return parts(left, statusWording(language).left, language);
}

function parts(left: RemainingParts, forms: PluralForms, language: Language): string {
  const { lessons } = statusWording(language);
  return `${counted(left.parts, forms, language)} ${counted(left.lessons, lessons, language)}`;
}

function counted(count: number, forms: PluralForms, language: Language): string {
  return plural(count, language, forms).replace('{}', formatNumber(count, language));
}

function timeLeft(
  { next: { at } }: Of<'attempt-running'>,
  words: StatusWording,
  language: Language,
): string {
  return at === null ? words.answersWait : sentence(words.runsOut, at, language);
}

function beforeAssessment(
  status: Of<'not-begun' | 'parts-left'>,
  forms: PluralForms,
  telling: Telling,
): ToldStatus {
  const { language } = telling;
  const share = status.share === null ? undefined : formatPercent(status.share, language);
  const enough = share === undefined ? [] : [statusWording(language).enough(share)];
  return { title: parts(status, forms, language), texts: [...enough, ...closing(status, telling)] };
}

function closing({ next }: CourseStatus, { language }: Telling): string[] {
  return next.at === null ? [] : [sentence(statusWording(language).closes, next.at, language)];
}

function waiting(
  { reason, next }: Of<'waiting'>,
  words: StatusWording,
  language: Language,
): ToldStatus {
  const [text, say] = [words.until[reason], words.waiting[reason]];
  if (next.at === null) return { title: text, texts: [] };
  return { title: atOnce(say, next.at, language), texts: [text] };
}

function marked(
  { next }: Of<'being-marked'>,
  words: StatusWording,
  language: Language,
): ToldStatus {
  const texts = next.at === null ? [] : [words.expected(dayOf(next.at, language))];
  return { title: words.marked, texts };
}

function afterPassing(
  { next, lacks }: Of<'passed'>,
  words: StatusWording,
  organiser: string,
): string {
  if (next.step === 'wait-for-document') return words.beingMade;
  if (next.step === 'wait-for-issue') return `${words.issuedBy} ${organiser}`;
  return `${words.needed} ${lacks.map((lack) => words.lacks[lack]).join(', ')}.`;
}

function validity({ until, next }: Of<'held'>, words: StatusWording, language: Language): string[] {
  if (until === null) return [];
  const day = (date: string) => longDate(date, language, 'genitive');
  const valid = words.valid(day(until));
  return [next.on === null ? valid : `${valid} ${words.renewable(day(next.on))}`];
}

function renewal(
  { phase, until, next }: Of<'renewal-window'>,
  words: StatusWording,
  language: Language,
): string {
  const day = (date: string | null) => (date === null ? '' : longDate(date, language, 'genitive'));
  return words.renewal[phase](day(until), day(next.on ?? until));
}

function sentence(say: StatusWording['closes'], at: string, language: Language): string {
  return `${atOnce(say, at, language)}.`;
}

function atOnce(say: StatusWording['closes'], at: string, language: Language): string {
  return say(dayOf(at, language), wallTime(Date.parse(at)).slice(11));
}

function dayOf(at: string, language: Language): string {
  return longDate(wallTime(Date.parse(at)).slice(0, 10), language, 'genitive');
}

function withdrawn(
  { withdrawal, next }: Of<'withdrawn'>,
  words: StatusWording,
  { organiser, language }: Telling,
): ToldStatus {
  const reason = withdrawal.reason[language === 'sr-Cyrl' ? language : 'sr-Latn'];
  const after = next.step === 'join-again' ? words.inNewEdition : `${words.stopped} ${organiser}`;
  return { title: words.withdrawn(dayOf(withdrawal.at, language)), texts: [reason, after] };
}

function renewing(
  status: Of<'renewal-window'>,
  words: StatusWording,
  { organiser, language }: Telling,
): ToldStatus {
  const { step, at } = status.next;
  const title = renewal(status, words, language);
  if (step === 'ask-organiser') return { title, texts: [`${words.renewedNoMore} ${organiser}`] };
  if (step !== 'wait-for-marks' || at === null) return { title, texts: [] };
  return { title, texts: [words.renewalMarked, words.expected(dayOf(at, language))] };
}

function afterLeaving({ next }: Of<'left'>, words: StatusWording): string {
  return next.step === 'join-again' ? words.joinAgain : words.notOffered;
}
