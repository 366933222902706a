import type { OwnDataSection } from '@svetionik/contracts/privacy/own-data';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import type { OwnFile } from '../../../platform/privacy/personal-data';

/** The words of a file of own data; Latin comes from Cyrillic. */
export interface OwnDataWording {
  readonly language: Language;
  readonly write: (text: string) => string;
  readonly readme: string;
  readonly data: string;
  readonly schema: string;
  readonly folders: Readonly<Record<OwnFile['folder'], string>>;
  readonly title: string;
  readonly from: string;
  readonly madeOn: string;
  readonly contents: string;
  readonly dataAbout: string;
  readonly schemaAbout: string;
  readonly noFiles: string;
  readonly filesAbout: string;
  readonly sections: string;
  readonly nothing: string;
  readonly sectionNames: Readonly<Record<OwnDataSection, string>>;
  readonly notInside: string;
  readonly leftOut: readonly string[];
  readonly leftToPerson: string;
  readonly care: string;
}

const serbian: Omit<OwnDataWording, 'language' | 'write'> = {
  readme: 'ПРОЧИТАЈТЕ.txt',
  data: 'подаци.json',
  schema: 'шема.json',
  folders: { documents: 'документи', 'handed-in': 'предато', evidence: 'докази' },
  title: 'ВАШИ ПОДАЦИ',
  from: 'Податке чува',
  madeOn: 'Направљено',
  contents: 'Шта је у датотеци',
  dataAbout: 'сви подаци, као текст који читају и програми (JSON)',
  schemaAbout: 'опис сваког поља тих података (JSON Schema)',
  noFiles: 'Докумената и послатих датотека нема.',
  filesAbout: 'документи и датотеке:',
  sections: 'Шта је у подацима',
  nothing: 'нема',
  sectionNames: {
    account: 'налог',
    membership: 'чланство у организацији и улоге',
    security: 'пријаве на налог, уређаји и кључеви',
    workplace: 'установа',
    groups: 'групе',
    courses: 'курсеви и вежбе',
    attempts: 'тестови, питања и одговори',
    accommodations: 'прилагођавања',
    certificates: 'сертификати и потврде',
    documentNames: 'имена наведена за један документ',
    leaves: 'признато одсуство',
    trainings: 'обуке ван ове платформе',
    licencePeriods: 'период лиценце',
    programmes: 'програми',
    runs: 'извођења курсева',
    mail: 'избор порука и подсетници',
    openings: 'ко је отварао Вашу страницу',
    erasureRequests: 'захтеви за брисање',
    savedFilters: 'сачувани филтери',
    actions: 'записи о Вашим радњама',
  },
  notInside: 'Чега овде нема',
  leftOut: [
    'онога чиме се улази на налог (лозинка, кодови, кључеви), јер би то отворило налог ономе ко нађе датотеку;',
    'кључева питања из тестова и питања која резултат не показује, јер се поново постављају;',
    'података о другим особама, па ни имена оних који су читали Ваше податке;',
    'порука о понашању, јер се из њих не може утврдити ко их је послао ни на кога се односе;',
    'онога што је само изведено из података који су овде.',
  ],
  leftToPerson:
    'Датотеку је на Ваш захтев направила организација. У њој нема онога што не чита нико осим Вас:\nпријава на налог, података о служби, одговора у вежбама и путева кроз осетљиве теме.\nТо преузимате сами, на свом налогу.',
  care: 'У датотеци су Ваши лични подаци. Чувајте је као и друга лична документа.',
};

const english: Omit<OwnDataWording, 'language' | 'write'> = {
  readme: 'README.txt',
  data: 'data.json',
  schema: 'schema.json',
  folders: { documents: 'documents', 'handed-in': 'submitted', evidence: 'evidence' },
  title: 'YOUR DATA',
  from: 'Kept by',
  madeOn: 'Made on',
  contents: 'What is in the file',
  dataAbout: 'all the data, as text that programs can read too (JSON)',
  schemaAbout: 'a description of each field of that data (JSON Schema)',
  noFiles: 'There are no documents and no submitted files.',
  filesAbout: 'documents and files:',
  sections: 'What is in the data',
  nothing: 'none',
  sectionNames: {
    account: 'account',
    membership: 'membership in the organisation, and roles',
    security: 'sign-ins, devices and keys',
    workplace: 'institution',
    groups: 'groups',
    courses: 'courses and exercises',
    attempts: 'assessments, questions and answers',
    accommodations: 'accommodations',
    certificates: 'certificates and confirmations',
    documentNames: 'names stated for one document',
    leaves: 'recognised leave',
    trainings: 'training elsewhere',
    licencePeriods: 'licence period',
    programmes: 'programmes',
    runs: 'runs of courses',
    mail: 'choice of messages, and reminders',
    openings: 'who opened your page',
    erasureRequests: 'requests for erasure',
    savedFilters: 'saved filters',
    actions: 'records of your actions',
  },
  notInside: 'What is not here',
  leftOut: [
    'what opens the account (password, codes, keys), because it would open the account to anyone who finds the file;',
    'keys of questions, and questions that a result does not show, because they are used again;',
    'data about other people, and the names of those who read your data;',
    'reports of behaviour, because nothing says who sent them or whom they are about;',
    'what is only derived from the data in this file.',
  ],
  leftToPerson:
    'The organisation made this file at your request. It leaves out what nobody but you reads:\nsign-ins, service details, answers to exercises and choices at sensitive topics.\nYou can download those yourself, in your account.',
  care: 'The file holds your personal data. Keep it as you keep other personal documents.',
};

/** The words in a language. What is written with them goes through `write`, which makes Latin of Cyrillic. */
export function ownDataWording(language: Language): OwnDataWording {
  if (language === 'en') return { language, write: (text) => text, ...english };
  const write = language === 'sr-Latn' ? cyrillicToLatin : (text: string) => text;
  return { language, write, ...serbian };
}
