import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { Script, TextInScripts } from '../language/script';
import type { Accreditation } from './accreditation';
import type {
  CertificateFacts,
  FrozenDesign,
  FrozenProfile,
  PrintedField,
} from './certificate-facts';
import { formatCheckCode } from './check-code';
import { englishSide } from './english-side';
import { freezeProfile, type ProfileOutcome } from './frozen-profile';
import { usualTitleLine } from './kind-wording';
import type { EnglishTerm, ProfileDefinition } from './profile';
import { registerNumber } from './register';

/** What a sample is made of. */
export interface SampleMaterial {
  readonly definition: ProfileDefinition;
  readonly language: Script;
  /** The day of issue, `2026-03-05`. */
  readonly day: string;
  readonly accreditations: readonly Accreditation[];
  /** The name of the professional field. */
  readonly track: TextInScripts;
  /** Where the platform is found, `https://svetionik.example`. */
  readonly publicUrl: string;
}

/** A certificate with invented texts, and what it came to; `unspoken` is what the profile has no English for and is to have. */
export interface SampleCertificate extends Pick<ProfileOutcome, 'gap' | 'missing'> {
  readonly facts: CertificateFacts;
  readonly unspoken: readonly PrintedField[];
}

/** Sixteen of the broadest characters of a code. */
const checkCode = 'M'.repeat(16);

/**
 * An accreditation in force for years, each of its texts about as long as they are known to be.
 *
 * @example
 * sampleAccreditation.points; // 16.5
 */
export const sampleAccreditation: Accreditation = {
  body: both('Завод за унапређивање образовања и васпитања'),
  number: '153-02-00239/2026-01',
  validFrom: '2025-09-01',
  validTo: null,
  points: 16.5,
  hours: null,
  formalOrganiser: both('Институт за стручно усавршавање „Др Ђурђа Џакула“, Центар за едукацију'),
  educationKind: both('национални курс, електронско учење са тестом'),
  competence: both('К3 – подршка развоју личности детета и ученика'),
  priorityArea: both('П4 – јачање васпитне улоге установе кроз превенцију насиља'),
  trainers: both('проф. др Александра Хаџиабдић-Стојановић, др Ђорђе Љубичић-Његован'),
};

/**
 * What a certificate by a profile would look like: the holder, the course, the organiser and the signatory are invented, with
 * long names and all letters of the script. What the profile and the accreditations say is real.
 *
 * @throws RangeError when the day or one of an accreditation in force is no calendar date
 * @example
 * sampleCertificate({ definition, language: 'sr-Latn', day: '2026-03-05', accreditations: [], track, publicUrl }).gap; // 'missing'
 */
export function sampleCertificate(material: SampleMaterial): SampleCertificate {
  const { language, day, track, publicUrl } = material;
  const { frozen, gap, missing } = freezeSample(material);
  const kind = gap === undefined ? undefined : 'participation';
  const facts: CertificateFacts = {
    language,
    organiserName: names.organiser[language],
    organiserPlace: names.place[language],
    registerNumber: registerNumber(
      { number: 10_417, year: Number(day.slice(0, 4)), designation: '' },
      language,
    ),
    titleLine: usualTitleLine(language, kind),
    holderName: names.holder[language],
    holderForm: 'neutral',
    courseTitle: names.course[language],
    track: track[language],
    ...course,
    issuedOn: day,
    signatoryName: names.signatory[language],
    signatoryRole: names.role[language],
    checkUrl: `${publicUrl}/v/${checkCode}`,
    checkCode: formatCheckCode(checkCode),
    signatureKind: 'facsimile',
    ...(kind && { kind }),
    profile: frozen,
    design: freezeSampleDesign(material),
  };
  const { facts: spoken, unspoken } = speakSample(facts, material);
  return { facts: spoken, gap, missing, unspoken };
}

/** The invented texts have their English; labels, partner and accreditation are called what the profile calls them. */
function speakSample(
  facts: CertificateFacts,
  { definition, day, accreditations }: SampleMaterial,
): Pick<SampleCertificate, 'facts' | 'unspoken'> {
  const { english } = definition;
  if (english === undefined) return { facts, unspoken: [] };
  const { side, missing } = englishSide(facts, {
    definition: {
      ...definition,
      english: { ...english, terms: [...sampleTerms, ...english.terms] },
    },
    accreditations,
    day,
    track: definition.professions[0] ?? 'health',
    organiserName: names.organiser,
    organiserPlace: names.place,
    courseTitle: names.course,
    signatoryRole: names.role,
    licenceNumber: '301-123456789',
    hours: course.hours,
    resultPercent: course.resultPercent,
    programme: { objectives, modules },
  });
  if (english.place === 'beside') return { facts: { ...facts, english: side }, unspoken: missing };
  const number = { number: 10_417, year: Number(day.slice(0, 4)), designation: '' };
  const instead = {
    holderName: names.holder['sr-Latn'],
    signatoryName: names.signatory['sr-Latn'],
    registerNumber: registerNumber(number, 'en'),
  };
  return { facts: { ...facts, ...side, ...instead, language: 'en' }, unspoken: missing };
}

