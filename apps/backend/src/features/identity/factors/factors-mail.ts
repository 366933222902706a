import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

const serbianSubject = 'Промена на Вашем налогу';
const englishSubject = 'A change to your account';

/** Tells somebody that their passkeys, their authenticator app or their recovery codes have changed. */
export function factorsMail(to: string, url: string, language: string): Message {
  const serbian = {
    subject: serbianSubject,
    text: (at: string) =>
      `Добар дан,\n\nпромењено је чиме се, осим лозинком, потврђује пријава на налог. Шта сада важи, видите на страници свог налога:\n\n${at}\n\nАко то нисте били Ви, одмах промените лозинку и јавите организацији.\n`,
  };
  const english = {
    subject: englishSubject,
    text: (at: string) =>
      `Hello,\n\nwhat confirms a sign-in to your account besides the password has been changed. Your account page says what is in place now:\n\n${at}\n\nIf this was not you, change your password at once and tell the organisation.\n`,
  };
  return inLanguage({ serbian, english }, language, to, url);
}

/** Tells somebody that a recovery code of theirs has signed in. */
export function recoveryCodeMail(to: string, url: string, language: string): Message {
  const serbian = {
    subject: serbianSubject,
    text: (at: string) =>
      `Добар дан,\n\nза пријаву на налог употребљен је резервни код. Колико их је преостало, видите на страници свог налога:\n\n${at}\n\nАко то нисте били Ви, одмах промените лозинку, направите нове кодове и јавите организацији.\n`,
  };
  const english = {
    subject: englishSubject,
    text: (at: string) =>
      `Hello,\n\na recovery code was used to sign in to your account. Your account page says how many are left:\n\n${at}\n\nIf this was not you, change your password at once, make new codes and tell the organisation.\n`,
  };
  return inLanguage({ serbian, english }, language, to, url);
}
