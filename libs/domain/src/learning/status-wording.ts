import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { PluralForms } from '../language/plural';
import type { Language } from '../language/script';

type Say = (cyrillic: string) => string;
/** A day, and a time of day. */
type At = (date: string, time: string) => string;

function serbian(say: Say) {
  const forms = (one: string, few: string, other: string): PluralForms => ({
    one: say(one),
    few: say(few),
    other: say(other),
  });
  const at =
    (words: string): At =>
    (date, time) =>
      `${say(words)} ${date} ${say('у')} ${time}`;
  return {
    course: forms('Курс има {} део', 'Курс има {} дела', 'Курс има {} делова'),
    left: forms('Остао је {} део', 'Остала су {} дела', 'Остало је {} делова'),
    lessons: forms('у {} лекцији', 'у {} лекције', 'у {} лекција'),
    closes: at('Завршни тест може да почне до'),
    ...serbianOfOpening(say),
    running: say('Тест је у току'),
    runsOut: at('Време истиче'),
    answersWait: say('Сачувани одговори Вас чекају.'),
    waiting: {
      wait: at('Следећи покушај је могућ'),
      'not-yet': at('Завршни тест може да почне од'),
    },
    until: {
      wait: say('Тада се извлаче нова питања. Лекције су Вам и даље отворене.'),
      'not-yet': say('То је по времену у Београду. Лекције су Вам и даље отворене.'),
    },
    ...serbianOfEnding(say),
    held: { completion: say('Имате сертификат'), participation: say('Имате потврду о учешћу') },
    valid: (date: string) => `${say('Важи до')} ${date}.`,
    renewable: (date: string) => `${say('Обнова је могућа од')} ${date}.`,
    ...serbianOfRenewal(say),
    brief: serbianInBrief(say, at),
    gone: say('Напустили сте овај курс'),
    joinAgain: say('Можете поново да се упишете.'),
    ...serbianOfWithdrawal(say),
  };
}

/** What the assessment asks for, and that it is open. */
function serbianOfOpening(say: Say) {
  return {
    enough: (share: string) =>
      `${say('За завршни тест је довољно')} ${share} ${say('времена лекција.')}`,
    open: say('Завршни тест је отворен'),
    attempt: (next: string, allowed: string) =>
      `${say('Следи покушај')} ${next} ${say('од')} ${allowed}.`,
  };
}

/** After the last attempt, and after passing. */
function serbianOfEnding(say: Say) {
  return {
    suspended: {
      completion: say('Важење сертификата је обустављено'),
      participation: say('Важење потврде о учешћу је обустављено'),
    },
    askMeanwhile: say(
      'Организатор проверава да ли документ остаје на снази. Док не одлучи, не рачуна се. Ако имате питање, обратите се организатору:',
    ),
    revoked: say('Сертификат је опозван'),
    askWhy: say('Шта то значи за Вас, објашњава организатор:'),
    usedUp: say('Нема више покушаја'),
    askForAnother: say('Још један покушај може да одобри организатор. Обратите му се:'),
    closed: say('Тест је затворен'),
    askWhatNow: say('Време у коме је могао да се почне је прошло. Обратите се организатору:'),
    marked: say('Предато; одговоре оцењују људи'),
    expected: (date: string) =>
      `${say('Резултат очекујте до')} ${date}. ${say('Када се зна, пишемо Вам.')}`,
    passed: say('Услови за сертификат су испуњени'),
    issuedBy: say('Када документ буде издат, пишемо Вам. Издаје га организатор:'),
    beingMade: say('Документ је издат и управо се прави. Када буде готов, пишемо Вам.'),
    needed: say('Да би документ могао да се изда, потребно је још:'),
    lacks: { name: say('име које документ носи'), licence: say('број лиценце') },
  };
}

/** Where a course cannot be joined, or nobody learns on in it. */
function serbianOfWithdrawal(say: Say) {
  return {
    notOffered: say('На овај курс се више не уписује.'),
    renewedNoMore: say('Курс којим се обнавља више се не нуди. Обратите се организатору:'),
    withdrawn: (date: string) => `${say('Курс је повучен')} ${date}`,
    inNewEdition: say(
      'Објављено је ново издање курса. У њему почињете испочетка; оно што сте до сада урадили остаје забележено.',
    ),
    stopped: say(
      'Учење у њему је заустављено, а оно што сте урадили остаје сачувано. Ако се курс врати, пишемо Вам. На питања одговара организатор:',
    ),
  };
}

function serbianOfRenewal(say: Say) {
  return {
    renewal: {
      renewable: (until: string) =>
        `${say('Сертификат важи до')} ${until}; ${say('обнова је отворена')}`,
      grace: (until: string, by: string) =>
        `${say('Сертификат је важио до')} ${until}; ${say('до')} ${by} ${say('може да се обнови без прекида')}`,
      expired: (until: string) =>
        `${say('Сертификат је важио до')} ${until}; ${say('и даље може да се обнови')}`,
    },
    renewalMarked: say('Оно што сте предали за обнову оцењују људи.'),
  };
}

