import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

const serbian = {
  subject: 'Акредитација чека Вашу одлуку',
  text: (url: string) =>
    `Добар дан,\n\nобјављено је ново издање акредитованог курса. Акредитација се на њега не преноси сама: док не одлучите, ко положи ново издање добија потврду о учешћу, без бодова.\n\nОдлучите на страници за издавање:\n\n${url}\n`,
};

const english = {
  subject: 'An accreditation is waiting for your decision',
  text: (url: string) =>
    `Hello,\n\na new edition of an accredited course has been published. The accreditation is not carried over automatically: until you decide, learners who pass the new edition get a confirmation of participation, without points.\n\nDecide on the issuing page:\n\n${url}\n`,
};

/** Says that a decision is needed, and what happens until then. */
export function uncarriedMail(to: string, url: string, language: string): Message {
  return inLanguage({ serbian, english }, language, to, url);
}
