import { certificateMail } from './certificate-mail';

const url = 'https://svetionik.example/account/certificates';

describe('the mail about a document', () => {
  it.each([
    ['sr-Latn', 'Dokument je spreman', 'Preuzmite ga na stranici'],
    ['sr-Cyrl', 'Документ је спреман', 'Преузмите га на страници'],
    ['en', 'A document is ready', 'Download it from this page'],
  ])('is in %s, with the address of the page', (language, subject, phrase) => {
    const mail = certificateMail('neko@primer.rs', url, language);
    expect(mail).toMatchObject({ to: 'neko@primer.rs', subject });
    expect(mail.text).toContain(phrase);
    expect(mail.text).toContain(`\n${url}\n`);
  });

  it.each(['sr-Latn', 'sr-Cyrl', 'en'])(
    'tells in %s neither the course nor that it is about training',
    (language) => {
      const { subject, text } = certificateMail('neko@primer.rs', url, language);
      expect(`${subject} ${text.replace(url, '')}`).not.toMatch(
        /kurs|курс|course|sertifik|сертифик|certific|trgovin|трговин|traffick/i,
      );
    },
  );
});
