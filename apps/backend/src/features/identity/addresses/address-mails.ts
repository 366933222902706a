import { inLanguage, type MailTexts } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

type Kind = 'new' | 'present' | 'taken' | 'changed';

const change = { serbian: 'Промена на Вашем налогу', english: 'A change to your account' };

const serbian: Readonly<Record<Kind, MailTexts>> = {
  new: {
    subject: 'Потврдите адресу',
    text: (url) =>
      `Добар дан,\n\nтражено је да ово буде адреса налога. Да бисте то потврдили, отворите страницу и притисните дугме на њој:\n\n${url}\n\nВеза важи један дан. Налог добија ову адресу тек када промену потврди и досадашња. Ако то нисте тражили Ви, не морате ништа да учините.\n`,
  },
  present: {
    subject: change.serbian,
    text: (url) =>
      `Добар дан,\n\nтражено је да Ваш налог добије другу адресу. Да бисте то потврдили или одбили, отворите страницу:\n\n${url}\n\nВеза важи један дан. До тада, и док промену не потврди и нова адреса, важи ова. Ако то нисте тражили Ви, на тој страници одбијте промену; пише и шта даље да учините.\n`,
  },
  taken: {
    subject: 'Ваш налог',
    text: (url) =>
      `Добар дан,\n\nнеко је тражио да ово буде адреса другог налога, а налог са њом већ постоји и остаје какав је. Ако сте то били Ви, пријавите се налогом који имате:\n\n${url}\n\nАко нисте, не морате ништа да учините.\n`,
  },
  changed: {
    subject: change.serbian,
    text: (url) =>
      `Добар дан,\n\nВаш налог има нову адресу: промену су потврдиле и досадашња и нова. На другим уређајима сте одјављени, а налогу се одсад приступа новом адресом:\n\n${url}\n\nАко то нисте били Ви, одмах јавите организацији.\n`,
  },
};

const english: Readonly<Record<Kind, MailTexts>> = {
  new: {
    subject: 'Confirm your address',
    text: (url) =>
      `Hello,\n\nsomebody asked that this be the address of their account. To confirm it, open the page and press the button on it:\n\n${url}\n\nThe link is valid for one day. The account gets this address only when the present one confirms the change too. If it was not you who asked, there is nothing to do.\n`,
  },
  present: {
    subject: change.english,
    text: (url) =>
      `Hello,\n\nit was asked that your account have another address. To confirm or to refuse that, open this page:\n\n${url}\n\nThe link is valid for one day. Until then, and until the new address confirms the change too, this one stays. If it was not you who asked, refuse the change on that page; it also says what to do next.\n`,
  },
  taken: {
    subject: 'Your account',
    text: (url) =>
      `Hello,\n\nsomebody asked that this be the address of another account. It has an account already, which stays as it is. If it was you, sign in to the account that you have:\n\n${url}\n\nIf it was not, there is nothing to do.\n`,
  },
  changed: {
    subject: change.english,
    text: (url) =>
      `Hello,\n\nyour account has a new address: both the former and the new one confirmed the change. Your other devices are signed out, and you sign in by the new address from now on:\n\n${url}\n\nIf it was not you, tell the organisation at once.\n`,
  },
};

/** The mail about a change of address in the language of who reads it. */
export function addressMail(kind: Kind, to: string, url: string, language: string): Message {
  return inLanguage({ serbian: serbian[kind], english: english[kind] }, language, to, url);
}
