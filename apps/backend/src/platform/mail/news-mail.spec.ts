import { newsMail } from './news-mail';

const url = 'https://svetionik.example/learn/1/assessment';

describe('the mail about news', () => {
  it.each([
    ['sr-Latn', 'Novost na Vašem nalogu', 'Pogledajte je na stranici'],
    ['sr-Cyrl', 'Новост на Вашем налогу', 'Погледајте је на страници'],
    ['en', 'News in your account', 'See it on this page'],
  ])('is in %s, with the address of the page', (language, subject, phrase) => {
    const mail = newsMail('neko@primer.rs', url, language);
    expect(mail).toMatchObject({ to: 'neko@primer.rs', subject });
    expect(mail.text).toContain(phrase);
    expect(mail.text).toContain(`\n${url}\n`);
  });

  it.each(['sr-Latn', 'sr-Cyrl', 'en'])(
    'tells in %s nothing of courses, attempts or results',
    (language) => {
      const { subject, text } = newsMail('neko@primer.rs', url, language);
      expect(`${subject} ${text.replace(url, '')}`).not.toMatch(
        /kurs|курс|course|pokušaj|покушај|attempt|prover|провер|test|тест|assessment|rezultat|резултат|result/i,
      );
    },
  );
});
