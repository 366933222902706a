import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

const serbian = {
  subject: 'Промена на Вашем налогу',
  text: (url: string) =>
    `Добар дан,\n\nса Вашег налога уклоњени су приступни кључеви, апликација за кодове и резервни кодови, и на свим уређајима сте одјављени. Док не додате други корак, пријављујете се само лозинком. Додајете га на страници свог налога:\n\n${url}\n\nАко ово нисте тражили, одмах промените лозинку и јавите организацији.\n`,
};
const english = {
  subject: 'A change to your account',
  text: (url: string) =>
    `Hello,\n\nthe passkeys, the authenticator app and the recovery codes of your account were removed, and you are signed out on all devices. Until you add a second step, you sign in with your password alone. You can add one on your account page:\n\n${url}\n\nIf you did not ask for this, change your password at once and tell the organisation.\n`,
};

/** Tells somebody that what they were asked for besides the password is gone. */
export function endedFactorsMail(to: string, url: string, language: string): Message {
  return inLanguage({ serbian, english }, language, to, url);
}
