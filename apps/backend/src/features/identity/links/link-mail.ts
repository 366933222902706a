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
      `Hello,\n\nto confirm this address, open this page and press the button:\n\n${url}\n\nThe link is valid for one hour and can be used once. If you did not register, you do not need to do anything.\n`,
  },
  'reset-password': {
    subject: 'New password',
    text: (url) =>
      `Hello,\n\nto set a new password, open this page:\n\n${url}\n\nThe link is valid for one hour and can be used once. If you did not ask for a new password, you do not need to do anything: your current one stays valid.\n`,
  },
  'account-exists': {
    subject: 'Your account',
    text: (url) =>
      `Hello,\n\nsomebody tried to open an account with this address, but it already has one. If it was you, sign in or set a new password:\n\n${url}\n\nIf it was not you, you do not need to do anything.\n`,
  },
};

/** The mail in the language that was asked for. */
export function linkMail(kind: Kind, to: string, url: string, language: string): Message {
  return inLanguage({ serbian: serbian[kind], english: english[kind] }, language, to, url);
}
