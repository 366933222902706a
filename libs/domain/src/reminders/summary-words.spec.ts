import { findTellingWords } from './telling-words';
import { writeSummary } from './summary-words';

const facts = {
  name: 'Љубица Њ. Đurić',
  days: ['2027-01-01', '2026-12-31', '2027-01-01'],
  link: 'https://primer.rs/learn',
  choices: 'https://primer.rs/account/mail',
};

describe('the summary of a week', () => {
  it.each([
    [
      'sr-Cyrl',
      'Датуми ове недеље',
      'Добар дан, Љубица Њ. Đurić,\n',
      '– 31. децембар 2026.\n– 1. јануар 2027.\n',
    ],
    [
      'sr-Latn',
      'Datumi ove nedelje',
      'Dobar dan, Љубица Њ. Đurić,\n',
      '– 31. decembar 2026.\n– 1. januar 2027.\n',
    ],
    [
      'en',
      'This week’s dates',
      'Hello Љубица Њ. Đurić,\n',
      '– 31 December 2026\n– 1 January 2027\n',
    ],
  ] as const)('has each day once, in order, in %s', (language, subject, greeting, days) => {
    const mail = writeSummary(facts, language);
    expect(mail.subject).toBe(subject);
    expect(mail.text.startsWith(greeting)).toBe(true);
    expect(mail.text).toContain(days);
    expect(mail.text).toContain(`${facts.link}\n`);
    expect(mail.text.endsWith(`${facts.choices}\n`)).toBe(true);
    expect(findTellingWords(mail.subject + mail.text)).toEqual([]);
  });

  it.each([
    ['sr-Latn', 'Dobar dan,\n'],
    ['en', 'Hello,\n'],
  ] as const)('greets whoever has no name without one, in %s', (language, greeting) =>
    expect(writeSummary({ ...facts, name: null }, language).text.startsWith(greeting)).toBe(true),
  );
});
