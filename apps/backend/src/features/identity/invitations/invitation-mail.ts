import type { TextInScripts } from '@svetionik/domain/language/script';
import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

/** Stands for the name while the text changes its script: a name is written in one. */
const marker = '\u0002';

const serbian = {
  subject: 'Позивница',
  text: (url: string) =>
    `Добар дан,\n\n${marker} Вас позива. Шта Вам се нуди, пише на страници, и тамо позивницу можете да прихватите:\n\n${url}\n\nВеза важи 30 дана и може се употребити једном. Ако не желите да је прихватите, не морате ништа да учините.\n`,
};

const english = {
  subject: 'Invitation',
  text: (url: string) =>
    `Hello,\n\n${marker} invites you. This page says what you are invited to, and lets you accept:\n\n${url}\n\nThe link is valid for 30 days and can be used once. If you do not want to accept, you do not need to do anything.\n`,
};

/** Says who invites and where to read on; nothing of a course or a role, because others may read along. */
export function invitationMail(
  to: string,
  url: string,
  { language, organisation }: { language: string; organisation: TextInScripts },
): Message {
  const message = inLanguage({ serbian, english }, language, to, url);
  const name = organisation[language === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'];
  return { ...message, text: message.text.replace(marker, () => name) };
}
