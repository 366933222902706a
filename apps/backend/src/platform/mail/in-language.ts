import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Message } from './mailer';

/** What a mail with one link says. The subject is neutral: it may light up on a locked screen. */
export interface MailTexts {
  readonly subject: string;
  readonly text: (url: string) => string;
}

/** Stands for the address while the text changes its script. */
const marker = '\u0001';

/** The mail in the language of the person; Latin comes from Cyrillic, the address stays as it is. */
export function inLanguage(
  texts: { readonly serbian: MailTexts; readonly english: MailTexts },
  language: string,
  to: string,
  url: string,
): Message {
  const { subject, text } = language === 'en' ? texts.english : texts.serbian;
  if (language === 'en' || language === 'sr-Cyrl') return { to, subject, text: text(url) };
  return {
    to,
    subject: cyrillicToLatin(subject),
    text: cyrillicToLatin(text(marker)).replace(marker, url),
  };
}