function freezeSampleDesign({ definition, language }: SampleMaterial): FrozenDesign {
  const [track] = definition.professions;
  const ornament = names.organiser[language];
  return { name: 'framed', ornament, ...(track && { track }), halves: 'read' };
}

function freezeSample({
  definition,
  language,
  day,
  accreditations,
}: SampleMaterial): ProfileOutcome {
  return freezeProfile('sample', definition, {
    language,
    organiserName: names.organiser[language],
    day,
    accreditations,
    licenceNumber: '301-123456789',
    hours: course.hours,
    resultPercent: course.resultPercent,
    programme: programmeIn(language),
    marks: { seal: true, signature: true, electronic: false },
  });
}

function programmeIn(language: Script): FrozenProfile['programme'] {
  return {
    objectives: objectives.map((text) => text[language]),
    modules: modules.map(({ title, minutes }) => ({ title: title[language], minutes })),
  };
}

const course = { edition: 12, hours: 21.5, resultPercent: 92.5 };

const names = {
  organiser: both('Удружење грађана „Светионик“ у сарадњи са Центром за стручно усавршавање'),
  place: both('Сремска Митровица'),
  holder: both('Александра-Магдалена Хаџиабдић-Стојановић Његован'),
  course: both(
    'Препознавање осетљивих ситуација и поступање са малолетним лицима у јавним службама: напредни курс',
  ),
  signatory: both('проф. др Ђурђа Љубичић-Џакула'),
  role: both('директорка Центра за стручно усавршавање'),
};

const sampleTerms: readonly EnglishTerm[] = [
  {
    text: names.organiser['sr-Latn'],
    english: 'Citizens’ Association “Svetionik” with the Centre for Professional Training',
  },
  { text: names.place['sr-Latn'], english: 'Sremska Mitrovica' },
  {
    text: names.course['sr-Latn'],
    english:
      'Recognising sensitive situations and working with minors in public services: an advanced course',
  },
  { text: names.role['sr-Latn'], english: 'director of the Centre for Professional Training' },
  {
    text: sampleAccreditation.body['sr-Latn'],
    english: 'Institute for the Advancement of Education',
  },
  {
    text: sampleAccreditation.formalOrganiser['sr-Latn'],
    english: 'Institute of Professional Training “Dr Đurđa Džakula”, Education Centre',
  },
  {
    text: sampleAccreditation.educationKind['sr-Latn'],
    english: 'national course, electronic learning with an assessment',
  },
  {
    text: sampleAccreditation.competence['sr-Latn'],
    english: 'K3 – support for the development of the child and pupil',
  },
  {
    text: sampleAccreditation.priorityArea['sr-Latn'],
    english: 'P4 – stronger upbringing in schools by preventing violence',
  },
  {
    text: 'Prepoznaje znake koji upućuju na osetljivu situaciju i razlikuje ih od uobičajenih okolnosti.',
    english:
      'Recognises signs of a sensitive situation and tells them from ordinary circumstances.',
  },
  {
    text: 'Vodi prvi razgovor sa poštovanjem, bez žurbe i bez obećanja koja ne može da ispuni.',
    english:
      'Holds a first talk with respect, without haste and without promises that cannot be kept.',
  },
  {
    text: 'Zna kome se obraća, kojim redom i šta pri tome zapisuje.',
    english: 'Knows whom to turn to, in which order, and what to write down.',
  },
  { text: 'Opšti modul', english: 'Common module' },
  {
    text: 'Postupanje u ustanovi i saradnja sa drugim službama',
    english: 'Working within the institution and with other services',
  },
  { text: 'Vežbe i završni test', english: 'Exercises and final assessment' },
];

const objectives = [
  both(
    'Препознаје знаке који упућују на осетљиву ситуацију и разликује их од уобичајених околности.',
  ),
  both('Води први разговор са поштовањем, без журбе и без обећања која не може да испуни.'),
  both('Зна коме се обраћа, којим редом и шта при томе записује.'),
];

const modules = [
  { title: both('Општи модул'), minutes: 480 },
  { title: both('Поступање у установи и сарадња са другим службама'), minutes: 590 },
  { title: both('Вежбе и завршни тест'), minutes: 220 },
];

function both(cyrillic: string): TextInScripts {
  return { 'sr-Latn': cyrillicToLatin(cyrillic), 'sr-Cyrl': cyrillic };
}
