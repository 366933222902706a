import { longDate } from '@svetionik/domain/language/calendar-date';
import { plural, type PluralForms } from '@svetionik/domain/language/plural';
import type { Language } from '@svetionik/domain/language/script';
import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

/** How much waits for a marker, and by which day the first of those learners may expect their result. */
export interface Waiting {
  readonly count: number;
  readonly promisedBy: string;
}

/** Says how many answers wait, and nothing of whose they are or of which course. */
export function markersMail(
  { count, promisedBy }: Waiting,
  to: string,
  url: string,
  language: string,
): Message {
  const wait = (spoken: Language, forms: PluralForms) =>
    plural(count, spoken, forms).replace('#', String(count));
  const day = (spoken: Language) => longDate(promisedBy, spoken, 'genitive');
  const serbian = {
    subject: 'Одговори чекају оцену',
    text: (page: string) =>
      `Добар дан,\n\n${wait('sr-Cyrl', { one: 'на оцену чека # одговор', few: 'на оцену чекају # одговора', other: 'на оцену чека # одговора' })}, без имена. Списак је на страници:\n\n${page}\n\nНајранији резултат обећан је до ${day('sr-Cyrl')}.\n\nОвакву поруку добијате највише једном дневно, а можете је искључити на истој страници.\n`,
  };
  const english = {
    subject: 'Answers are waiting to be marked',
    text: (page: string) =>
      `Hello,\n\n${wait('en', { one: '# answer is waiting', other: '# answers are waiting' })} to be marked, without names. The list is on this page:\n\n${page}\n\nThe first result was promised by ${day('en')}.\n\nYou get this message at most once a day, and can turn it off on the same page.\n`,
  };
  return inLanguage({ serbian, english }, language, to, url);
}
