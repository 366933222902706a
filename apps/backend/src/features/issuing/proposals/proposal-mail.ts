import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

const serbian = {
  subject: 'Предлог чека Вашу одлуку',
  text: (url: string) =>
    `Добар дан,\n\nколега или колегиница тражи одлуку још једне особе. Предлог је на страници:\n\n${url}\n\nДок се о њему не одлучи, не спроводи се.\n`,
};

const english = {
  subject: 'A proposal is waiting for your decision',
  text: (url: string) =>
    `Hello,\n\na colleague has proposed something that a second person has to decide. The proposal is on this page:\n\n${url}\n\nNothing happens until somebody decides.\n`,
};

/** Says that a decision is asked for, not about whom or what. */
export function proposalMail(to: string, url: string, language: string): Message {
  return inLanguage({ serbian, english }, language, to, url);
}
