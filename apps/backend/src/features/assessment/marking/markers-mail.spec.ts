import { markersMail } from './markers-mail';

const url = 'https://svetionik.example/marking';
const promisedBy = '2026-12-12';

describe('the mail to markers', () => {
  it.each([
    ['sr-Latn', 1, 'Odgovori čekaju ocenu', 'na ocenu čeka 1 odgovor,', '12. decembra 2026.'],
    ['sr-Latn', 3, 'Odgovori čekaju ocenu', 'na ocenu čekaju 3 odgovora,', '12. decembra 2026.'],
    ['sr-Cyrl', 21, 'Одговори чекају оцену', 'на оцену чека 21 одговор,', '12. децембра 2026.'],
    ['sr-Cyrl', 5, 'Одговори чекају оцену', 'на оцену чека 5 одговора,', '12. децембра 2026.'],
    [
      'en',
      1,
      'Answers are waiting to be marked',
      '1 answer is waiting to be marked',
      '12 December 2026',
    ],
    [
      'en',
      21,
      'Answers are waiting to be marked',
      '21 answers are waiting to be marked',
      '12 December 2026',
    ],
  ])('says in %s that %i wait, and by when', (language, count, subject, wait, day) => {
    const mail = markersMail({ count, promisedBy }, 'neko@primer.rs', url, language);
    expect(mail).toMatchObject({ to: 'neko@primer.rs', subject });
    for (const said of [wait, day, `\n${url}\n`]) expect(mail.text).toContain(said);
  });
});
