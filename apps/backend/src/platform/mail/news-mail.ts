import { inLanguage } from './in-language';
import type { Message } from './mailer';

const serbian = {
  subject: 'Новост на Вашем налогу',
  text: (url: string) =>
    `Добар дан,\n\nна Вашем налогу има новина. Погледајте је на страници:\n\n${url}\n`,
};

const english = {
  subject: 'News in your account',
  text: (url: string) =>
    `Hello,\n\nthere is news in your account. See it on this page:\n\n${url}\n`,
};

/** Says that there is news, not which, and nothing of a course or a result: others may read along. */
export function newsMail(to: string, url: string, language: string): Message {
  return inLanguage({ serbian, english }, language, to, url);
}
