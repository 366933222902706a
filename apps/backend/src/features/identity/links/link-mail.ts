import { inLanguage, type MailTexts } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';
import type { MailedLinkEntity } from './mailed-link.entity';

type Kind = MailedLinkEntity['purpose'];

const serbian: Readonly<Record<Kind, MailTexts>> = {
  'confirm-address': {
    subject: 'Потврдите адресу',
    text: (url) =>
      `Добар дан,\n\nда бисте потврдили ову адресу, отворите страницу и притисните дугме на њој:\n\n${url}\n\nВеза важи један сат и може се употребити једном. Ако налог нисте отворили Ви, не морате ништа да учините.\n`,
  },
  'reset-password': {
    subject: 'Нова лозинка',
    text: (url) =>
      `Добар дан,\n\nда бисте поставили нову лозинку, отворите страницу:\n\n${url}\n\nВеза важи један сат и може се употребити једном. Ако нову лозинку нисте тражили Ви, не морате ништа да учините; досадашња и даље важи.\n`,
  },
  'account-exists': {
    subject: 'Ваш налог',
    text: (url) =>
      `Добар дан,\n\nнеко је покушао да отвори налог са овом адресом, а налог већ постоји. Ако сте то били Ви, пријавите се или поставите нову лозинку:\n\n${url}\n\nАко нисте, не морате ништа да учините.\n`,
  },
};

const english: Readonly<Record<Kind, MailTexts>> = {
  'confirm-address': {
    subject: 'Confirm your address',
    text: (url) =>
      `Hello,\n\nto confirm this address, open the page and press the button on it:\n\n${url}\n\nThe link is valid for one hour and can be used once. If it was not you who registered, there is nothing to do.\n`,
  },
  'reset-password': {
    subject: 'New password',
    text: (url) =>
      `Hello,\n\nto set a new password, open this page:\n\n${url}\n\nThe link is valid for one hour and can be used once. If you did not ask for a new password, there is nothing to do; the present one stays valid.\n`,
  },
  'account-exists': {
    subject: 'Your account',
    text: (url) =>
      `Hello,\n\nsomebody tried to open an account with this address, and the account exists already. If it was you, sign in or set a new password:\n\n${url}\n\nIf it was not, there is nothing to do.\n`,
  },
};

/** The mail in the language that was asked for. */
export function linkMail(kind: Kind, to: string, url: string, language: string): Message {
  return inLanguage({ serbian: serbian[kind], english: english[kind] }, language, to, url);
}
