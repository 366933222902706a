import type { Role } from '@svetionik/domain/access/permissions';
import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';
import { roleNames } from './role-names';

/** Tells somebody which roles they have been given; why stands on the page of their account. */
export function roleMail(given: readonly Role[]) {
  const list = (language: 'serbian' | 'english') =>
    given.map((role) => `– ${roleNames[role][language]}`).join('\n');
  const serbian = {
    subject: 'Промена на Вашем налогу',
    text: (url: string) =>
      `Добар дан,\n\nдодељено Вам је:\n\n${list('serbian')}\n\nКо је то урадио и зашто, и шта са тим можете, пише на страници Вашег налога:\n\n${url}\n\nАко ово нисте очекивали, јавите организацији.\n`,
  };
  const english = {
    subject: 'A change to your account',
    text: (url: string) =>
      `Hello,\n\nyou have been given:\n\n${list('english')}\n\nYour account page says who did this and why, and what it lets you do:\n\n${url}\n\nIf you did not expect this, tell the organisation.\n`,
  };
  return (to: string, url: string, language: string): Message =>
    inLanguage({ serbian, english }, language, to, url);
}
