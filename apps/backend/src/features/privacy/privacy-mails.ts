import { inLanguage } from '../../platform/mail/in-language';
import type { Message } from '../../platform/mail/mailer';

const erasureNotice = {
  serbian: {
    subject: 'Ваш налог је избрисан',
    text: (url: string) =>
      `Добар дан,\n\nналог са овом адресом је избрисан, заједно са свим што је уз њега стајало. Ово је последња порука на ову адресу.\n\nАко имате издат документ, он се и даље може проверити на страници:\n\n${url}/v\n`,
  },
  english: {
    subject: 'Your account has been erased',
    text: (url: string) =>
      `Hello,\n\nthe account with this address has been erased, with everything that belonged to it. This is the last message to this address.\n\nA document that was issued to you can still be checked on this page:\n\n${url}/v\n`,
  },
};

const request = {
  serbian: {
    subject: 'Захтев чека Ваш одговор',
    text: (url: string) =>
      `Добар дан,\n\nнеко је поднео захтев у вези са својим подацима. Захтев је на страници:\n\n${url}\n\nОдговор се дугује у року од 30 дана.\n`,
  },
  english: {
    subject: 'A request is waiting for your answer',
    text: (url: string) =>
      `Hello,\n\nsomebody has made a request about their data. It is on this page:\n\n${url}\n\nAn answer is due within 30 days.\n`,
  },
};

/** Says that the account is no more, and nothing of what it was for. */
export function erasureNoticeMail(to: string, url: string, language: string): Message {
  return { ...inLanguage(erasureNotice, language, to, url), last: true };
}

/** Says that a request is to be answered, not whose. */
export function erasureRequestMail(to: string, url: string, language: string): Message {
  return inLanguage(request, language, to, url);
}
