import { longDate } from '../language/calendar-date';
import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { Language } from '../language/script';

/**
 * Says in a mail what it means for somebody that the rule of a run changed, and not which run or what it is about: others may read along.
 * `on` is their last day to begin an assessment; null where whoever is late may begin one again.
 *
 * @example
 * tellClosing(null, 'en'); // 'On a run that you are on, a test can be begun after the last day as well.'
 */
export function tellClosing(on: string | null, language: Language): string {
  if (language === 'en') return english(on === null ? null : longDate(on, 'en', 'genitive'));
  const words = serbian(on === null ? null : longDate(on, 'sr-Cyrl', 'genitive'));
  return language === 'sr-Cyrl' ? words : cyrillicToLatin(words);
}

function serbian(day: string | null): string {
  if (day === null)
    return 'На извођењу на којем сте, тест може да се започне и после последњег дана.';
  return `На извођењу на којем сте, после ${day} ниједан тест не може да се започне. Лекције остају отворене; дужи рок може да Вам да организатор.`;
}

function english(day: string | null): string {
  if (day === null)
    return 'On a run that you are on, a test can be begun after the last day as well.';
  return `On a run that you are on, no test can be begun after ${day}. Lessons stay open; the organiser can give you more days.`;
}
