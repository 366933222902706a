import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

const serbian = {
  subject: 'Подсетник за један рок',
  text: (url: string) =>
    `Добар дан,\n\nједан Ваш документ може да се обнови. До када и како, стоји на страници:\n\n${url}\n`,
};

const english = {
  subject: 'A reminder of a date',
  text: (url: string) =>
    `Hello,\n\none of your documents can be renewed. This page says how, and until when:\n\n${url}\n`,
};

/** Says that something is to be renewed, not what: the subject may light up on a locked screen. */
export function reminderMail(to: string, url: string, language: string): Message {
  return inLanguage({ serbian, english }, language, to, url);
}
