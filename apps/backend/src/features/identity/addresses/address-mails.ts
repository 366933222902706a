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
      `Hello,\n\nsomebody asked to use this address for their account. To confirm it, open this page and press the button:\n\n${url}\n\nThe link is valid for one day. The account only gets this address once its current address confirms the change too. If you did not ask for this, you do not need to do anything.\n`,
  },
  present: {
    subject: change.english,
    text: (url) =>
      `Hello,\n\nsomebody asked to change the address of your account. To confirm or refuse the change, open this page:\n\n${url}\n\nThe link is valid for one day. Your address stays as it is until you and the new address have both confirmed the change. If you did not ask for this, refuse the change on that page; it also says what to do next.\n`,
  },
  taken: {
    subject: 'Your account',
    text: (url) =>
      `Hello,\n\nsomebody asked to use this address for another account. It already has an account, which stays as it is. If it was you, sign in to that account:\n\n${url}\n\nIf it was not you, you do not need to do anything.\n`,
  },
  changed: {
    subject: change.english,
    text: (url) =>
      `Hello,\n\nyour account has a new address: the old address and the new one have both confirmed the change. Your other devices have been signed out, and from now on you sign in with the new address:\n\n${url}\n\nIf this was not you, tell the organisation at once.\n`,
  },
};

/** The mail about a change of address in the language of who reads it. */
export function addressMail(kind: Kind, to: string, url: string, language: string): Message {
  return inLanguage({ serbian: serbian[kind], english: english[kind] }, language, to, url);
}
