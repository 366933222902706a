import { inLanguage } from '../../platform/mail/in-language';
import type { Message } from '../../platform/mail/mailer';

const serbian = {
  subject: 'Пробна порука',
  text: (url: string) =>
    `Добар дан,\n\nову поруку сте послали са странице на којој се поставља систем. Стигла је, па пошта ради:\n\n${url}\n`,
};

const english = {
  subject: 'A test message',
  text: (url: string) =>
    `Hello,\n\nyou sent this message from the page on which the system is set up. It has arrived, so mail works:\n\n${url}\n`,
};

/** What an administrator sends to their own address to try the mail server. */
export function trialMail(to: string, url: string, language: string): Message {
  return inLanguage({ serbian, english }, language, to, url);
}