/** What follows without what it is about: others may read along. */
function serbianInBrief(say: Say, at: (words: string) => At) {
  return {
    anyTime: say('Нема рока; отворите је када Вам одговара.'),
    by: at('Рок је'),
    byDay: (date: string) => `${say('Рок је')} ${date}.`,
    from: at('Наставак је могућ'),
    expected: (date: string) => `${say('Следећу новост очекујте до')} ${date}.`,
    account: say('Потребан је још један податак на Вашем налогу.'),
    nothing: say('Од Вас се сада ништа не тражи.'),
    organiser: say('За даље се обратите организатору.'),
    late: say('Рок је прошао, али још није касно.'),
  };
}

/** The words in which a status is told. */
export type StatusWording = ReturnType<typeof serbian>;

const english: StatusWording = {
  course: { one: 'The course has {} part', other: 'The course has {} parts' },
  left: { one: '{} part left', other: '{} parts left' },
  lessons: { one: 'in {} lesson', other: 'in {} lessons' },
  closes: (date, time) => `The final assessment can be started until ${date} at ${time}`,
  enough: (share) => `${share} of the lesson time is enough for the final assessment.`,
  open: 'The final assessment is open',
  attempt: (next, allowed) => `Next is attempt ${next} of ${allowed}.`,
  running: 'The assessment is in progress',
  runsOut: (date, time) => `Time runs out on ${date} at ${time}`,
  answersWait: 'Your saved answers are waiting for you.',
  waiting: {
    wait: (date, time) => `The next attempt is possible on ${date} at ${time}`,
    'not-yet': (date, time) => `The final assessment can be started from ${date} at ${time}`,
  },
  until: {
    wait: 'New questions are drawn then. The lessons are still open to you.',
    'not-yet': 'That is Belgrade time. The lessons are still open to you.',
  },
  usedUp: 'No attempts are left',
  askForAnother: 'The organiser can allow one more. Contact them:',
  closed: 'The assessment is closed',
  askWhatNow: 'The time in which it could be started has passed. Contact the organiser:',
  marked: 'Submitted; people are marking it',
  expected: (date) => `Expect the result by ${date}. We will write to you when it is known.`,
  passed: 'You have met the requirements for the certificate',
  issuedBy: 'We will write to you when it is issued. It is issued by the organiser:',
  beingMade:
    'The document has been issued and is being made. We will write to you when it is ready.',
  needed: 'Before it can be issued, this is still needed:',
  lacks: { name: 'the name it is to bear', licence: 'a licence number' },
  held: {
    completion: 'You have the certificate',
    participation: 'You have a confirmation of participation',
  },
  valid: (date) => `It is valid until ${date}.`,
  renewable: (date) => `It can be renewed from ${date}.`,
  renewal: {
    renewable: (until) => `The certificate is valid until ${until}; renewal is open`,
    grace: (until, by) =>
      `The certificate was valid until ${until}; until ${by} it can be renewed without a gap`,
    expired: (until) => `The certificate was valid until ${until}; it can still be renewed`,
  },
  renewalMarked: 'What you submitted for the renewal is being marked.',
  brief: {
    anyTime: 'There is no deadline; open it when it suits you.',
    by: (date, time) => `The deadline is ${date} at ${time}`,
    byDay: (date) => `The deadline is ${date}.`,
    from: (date, time) => `You can continue from ${date} at ${time}`,
    expected: (date) => `Expect the next news by ${date}.`,
    account: 'One more detail is needed in your account.',
    nothing: 'Nothing is asked of you now.',
    organiser: 'Contact the organiser about what comes next.',
    late: 'The deadline has passed, but it is not too late.',
  },
  suspended: {
    completion: 'The certificate is suspended',
    participation: 'The confirmation of participation is suspended',
  },
  askMeanwhile:
    'The organiser is checking whether it stays in force. Until that is decided it does not count. If you have a question, contact the organiser:',
  revoked: 'The certificate has been revoked',
  askWhy: 'What that means for you, the organiser can explain:',
  gone: 'You have left this course',
  joinAgain: 'You can join it again.',
  notOffered: 'This course can no longer be joined.',
  renewedNoMore: 'The course that renews it is no longer offered. Please ask the organiser:',
  withdrawn: (date) => `The course was withdrawn on ${date}`,
  inNewEdition:
    'A new edition of the course was published. You begin it from the start; what you have done so far stays on record.',
  stopped:
    'Learning in it has stopped, and what you have done is kept. If the course comes back, we will write to you. Questions are answered by the organiser:',
};

const wordings: Readonly<Record<Language, StatusWording>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
  en: english,
};

/**
 * The words in which a status is told in a language.
 *
 * @example
 * statusWording('sr-Latn').usedUp; // 'Nema više pokušaja'
 */
export function statusWording(language: Language): StatusWording {
  return wordings[language];
}
