import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

const serbian = {
  subject: 'Промена на Вашем налогу',
  text: (url: string) =>
    `Добар дан,\n\nпромењено је да ли на свој налог можете да се пријавите преко организације. Шта сада важи, видите на страници свог налога:\n\n${url}\n\nАко то нисте тражили, уклоните везу, промените лозинку и јавите организацији.\n`,
};
const english = {
  subject: 'A change to your account',
  text: (url: string) =>
    `Hello,\n\nthe setting that lets you sign in through your organisation has been changed. Your account page says what is in place now:\n\n${url}\n\nIf you did not ask for this, remove the link, change your password and tell the organisation.\n`,
};

/** Tells somebody that a provider signs them in, or does not any more. */
export function providerLinkMail(to: string, url: string, language: string): Message {
  return inLanguage({ serbian, english }, language, to, url);
}
