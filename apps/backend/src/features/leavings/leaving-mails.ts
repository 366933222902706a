import { longDate } from '@svetionik/domain/language/calendar-date';
import { inLanguage } from '../../platform/mail/in-language';
import type { Message } from '../../platform/mail/mailer';
import type { LeavingRow } from './leavings.queries';

interface LeavingMail {
  /** Whether it is still news when the mail goes. */
  readonly holds: (row: LeavingRow) => boolean;
  readonly compose: (to: string, url: string, language: string, lastDay: string) => Message;
}

/** What is told: that the last day is set, that the organisation stays after all, and that the file can be fetched. */
export type LeavingNewsKind = 'announced' | 'taken-back' | 'handover-ready';

const written =
  (
    serbian: { readonly subject: string; readonly text: (day: string, url: string) => string },
    english: { readonly subject: string; readonly text: (day: string, url: string) => string },
  ): LeavingMail['compose'] =>
  (to, url, language, lastDay) => {
    const texts = {
      serbian: {
        subject: serbian.subject,
        text: (address: string) => serbian.text(longDate(lastDay, 'sr-Cyrl', 'genitive'), address),
      },
      english: {
        subject: english.subject,
        text: (address: string) => english.text(longDate(lastDay, 'en', 'genitive'), address),
      },
    };
    return inLanguage(texts, language, to, url);
  };

/** Each kind of news, and its mail. */
export const leavingMails: Readonly<Record<LeavingNewsKind, LeavingMail>> = {
  announced: {
    holds: ({ takenBackAt }) => takenBackAt === null,
    compose: written(
      {
        subject: 'Ваша организација напушта мрежу',
        text: (day, url) =>
          `Добар дан,\n\nмрежа је најавила да је Ваша организација њен члан до ${day}. До краја тог дана све ради као и до сада. Шта тада престаје, а шта остаје, пише на страници:\n\n${url}\n`,
      },
      {
        subject: 'Your organisation is leaving the network',
        text: (day, url) =>
          `Hello,\n\nthe network has announced that your organisation remains a member until ${day}. Until the end of that day everything works as before. This page says what ends then and what stays:\n\n${url}\n`,
      },
    ),
  },
  'taken-back': {
    holds: ({ takenBackAt }) => takenBackAt !== null,
    compose: written(
      {
        subject: 'Ваша организација остаје у мрежи',
        text: (_, url) =>
          `Добар дан,\n\nнајава да Ваша организација напушта мрежу је повучена. Све ради као и до сада:\n\n${url}\n`,
      },
      {
        subject: 'Your organisation stays in the network',
        text: (_, url) =>
          `Hello,\n\nyour organisation is no longer planned to leave the network. Everything works as before:\n\n${url}\n`,
      },
    ),
  },
  'handover-ready': {
    holds: ({ erasedAt }) => erasedAt === null,
    compose: written(
      {
        subject: 'Датотека Ваше организације је спремна',
        text: (_, url) =>
          `Добар дан,\n\nВаша организација је напустила мрежу. Њен регистар и њени подаци стоје у једној датотеци, коју можете да преузмете на страници:\n\n${url}\n\nТамо пише и како се датотека проверава и када се подаци бришу. Молимо Вас да потврдите да сте је преузели.\n`,
      },
      {
        subject: 'Your organisation’s file is ready',
        text: (_, url) =>
          `Hello,\n\nyour organisation has left the network. Its register and its data are in one file, which you can download on this page:\n\n${url}\n\nThe page also says how the file is checked and when data are erased. Please confirm there that you have it.\n`,
      },
    ),
  },
};
