import { isCalendarDay } from '../language/calendar-date';
import { decoded } from './decoded';
import { readSigns, type Sign } from './signs';

/**
 * A stretch of a text that looks like a personal number (JMBG, or the number of a foreigner, which has the same
 * structure). `start` and `end` are offsets into the text, `end` exclusive. `block`: date, region and check digit are
 * right, the text must not be stored. `warn`: only the date is right, the person is asked.
 */
export interface JmbgFinding {
  readonly start: number;
  readonly end: number;
  readonly verdict: 'block' | 'warn';
}

const length = 13;
const weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const digitRuns = /\d+(?: {1,6}\d+)*/g;
const fewestDigits = 4;
/** Regions that no published list assigns; 66 is not among them, because some name it for foreigners. */
const unassignedRegion = /^(?:20|40|5[1-9]|6[0-57-9])$/;

/**
 * Finds personal numbers within free text, in the digits of any script and in letters that look like them, written
 * together or with up to six separators of any kind between groups of digits; what nobody sees counts as nothing.
 * Thirteen digits of whole groups with a possible date of birth (years 1850 to 2099; the number states only the last
 * three digits) count; digits 8 and 9 are the region, the thirteenth is the check digit of the former Yugoslav standard:
 * m = 11 − (7(d1+d7) + 6(d2+d8) + 5(d3+d9) + 4(d4+d10) + 3(d5+d11) + 2(d6+d12)) mod 11, where 10 and 11 stand for 0.
 * With letters for digits only a right check digit counts, and at least four digits must be some.
 *
 * @example
 * findJmbg('broj 010109 971-0005.'); // [{ start: 5, end: 20, verdict: 'block' }]
 * findJmbg('broj OlO1099, 71OOO5'); // [{ start: 5, end: 20, verdict: 'block' }]
 * findJmbg('011 785 0000'); // []
 */
export function findJmbg(text: string): readonly JmbgFinding[] {
  const isOther = ({ start, end }: JmbgFinding) => otherNumbers.test(text.slice(start, end));
  const digits = readSigns(text, 'digits');
  if (digits.length === 0) return [];
  const certain = findIn(digits).filter((finding) => !isOther(finding));
  const spelled = findIn(readSigns(text, 'look-alikes')).filter(
    (finding) => finding.verdict === 'block' && !isOther(finding),
  );
  const blocked = certain.filter(({ verdict }) => verdict === 'block');
  const more = spelled.filter((finding) => !overlapsAny(finding, blocked));
  return [...certain.filter((finding) => !overlapsAny(finding, more)), ...more].sort(
    (one, other) => one.start - other.start,
  );
}

/** Numbers of two gazettes in a row, and the two times of a caption. */
const otherNumbers = /^\d{1,3}\/(?:19|20)\d\d\D+\d{1,3}\/(?:19|20)\d\d$|\d:\d\d[.,]\d{3} -->/;

/**
 * The strictest verdict on a text, also as it reads once percent signs of an address and entities of HTML are resolved; null when it holds
 * nothing like a personal number.
 *
 * @example
 * jmbgVerdict('1506099715000 i 1506099715001'); // 'block'
 * jmbgVerdict('/learn?q=0101099%20710005'); // 'block'
 */
export function jmbgVerdict(text: string): JmbgFinding['verdict'] | null {
  const verdicts = [...new Set([text, decoded(text)])]
    .flatMap(findJmbg)
    .map((finding) => finding.verdict);
  if (verdicts.includes('block')) return 'block';
  return verdicts.includes('warn') ? 'warn' : null;
}

function findIn(signs: readonly Sign[]): readonly JmbgFinding[] {
  const line = signs.map(({ sign }) => sign).join('');
  return [...line.matchAll(digitRuns)]
    .flatMap((run) => findInRun(run[0], run.index))
    .filter(({ start, end }) => digitsIn(signs.slice(start, end)) >= fewestDigits)
    .map(({ start, end, verdict }) => ({
      start: signs[start]?.start ?? 0,
      end: signs[end - 1]?.end ?? 0,
      verdict,
    }));
}

function digitsIn(signs: readonly Sign[]): number {
  return signs.filter(({ sign, letter }) => sign !== ' ' && letter === undefined).length;
}

function overlapsAny(finding: JmbgFinding, others: readonly JmbgFinding[]): boolean {
  return others.some(({ start, end }) => finding.start < end && start < finding.end);
}

function findInRun(run: string, offset: number): readonly JmbgFinding[] {
  const groups = [...run.matchAll(/\d+/g)].map((group) => ({
    start: group.index,
    digits: group[0],
  }));
  return groups.flatMap(({ start }, first) => {
    let digits = '';
    for (const group of groups.slice(first, first + length)) {
      digits += group.digits;
      if (digits.length < length) continue;
      const verdict = verdictOn(digits);
      if (verdict === null) break;
      return [{ start: offset + start, end: offset + group.start + group.digits.length, verdict }];
    }
    return [];
  });
}

function verdictOn(digits: string): JmbgFinding['verdict'] | null {
  if (digits.length !== length || !hasPossibleBirthday(digits)) return null;
  const sum = weights.reduce(
    (total, weight, place) => total + weight * Number(digits.charAt(place)),
    0,
  );
  const remainder = 11 - (sum % 11);
  const isChecked = Number(digits.charAt(12)) === (remainder > 9 ? 0 : remainder);
  return isChecked && !unassignedRegion.test(digits.slice(7, 9)) ? 'block' : 'warn';
}

function hasPossibleBirthday(digits: string): boolean {
  const inMillennium = Number(digits.slice(4, 7));
  const year = inMillennium < 100 ? 2000 + inMillennium : 1000 + inMillennium;
  return (
    year >= 1850 && isCalendarDay(year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))
  );
}
