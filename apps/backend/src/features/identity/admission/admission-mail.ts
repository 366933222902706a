import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

/** What has become of somebody who asked to be let in. */
export type AdmissionNews = 'waiting' | 'admitted' | 'refused';

/** Stands for the reason while the text changes its script: it is sent as it was written. */
const marker = '\u0002';

const serbian = {
  waiting: (url: string) =>
    `Добар дан,\n\nадреса је потврђена. Пре него што уђете, неко из организације треба да Вас прими. Јавићемо Вам овде шта је одлучено, а стање видите и када се пријавите:\n\n${url}\n`,
  admitted: (url: string) =>
    `Добар дан,\n\nпримљени сте. Пријавите се налогом који сте отворили:\n\n${url}\n`,
  refused: (url: string) =>
    `Добар дан,\n\nони који воде организацију нису прихватили Ваш захтев.${marker}\n\nАко мислите да је то грешка, обратите се њима. Податке за контакт нађите овде:\n\n${url}\n`,
};

const english = {
  waiting: (url: string) =>
    `Hello,\n\nyour address is confirmed. Somebody from the organisation still has to let you in. We will write to you when they have decided, and you will see it when you sign in:\n\n${url}\n`,
  admitted: (url: string) =>
    `Hello,\n\nyou have been let in. Sign in with the account you opened:\n\n${url}\n`,
  refused: (url: string) =>
    `Hello,\n\nthe organisation did not accept your registration.${marker}\n\nIf you think this is a mistake, contact them. This page says how:\n\n${url}\n`,
};

const subjects = { serbian: 'Ваш налог', english: 'Your account' };

export function admissionMail(
  news: AdmissionNews,
  to: string,
  url: string,
  { language, reason }: { readonly language: string; readonly reason: string | null },
): Message {
  const texts = {
    serbian: { subject: subjects.serbian, text: serbian[news] },
    english: { subject: subjects.english, text: english[news] },
  };
  const message = inLanguage(texts, language, to, url);
  const said = reason === null ? '' : `\n\n${reason}`;
  return { ...message, text: message.text.replace(marker, () => said) };
}
