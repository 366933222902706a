import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Message } from '../../platform/mail/mailer';

const serbian = {
  subject: 'Документ је спреман',
  text: (url: string) => `Добар дан,\n\nВаш документ је спреман. Преузмите га на страници:\n\n${url}\n\nНа истој страници стоји и код којим свако може да провери да документ важи.\n`,
};

const english = {
  subject: 'A document is ready',
  text: (url: string) => `Hello,\n\nyour document is ready. Download it from this page:\n\n${url}\n\nThe page also shows the code by which anyone can check that the document is valid.\n`,
};

/** Says that a document is there, not which: the subject may light up on a locked screen. */
export function certificateMail(to: string, url: string, language: string): Message {
  if (language === 'en') return { to, subject: english.subject, text: english.text(url) };
  if (language === 'sr-Cyrl') return { to, subject: serbian.subject, text: serbian.text(url) };
  const [before, after] = serbian.text('\u0001').split('\u0001').map(cyrillicToLatin);
  return { to, subject: cyrillicToLatin(serbian.subject), text: `${before}${url}${after}` };
}
