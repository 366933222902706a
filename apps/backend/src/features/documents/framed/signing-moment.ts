import { longDate } from '@svetionik/domain/language/calendar-date';
import { framedWording } from '@svetionik/domain/certificates/framed-wording';
import type { Language } from '@svetionik/domain/language/script';

/** The clock of the authorities by whose rules certificates are issued. */
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Belgrade',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** When a document was signed, as it says so: `5. marta 2026. u 14.05`. */
export function signingMoment(at: Date, language: Language): string {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  const time = [part('hour'), part('minute')].join(language === 'en' ? ':' : '.');
  const day = longDate(date, language, 'genitive').replace(/ (?:godine|године)$/u, '');
  return `${day} ${framedWording[language].at} ${time}`;
}
