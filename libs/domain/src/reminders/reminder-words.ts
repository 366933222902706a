import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import { longDate } from '../language/calendar-date';
import type { Language } from '../language/script';
import { findTellingWords } from './telling-words';

/** Subject and text of a mail. */
export interface MailWords {
  readonly subject: string;
  readonly text: string;
}

/** The words of a mail in each language and script. */
export type WordsByLanguage = Readonly<Record<Language, MailWords>>;

/** What stands in a text in place of what differs from mail to mail; a subject takes none, because all of them stay neutral. */
const placeholders = ['name', 'day', 'link'] as const;

/** Whom a mail goes to, the day it is about and the pages it leads to. */
export interface MailFacts {
  /** As it is written in the script of the mail; null where none is known. */
  readonly name: string | null;
  readonly day: string;
  readonly link: string;
  /** The page on which they choose how mails come. */
  readonly choices: string;
}

/** What is wrong with words: a placeholder that is none, no page to read on, or a word that tells others what it is about. */
export interface WordsFault {
  readonly language: Language;
  readonly part: keyof MailWords;
  readonly kind: 'placeholder' | 'link' | 'telling';
  /** What stands there that must not; empty where something is missing. */
  readonly found: string;
}

const coming = {
  subject: 'Подсетник за један датум',
  text: 'Добар дан, {name},\n\nподсећамо Вас на један датум: {day}. О чему је реч и шта је до тада потребно, стоји на страници:\n\n{link}',
};
const past = {
  subject: 'Један датум је прошао',
  text: 'Добар дан, {name},\n\nпрошао је један датум: {day}. О чему је реч и шта још може да се учини, стоји на страници:\n\n{link}',
};

/** The words of a reminder where an organisation has chosen none of its own: of a day that comes, and of one that has passed. */
export const usualWords: Readonly<Record<'coming' | 'past', WordsByLanguage>> = {
  coming: {
    ...inScripts(coming),
    en: {
      subject: 'A reminder of a date',
      text: 'Hello {name},\n\nthis is a reminder of a date: {day}. This page says what it is about and what is needed by then:\n\n{link}',
    },
  },
  past: {
    ...inScripts(past),
    en: {
      subject: 'A date has passed',
      text: 'Hello {name},\n\na date has passed: {day}. What it is about, and what can still be done, is on this page:\n\n{link}',
    },
  },
};

/**
 * What is wrong with words; empty where they may be sent.
 *
 * @example
 * findWordsFaults({ ...words, en: { subject: 'For victims', text: 'See {link}' } }); // [{ language: 'en', part: 'subject', kind: 'telling', found: 'victims' }]
 */
export function findWordsFaults(words: WordsByLanguage): WordsFault[] {
  const languages = ['sr-Cyrl', 'sr-Latn', 'en'] as const;
  return languages.flatMap((language) => {
    const { subject, text } = words[language];
    return [
      ...findFaults(language, 'subject', subject, []),
      ...findFaults(language, 'text', text, placeholders),
      ...(text.split('{link}').length === 2
        ? []
        : [{ language, part: 'text', kind: 'link', found: '' } as const]),
    ];
  });
}

const choosing = inScripts({
  subject: '',
  text: 'Како да Вам подсетници стижу, бирате на страници:',
});

/**
 * The mail that words make; whatever they are, it ends with where to choose how such mails come. Who has no name is greeted without one.
 *
 * @throws RangeError when the day does not exist
 * @example
 * writeReminder(usualWords.coming.en, { name: null, day: '2026-12-31', link: 'https://svetionik.example.rs/learn', choices }, 'en').text; // 'Hello,\n\nthis is …'
 */
export function writeReminder(
  { subject, text }: MailWords,
  { name, day, link, choices }: MailFacts,
  language: Language,
): MailWords {
  const facts = { name: name ?? '', day: longDate(day, language, 'genitive'), link };
  const greeted = name === null ? text.replace(/,? ?\{name\}/gu, '') : text;
  const written = greeted.replace(
    /\{(name|day|link)\}/gu,
    (_, key: keyof typeof facts) => facts[key],
  );
  const ending =
    language === 'en'
      ? 'You choose how reminders reach you on this page:'
      : choosing[language].text;
  return { subject, text: `${written.trimEnd()}\n\n${ending}\n\n${choices}\n` };
}

function findFaults(
  language: Language,
  part: keyof MailWords,
  text: string,
  allowed: readonly string[],
): WordsFault[] {
  const unknown = [...text.matchAll(/\{([^{}]*)\}|[{}]/gu)].filter(
    ([, name]) => name === undefined || !allowed.includes(name),
  );
  return [
    ...unknown.map(([found]) => ({ language, part, kind: 'placeholder', found }) as const),
    ...findTellingWords(text).map((found) => ({ language, part, kind: 'telling', found }) as const),
  ];
}

function inScripts({ subject, text }: MailWords): Record<'sr-Cyrl' | 'sr-Latn', MailWords> {
  const latin = { subject: cyrillicToLatin(subject), text: cyrillicToLatin(text) };
  return { 'sr-Cyrl': { subject, text }, 'sr-Latn': latin };
}
