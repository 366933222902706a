import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

const serbian = {
  subject: 'Документ је спреман',
  text: (url: string) =>
    `Добар дан,\n\nВаш документ је спреман. Преузмите га на страници:\n\n${url}\n\nНа истој страници стоји и код којим свако може да провери да документ важи.\n`,
};

const english = {
  subject: 'A document is ready',
  text: (url: string) =>
    `Hello,\n\nyour document is ready. Download it from this page:\n\n${url}\n\nThe page also shows the code by which anyone can check that the document is valid.\n`,
};

/** Says that a document is there, not which: the subject may light up on a locked screen. */
export function certificateMail(to: string, url: string, language: string): Message {
  return inLanguage({ serbian, english }, language, to, url);
}
