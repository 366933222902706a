import type { Contact } from './contact';

type Named = Pick<Contact, 'key' | 'kind' | 'label'>;

const checkedOn = '2026-11-27';
const roundTheClock = { 'sr-Cyrl': '0–24, сваког дана', en: '24 hours, every day' };
const onDuty = {
  'sr-Cyrl': 'Неодложна интервенција 0–24 (Закон о социјалној заштити, члан 56)',
  en: 'Urgent intervention 24 hours (Social Protection Act, article 56)',
};
const where = { 'sr-Cyrl': 'Где се особа затекне', en: 'Where the person is found' };
const prosecutor = {
  'sr-Cyrl': 'Где се поступак води',
  en: 'Where the proceedings are held',
};

function known(given: Named & Partial<Contact>): Contact {
  const nothing = { number: null, mail: null, site: null, area: null, hours: null, source: null };
  const read = given.number === undefined ? { grade: null, checkedOn: null } : { checkedOn };
  return { ...nothing, grade: null, languages: [], ...read, ...given };
}

function town(cyrillic: string, english: string) {
  return { 'sr-Cyrl': cyrillic, en: english };
}

function socialWork(key: string, cyrillic: string, english: string, site: string): Contact {
  return known({
    key: `social-work-${key}`,
    kind: 'social-work',
    label: {
      'sr-Cyrl': `Центар за социјални рад ${cyrillic}`,
      en: `Centre for Social Work, ${english}`,
    },
    area: town(cyrillic, english),
    site,
  });
}

/**
 * Whom the program knows: numbers of an official or a second-hand source, none that nobody has confirmed; without a number
 * where none was found.
 *
 * @example
 * knownContacts.find(({ key }) => key === 'cptv')?.number; // null
 */
