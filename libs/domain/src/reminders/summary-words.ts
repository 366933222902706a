import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import { longDate } from '../language/calendar-date';
import type { Language } from '../language/script';
import type { MailWords } from './reminder-words';

/** What a summary of a week says: which days, where to read on, and where to choose how mails come. */
export interface SummaryFacts {
  /** As it is written in the script of the mail; null where none is known. */
  readonly name: string | null;
  readonly days: readonly string[];
  readonly link: string;
  readonly choices: string;
}

/** Stands for what keeps its letters while the text changes its script. */
const marker = '\u0001';

/**
 * The one mail of a week in place of one for each day; as neutral as those. Days come in their order, each once.
 *
 * @throws RangeError when a day does not exist
 * @example
 * writeSummary({ name: null, days: ['2026-12-31'], link, choices }, 'en').subject; // 'This week’s dates'
 */
export function writeSummary(facts: SummaryFacts, language: Language): MailWords {
  const days = [...new Set(facts.days)].toSorted();
  const lines = days.map((day) => `– ${longDate(day, language, 'nominative')}`).join('\n');
  if (language === 'en') {
    const greeting = facts.name === null ? 'Hello,' : `Hello ${facts.name},`;
    return { subject: 'This week’s dates', text: english(greeting, lines, facts) };
  }
  const text = serbian(facts.name === null ? '' : ` ${marker},`);
  const written = language === 'sr-Latn' ? cyrillicToLatin(text) : text;
  const subject = 'Датуми ове недеље';
  const kept = [...(facts.name === null ? [] : [facts.name]), lines, facts.link, facts.choices];
  return {
    subject: language === 'sr-Latn' ? cyrillicToLatin(subject) : subject,
    text: written.replaceAll(marker, () => kept.shift() ?? ''),
  };
}

function serbian(name: string): string {
  return `Добар дан,${name}\n\nово су датуми на које Вас подсећамо ове недеље:\n\n${marker}\n\nО чему је реч и шта је потребно, стоји на страници:\n\n${marker}\n\nКако да Вам подсетници стижу, бирате на страници:\n\n${marker}\n`;
}

function english(greeting: string, lines: string, { link, choices }: SummaryFacts): string {
  return `${greeting}\n\nhere are the dates to remember this week:\n\n${lines}\n\nThis page says what they are about and what is needed:\n\n${link}\n\nYou choose how reminders reach you on this page:\n\n${choices}\n`;
}
