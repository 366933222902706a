import { inLanguage } from '../../../platform/mail/in-language';
import type { Message } from '../../../platform/mail/mailer';

const serbian = {
  subject: 'Чињенице за проверу',
  text: (url: string) =>
    `Добар дан,\n\nнекима од чињеница на којима почивају курсеви прошао је дан до ког је требало поново их проверити. Које су и где стоје, видите на страници:\n\n${url}\n`,
};

const english = {
  subject: 'Facts to be checked',
  text: (url: string) =>
    `Hello,\n\nsome of the facts that courses rest on are due to be checked again. This page lists them and says where they are cited:\n\n${url}\n`,
};

/** Says that there are some, and where to see which. */
export function overdueFactsMail(to: string, url: string, language: string): Message {
  return inLanguage({ serbian, english }, language, to, url);
}
