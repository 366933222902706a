import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

const serbian = {
  subject: 'Предлог чека Вашу одлуку',
  text: (url: string) =>
    `Добар дан,\n\nколега или колегиница тражи одлуку још једне особе. Предлог је на страници:\n\n${url}\n\nДок се о њему не одлучи, не спроводи се.\n`,
};

const english = {
  subject: 'A proposal waits for your decision',
  text: (url: string) =>
    `Hello,\n\na colleague asks for the decision of a second person. The proposal is on this page:\n\n${url}\n\nIt is not carried out until somebody decides.\n`,
};

/** Says that a decision is asked for, not about whom or what. */
export function proposalMail(to: string, url: string, language: string): Message {
  return inLanguage({ serbian, english }, language, to, url);
}