export const knownContacts: readonly Contact[] = [
  known({
    key: 'police',
    kind: 'emergency',
    label: { 'sr-Cyrl': 'Полиција', en: 'Police' },
    number: '192',
    source: 'mup.gov.rs, Direkcija policije, „Trgovina ljudima“ (2023)',
    grade: 'official',
  }),
  known({
    key: 'ambulance',
    kind: 'emergency',
    label: { 'sr-Cyrl': 'Хитна помоћ', en: 'Ambulance' },
    number: '194',
    source: 'kurir.rs (2012); sigurnakucapancevo.rs (2019)',
    grade: 'second-hand',
  }),
  known({
    key: 'cptv',
    kind: 'trafficking',
    label: {
      'sr-Cyrl': 'Центар за заштиту жртава трговине људима',
      en: 'Centre for the Protection of Victims of Trafficking',
    },
    site: 'https://www.centarzztlj.rs',
  }),
  known({
    key: 'natco',
    kind: 'trafficking',
    label: {
      'sr-Cyrl': 'МУП, Канцеларија за координацију борбе против трговине људима',
      en: 'Ministry of the Interior, Office for Coordination against Trafficking',
    },
    number: '0800 100 388',
    mail: 'natco@mup.gov.rs',
    source: 'mup.gov.rs, Direkcija policije, „Trgovina ljudima“ (2023)',
    grade: 'official',
  }),
  known({
    key: 'astra',
    kind: 'trafficking',
    label: { 'sr-Cyrl': 'АСТРА СОС телефон', en: 'ASTRA SOS line' },
    number: '011 785 0000',
    site: 'https://astra.rs',
    source: 'astra.rs; naslovi.net (2021)',
    grade: 'second-hand',
  }),
  known({
    key: 'atina',
    kind: 'trafficking',
    label: { 'sr-Cyrl': 'Атина', en: 'Atina' },
    number: '061 638 40 71',
    site: 'https://atina.org.rs',
    source: 'atina.org.rs (2025)',
    grade: 'second-hand',
  }),
  known({
    key: 'missing-children',
    kind: 'children',
    label: { 'sr-Cyrl': 'Нестала деца', en: 'Missing children' },
    number: '116 000',
    site: 'https://astra.rs',
    hours: roundTheClock,
    source: 'astra.rs; newsmaxbalkans.com (2024)',
    grade: 'second-hand',
  }),
  known({
    key: 'nadel',
    kind: 'children',
    label: { 'sr-Cyrl': 'НАДЕЛ, линија за децу', en: 'NADEL, child line' },
    number: '116 111',
    site: 'https://116111.rs',
    hours: roundTheClock,
    source: 'minrzs.gov.rs (2023)',
    grade: 'official',
  }),
  known({
    key: 'women-sos',
    kind: 'violence',
    label: {
      'sr-Cyrl': 'СОС телефон за жене са искуством насиља',
      en: 'SOS line for women who survived violence',
    },
    number: '0800 222 003',
    hours: roundTheClock,
    source: 'RTS, naslovi.net (2019)',
    grade: 'second-hand',
  }),
  known({
    key: 'domestic-violence',
    kind: 'violence',
    label: { 'sr-Cyrl': 'Полиција, насиље у породици', en: 'Police, domestic violence' },
    number: '0800 100 600',
    source: 'podrskazrtvama.rs',
    grade: 'second-hand',
  }),
  known({
    key: 'social-work',
    kind: 'social-work',
    label: { 'sr-Cyrl': 'Центар за социјални рад', en: 'Centre for social work' },
    area: where,
    hours: onDuty,
  }),
  known({
    key: 'social-work-belgrade',
    kind: 'social-work',
    label: {
      'sr-Cyrl': 'Градски центар за социјални рад у Београду',
      en: 'City Centre for Social Work, Belgrade',
    },
    number: '011 265 03 29',
    area: town('Београд', 'Belgrade'),
    source: 'beograd.rs (starija stranica)',
    grade: 'official',
  }),
  known({
    key: 'social-work-subotica',
    kind: 'social-work',
    label: {
      'sr-Cyrl': 'Центар за социјални рад Суботица',
      en: 'Centre for Social Work, Subotica',
    },
    number: '024 548 220',
    mail: 'subotica.csr@minrzs.gov.rs',
    site: 'https://csrsu.org.rs',
    area: town('Суботица', 'Subotica'),
    hours: { 'sr-Cyrl': '7.00–14.30', en: '7.00–14.30' },
    source: 'csrsu.org.rs',
    grade: 'official',
  }),
  socialWork('novi-sad', 'Нови Сад', 'Novi Sad', 'https://csrns.org.rs'),
  socialWork('kragujevac', 'Крагујевац', 'Kragujevac', 'https://solidarnost.org.rs'),
  socialWork('leskovac', 'Лесковац', 'Leskovac', 'https://csr-leskovac.rs'),
  socialWork('vranje', 'Врање', 'Vranje', 'https://csr-vranje.rs'),
  socialWork('zrenjanin', 'Зрењанин', 'Zrenjanin', 'https://csr-zrenjanin.org.rs'),
  socialWork('pancevo', 'Панчево', 'Pančevo', 'https://csrpancevo.rs'),
  socialWork('sabac', 'Шабац', 'Šabac', 'https://csrsabac.org.rs'),
  known({
    key: 'labour-inspectorate',
    kind: 'work',
    label: { 'sr-Cyrl': 'Инспекторат за рад', en: 'Labour Inspectorate' },
    number: '011 201 74 85',
    site: 'https://www.minrzs.gov.rs',
    source: 'minrzs.gov.rs, Inspektorat za rad',
    grade: 'official',
  }),
  known({
    key: 'inspections',
    kind: 'work',
    label: {
      'sr-Cyrl': 'Контакт центар републичких инспекција',
      en: 'Contact centre of the national inspections',
    },
    number: '011 635 03 22',
    site: 'https://inspektor.gov.rs',
    source: 'mduls.gov.rs (2020)',
    grade: 'official',
  }),
  known({
    key: 'victim-service',
    kind: 'rights',
    label: {
      'sr-Cyrl':
        'Служба за информисање и подршку оштећенима и сведоцима при вишем јавном тужилаштву',
      en: 'Information and support service for injured parties and witnesses at the higher public prosecutor’s office',
    },
    area: prosecutor,
  }),
  known({
    key: 'ombudsman',
    kind: 'rights',
    label: { 'sr-Cyrl': 'Заштитник грађана', en: 'Protector of Citizens' },
    number: '011 206 81 00',
    mail: 'zastitnik@zastitnik.rs',
    site: 'https://www.ombudsman.rs',
    source: 'kurir.rs (2020); ombudsman.rs',
    grade: 'second-hand',
  }),
  known({
    key: 'commissioner',
    kind: 'rights',
    label: {
      'sr-Cyrl': 'Повереник за информације од јавног значаја и заштиту података о личности',
      en: 'Commissioner for Information of Public Importance and Personal Data Protection',
    },
    site: 'https://www.poverenik.rs',
  }),
];

/**
 * Whether content may name a contact by a key: one that the program knows, or one of the organisation itself, whose keys
 * begin with `own-`.
 *
 * @example
 * mayBeNamed('cptv'); // true
 */
export function mayBeNamed(key: string): boolean {
  return key.startsWith('own-') || knownContacts.some((contact) => contact.key === key);
}
