import { findWordsFaults, usualWords, writeReminder } from './reminder-words';

const { coming, past } = usualWords;
const facts = {
  ...{ name: 'Ana Đorđević', day: '2026-12-31', link: 'https://primer.rs/learn' },
  choices: 'https://primer.rs/account/mail',
};

describe('the words of a reminder', () => {
  it('are usual ones without a fault', () =>
    expect([coming, past].flatMap(findWordsFaults)).toEqual([]));

  it('say what is wrong with them', () => {
    const en = { subject: 'For victims on {day}', text: 'Hello {nmae}, read } the news' };
    expect(findWordsFaults({ ...coming, en })).toEqual([
      { language: 'en', part: 'subject', kind: 'placeholder', found: '{day}' },
      { language: 'en', part: 'subject', kind: 'telling', found: 'victims' },
      { language: 'en', part: 'text', kind: 'placeholder', found: '{nmae}' },
      { language: 'en', part: 'text', kind: 'placeholder', found: '}' },
      { language: 'en', part: 'text', kind: 'link', found: '' },
    ]);
    const twice = { ...coming.en, text: '{link} {link}' };
    expect(findWordsFaults({ ...coming, en: twice })).toMatchObject([{ kind: 'link' }]);
  });

  it.each([
    ['sr-Cyrl', 'Добар дан, Ana Đorđević,\n\nподсећамо', '31. децембра 2026. године'],
    ['sr-Latn', 'Dobar dan, Ana Đorđević,\n\npodsećamo', '31. decembra 2026. godine'],
    ['en', 'Hello Ana Đorđević,\n\nthis', '31 December 2026'],
  ] as const)('become a mail in %s', (language, begins, day) => {
    const { subject, text } = writeReminder(coming[language], facts, language);
    expect(text).toContain(begins);
    expect(text).toContain(day);
    expect(text).toMatch(
      /\n\nhttps:\/\/primer\.rs\/learn\n\n.+:\n\nhttps:\/\/primer\.rs\/account\/mail\n$/,
    );
    expect(subject).not.toContain('Ana');
  });

  it('greet whoever has no name without one', () => {
    const nameless = { ...facts, name: null };
    expect(writeReminder(coming['sr-Cyrl'], nameless, 'sr-Cyrl').text).toMatch(/^Добар дан,\n/);
    expect(writeReminder(past.en, nameless, 'en').text).toMatch(/^Hello,\n/);
  });

  it('take a name as it is, whatever is written in it', () => {
    const name = '$& {link} $1 O’Neill';
    expect(writeReminder(past.en, { ...facts, name }, 'en').text).toContain(`Hello ${name},`);
  });
});
