import type { CourseStatus } from './course-status';
import { tellNext, tellRemainingParts, tellStatus } from './tell-status';

const at = '2026-12-01T08:00:00.000Z';
const next = <Step extends string>(step: Step, when: { at?: string; on?: string } = {}) => ({
  step,
  at: null,
  on: null,
  ...when,
});
const held = { certificate: 'c', kind: 'completion', until: '2027-01-31' } as const;
const left = { parts: 2, lessons: 1, place: null, share: null } as const;

const withdrawal = {
  reason: { 'sr-Latn': 'Zakon je izmenjen.', 'sr-Cyrl': 'Закон је измењен.' },
  at: '2026-03-05T11:00:00.000Z',
};
const told: readonly [CourseStatus, string, string, string | undefined][] = [
  [
    { state: 'not-begun', ...left, next: next('begin') },
    'The course has 2 parts in 1 lesson',
    'Kurs ima 2 dela u 1 lekciji',
    'There is no deadline; open it when it suits you.',
  ],
  [
    { state: 'parts-left', ...left, parts: 1, next: next('go-on', { at }) },
    '1 part left in 1 lesson | The final assessment can be started until 1 December 2026 at 09:00.',
    'Ostao je 1 deo u 1 lekciji | Završni test može da počne do 1. decembra 2026. godine u 09:00.',
    'The deadline is 1 December 2026 at 09:00.',
  ],
  [
    { state: 'parts-left', ...left, share: 80, next: next('go-on') },
    '2 parts left in 1 lesson | 80% of the lesson time is enough for the final assessment.',
    'Ostala su 2 dela u 1 lekciji | Za završni test je dovoljno 80% vremena lekcija.',
    'There is no deadline; open it when it suits you.',
  ],
  [
    { state: 'assessment-open', attempt: 2, allowed: 3, next: next('start') },
    'The final assessment is open | Next is attempt 2 of 3.',
    'Završni test je otvoren | Sledi pokušaj 2 od 3.',
    'There is no deadline; open it when it suits you.',
  ],
  [
    { state: 'attempt-running', attempt: 'a', next: next('go-on-with-attempt', { at }) },
    'The assessment is in progress | Time runs out on 1 December 2026 at 09:00.',
    'Test je u toku | Vreme ističe 1. decembra 2026. godine u 09:00.',
    'The deadline is 1 December 2026 at 09:00.',
  ],
  [
    { state: 'attempt-running', attempt: 'a', next: next('go-on-with-attempt') },
    'The assessment is in progress | Your saved answers are waiting for you.',
    'Test je u toku | Sačuvani odgovori Vas čekaju.',
    undefined,
  ],
  [
    { state: 'waiting', reason: 'wait', next: next('read-again', { at }) },
    'The next attempt is possible on 1 December 2026 at 09:00 | New questions are drawn then. The lessons are still open to you.',
    'Sledeći pokušaj je moguć 1. decembra 2026. godine u 09:00 | Tada se izvlače nova pitanja. Lekcije su Vam i dalje otvorene.',
    'You can continue from 1 December 2026 at 09:00.',
  ],
  [
    { state: 'attempts-used-up', next: next('ask-organiser') },
    'No attempts are left | The organiser can allow one more. Contact them: ASTRA',
    'Nema više pokušaja | Još jedan pokušaj može da odobri organizator. Obratite mu se: ASTRA',
    'Contact the organiser about what comes next.',
  ],
  [
    { state: 'being-marked', attempt: 'a', next: next('wait-for-marks', { at }) },
    'Submitted; people are marking it | Expect the result by 1 December 2026. We will write to you when it is known.',
    'Predato; odgovore ocenjuju ljudi | Rezultat očekujte do 1. decembra 2026. godine. Kada se zna, pišemo Vam.',
    'Expect the next news by 1 December 2026.',
  ],
  [
    { state: 'passed', lacks: ['name', 'licence'], next: next('state-name') },
    'You have met the requirements for the certificate | Before it can be issued, this is still needed: the name it is to bear, a licence number.',
    'Uslovi za sertifikat su ispunjeni | Da bi dokument mogao da se izda, potrebno je još: ime koje dokument nosi, broj licence.',
    'One more detail is needed in your account.',
  ],
  [
    { state: 'passed', lacks: [], next: next('wait-for-issue') },
    'You have met the requirements for the certificate | We will write to you when it is issued. It is issued by the organiser: ASTRA',
    'Uslovi za sertifikat su ispunjeni | Kada dokument bude izdat, pišemo Vam. Izdaje ga organizator: ASTRA',
    'Nothing is asked of you now.',
  ],
  [
    { state: 'held', ...held, next: next('show-certificate', { on: '2026-11-02' }) },
    'You have the certificate | It is valid until 31 January 2027. It can be renewed from 2 November 2026.',
    'Imate sertifikat | Važi do 31. januara 2027. godine. Obnova je moguća od 2. novembra 2026. godine.',
    'There is no deadline; open it when it suits you.',
  ],
  [
    {
      state: 'renewal-window',
      ...held,
      phase: 'grace',
      renewal: null,
      next: next('begin-renewal', { on: '2027-02-15' }),
    },
    'The certificate was valid until 31 January 2027; until 15 February 2027 it can be renewed without a gap',
    'Sertifikat je važio do 31. januara 2027. godine; do 15. februara 2027. godine može da se obnovi bez prekida',
    'The deadline is 15 February 2027.',
  ],
  [
    {
      state: 'renewal-window',
      ...held,
      phase: 'expired',
      renewal: 'e',
      next: next('go-on-with-renewal'),
    },
    'The certificate was valid until 31 January 2027; it can still be renewed',
    'Sertifikat je važio do 31. januara 2027. godine; i dalje može da se obnovi',
    'The deadline has passed, but it is not too late.',
  ],
  [
    {
      state: 'renewal-window',
      ...held,
      phase: 'renewable',
      renewal: 'e',
      next: next('wait-for-marks', { at, on: '2027-02-15' }),
    },
    'The certificate is valid until 31 January 2027; renewal is open | What you submitted for the renewal is being marked. | Expect the result by 1 December 2026. We will write to you when it is known.',
    'Sertifikat važi do 31. januara 2027. godine; obnova je otvorena | Ono što ste predali za obnovu ocenjuju ljudi. | Rezultat očekujte do 1. decembra 2026. godine. Kada se zna, pišemo Vam.',
    'Expect the next news by 1 December 2026.',
  ],
  [
    {
      state: 'renewal-window',
      ...held,
      phase: 'renewable',
      renewal: null,
      next: next('ask-organiser', { on: '2027-02-15' }),
    },
    'The certificate is valid until 31 January 2027; renewal is open | The course that renews it is no longer offered. Please ask the organiser: ASTRA',
    'Sertifikat važi do 31. januara 2027. godine; obnova je otvorena | Kurs kojim se obnavlja više se ne nudi. Obratite se organizatoru: ASTRA',
    'Contact the organiser about what comes next.',
  ],
  [
    { state: 'suspended', certificate: 'c', kind: 'completion', next: next('wait-for-decision') },
    'The certificate is suspended | The organiser is checking whether it stays in force. Until that is decided it does not count. If you have a question, contact the organiser: ASTRA',
    'Važenje sertifikata je obustavljeno | Organizator proverava da li dokument ostaje na snazi. Dok ne odluči, ne računa se. Ako imate pitanje, obratite se organizatoru: ASTRA',
    'Nothing is asked of you now.',
  ],
  [
    {
      state: 'suspended',
      certificate: 'c',
      kind: 'participation',
      next: next('wait-for-decision'),
    },
    'The confirmation of participation is suspended | The organiser is checking whether it stays in force. Until that is decided it does not count. If you have a question, contact the organiser: ASTRA',
    'Važenje potvrde o učešću je obustavljeno | Organizator proverava da li dokument ostaje na snazi. Dok ne odluči, ne računa se. Ako imate pitanje, obratite se organizatoru: ASTRA',
    'Nothing is asked of you now.',
  ],
  [
    { state: 'withdrawn', withdrawal, next: next('choose-course') },
    'The course was withdrawn on 5 March 2026 | Zakon je izmenjen. | Learning in it has stopped, and what you have done is kept. If the course comes back, we will write to you. Questions are answered by the organiser: ASTRA',
    'Kurs je povučen 5. marta 2026. godine | Zakon je izmenjen. | Učenje u njemu je zaustavljeno, a ono što ste uradili ostaje sačuvano. Ako se kurs vrati, pišemo Vam. Na pitanja odgovara organizator: ASTRA',
    'Nothing is asked of you now.',
  ],
  [
    { state: 'withdrawn', withdrawal, next: next('join-again') },
    'The course was withdrawn on 5 March 2026 | Zakon je izmenjen. | A new edition of the course was published. You begin it from the start; what you have done so far stays on record.',
    'Kurs je povučen 5. marta 2026. godine | Zakon je izmenjen. | Objavljeno je novo izdanje kursa. U njemu počinjete ispočetka; ono što ste do sada uradili ostaje zabeleženo.',
    'There is no deadline; open it when it suits you.',
  ],
  [
    { state: 'left', next: next('choose-course') },
    'You have left this course | This course can no longer be joined.',
    'Napustili ste ovaj kurs | Na ovaj kurs se više ne upisuje.',
    'Nothing is asked of you now.',
  ],
  [
    { state: 'left', next: next('join-again') },
    'You have left this course | You can join it again.',
    'Napustili ste ovaj kurs | Možete ponovo da se upišete.',
    'There is no deadline; open it when it suits you.',
  ],
];

it.each([
  ['en', 12, 6, '12 parts left in 6 lessons'],
  ['sr-Latn', 21, 3, 'Ostao je 21 deo u 3 lekcije'],
] as const)('says in %s how much of the lessons is left', (language, parts, lessons, expected) => {
  expect(tellRemainingParts({ parts, lessons, place: null }, language)).toBe(expected);
});

describe.each(told.map((row) => [row[0].state, ...row] as const))('%s', (_, status, ...words) => {
  const [english, latin, brief] = words;
  const say = (language: 'en' | 'sr-Latn') => {
    const { title, texts } = tellStatus(status, { organiser: 'ASTRA', language });
    return [title, ...texts].join(' | ');
  };

  it('is told in words, with the day of what comes next', () => {
    expect([say('en'), say('sr-Latn')]).toEqual([english, latin]);
  });

  it('is told in a mail without what it is about', () => {
    expect(tellNext(status, 'en')).toBe(brief);
    for (const language of ['en', 'sr-Cyrl'] as const)
      expect(tellNext(status, language) ?? '').not.toMatch(
        /course|assess|certif|result|attempt|ASTRA|курс|провер|тест|сертиф|резулт|покуш/i,
      );
  });
});
