import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { Script, TextInScripts } from '../language/script';
import type { Accreditation } from './accreditation';
import type { CertificateFacts, FrozenDesign, FrozenProfile } from './certificate-facts';
import { formatCheckCode } from './check-code';
import { freezeProfile, type ProfileOutcome } from './frozen-profile';
import { usualTitleLine } from './kind-wording';
import type { ProfileDefinition } from './profile';
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

/** A certificate with invented texts, and what it came to. */
export interface SampleCertificate extends Pick<ProfileOutcome, 'gap' | 'missing'> {
  readonly facts: CertificateFacts;
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
  educationKind: both('национални курс, електронско учење са провером знања'),
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
  return { facts, gap, missing };
}

function freezeSampleDesign({ definition, language }: SampleMaterial): FrozenDesign {
  const [track] = definition.professions;
  return { name: 'framed', ornament: names.organiser[language], ...(track && { track }) };
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
  { title: both('Вежбе и завршна провера'), minutes: 220 },
];

function both(cyrillic: string): TextInScripts {
  return { 'sr-Latn': cyrillicToLatin(cyrillic), 'sr-Cyrl': cyrillic };
}
