import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import type { Track } from '@svetionik/domain/content/track';

/** Facts for the specs, in both scripts and English, as they were frozen for the first design; every check code and name is made up. */
export const latinExample: CertificateFacts = {
  language: 'sr-Latn',
  organiserName: 'ASTRA — Akcija protiv trgovine ljudima',
  organiserPlace: 'Beograd',
  registerNumber: 'br. 17/2026',
  titleLine: 'o završenom kursu',
  holderName: 'Đorđe Ljubičić-Njegovan',
  holderForm: 'm',
  courseTitle: 'Profesionalno postupanje u osetljivim situacijama',
  track: 'Policija',
  edition: 2,
  hours: 2,
  resultPercent: 92,
  issuedOn: '2026-03-05',
  signatoryName: 'dr Vesna Ilić',
  signatoryRole: 'direktorka',
  checkUrl: 'https://svetionik.example/provera/7K3MQ2V9XH4T0B5D',
  checkCode: '7K3M-Q2V9-XH4T-0B5D',
  signatureKind: 'none',
};

export const cyrillicExample: CertificateFacts = {
  ...latinExample,
  language: 'sr-Cyrl',
  organiserName: 'АСТРА — Акција против трговине људима',
  organiserPlace: 'Београд',
  registerNumber: 'бр. 17/2026',
  titleLine: 'о завршеном курсу',
  holderName: 'Љубица Ђурђевић-Његован',
  holderForm: 'f',
  courseTitle: 'Професионално поступање у осетљивим ситуацијама',
  track: 'Здравство',
  signatoryName: 'др Весна Илић',
  signatoryRole: 'директорка',
};

export const englishExample: CertificateFacts = {
  ...latinExample,
  language: 'en',
  organiserName: 'ASTRA – Anti-Trafficking Action',
  organiserPlace: 'Belgrade',
  registerNumber: 'No. 17/2026',
  titleLine: 'of course completion',
  courseTitle: 'Professional conduct in sensitive situations',
  track: 'Police',
  signatoryRole: 'director',
};

/** The same as it is issued now, with the ornament of its organiser. */
export function framed(facts: CertificateFacts, track?: Track): CertificateFacts {
  const { organiserName: ornament } = facts;
  const isSigned = facts.signatureKind === 'electronic';
  return {
    ...facts,
    design: {
      name: 'framed',
      ornament,
      ...(track && { track }),
      halves: 'read',
      ...(isSigned && { signer: { kind: 'unknown', name: 'Probni potpis' } }),
    },
  };
}

/** In Serbian and in English, with a programme. */
export const twoLanguagesExample: CertificateFacts = {
  ...latinExample,
  organiserName: 'Pravosudni centar za obuku',
  organiserPlace: 'Novi Sad',
  holderName: 'Sinéad O’Connor-D’Angelo',
  holderForm: 'f',
  courseTitle: 'Postupanje sa posebno osetljivim svedocima',
  track: 'Tužilaštvo',
  profile: {
    version: '0199e5d0-0000-7000-8000-000000000008',
    orientation: 'landscape',
    details: [
      { field: 'accreditationNumber', label: 'broj akta partnera', value: 'PA 12/2026' },
      { field: 'educationKind', label: 'vrsta', value: 'onlajn kurs sa završnim testom' },
      { field: 'hours', label: 'trajanje', value: '2 sata' },
      { field: 'result', label: 'rezultat', value: '90%' },
    ],
    programme: {
      objectives: ['Prepoznaje posebno osetljivog svedoka.', 'Vodi razgovor bez požurivanja.'],
      modules: [
        { title: 'Opšti modul', minutes: 80 },
        { title: 'Razgovor sa svedokom', minutes: 40 },
      ],
    },
  },
  design: { name: 'framed', ornament: 'Pravosudni centar za obuku', track: 'prosecution' },
  english: {
    organiserName: 'Judicial Training Centre',
    organiserPlace: 'Novi Sad',
    titleLine: 'of course completion',
    courseTitle: 'Working with particularly vulnerable witnesses',
    track: 'Prosecution',
    signatoryRole: 'director',
    profile: {
      version: '0199e5d0-0000-7000-8000-000000000008',
      orientation: 'landscape',
      details: [
        { field: 'accreditationNumber', label: 'partner’s reference', value: 'PA 12/2026' },
        { field: 'educationKind', label: 'kind', value: 'online course with a final test' },
        { field: 'hours', label: 'duration', value: '2 hours' },
        { field: 'result', label: 'result', value: '90%' },
      ],
      programme: {
        objectives: [
          'Recognises a particularly vulnerable witness.',
          'Holds a talk without haste.',
        ],
        modules: [
          { title: 'Common module', minutes: 80 },
          { title: 'Talking with a witness', minutes: 40 },
        ],
      },
    },
  },
};

/** Each text about as long as it may become. */
export const longestExample: CertificateFacts = {
  ...latinExample,
  organiserName:
    'Udruženje građana „Akcija protiv trgovine ljudima“ u saradnji sa Domom zdravlja „Zvezdara“ i Republičkim zavodom za socijalnu zaštitu, Odeljenje za kontinuiranu edukaciju',
  holderName:
    "Aleksandra-Magdalena Hadžiabdić-Stojanović Njegovanović O'Konor Ljubičić-Džakula od Savskog venca",
  holderForm: 'neutral',
  courseTitle:
    'Prepoznavanje žrtava trgovine ljudima i postupanje sa maloletnim licima u postupcima pred organima unutrašnjih poslova, zdravstvenim i obrazovnim ustanovama: napredni kurs za zaposlene u javnim službama',
  track: 'Socijalna zaštita i obrazovanje',
  hours: 21.5,
  resultPercent: 92.5,
  issuedOn: '2026-09-22',
  signatoryName: 'prof. dr Aleksandra-Magdalena Hadžiabdić-Stojanović',
  signatoryRole: 'direktorka Odeljenja za kontinuiranu edukaciju i međunarodnu saradnju',
  checkUrl: 'https://obuke.udruzenje-gradjana-primer.org.rs/svetionik/provera/7K3MQ2V9XH4T0B5D',
  signatureKind: 'facsimile',
};

export const longestCyrillicExample: CertificateFacts = {
  ...longestExample,
  language: 'sr-Cyrl',
  organiserName:
    'Удружење грађана „Акција против трговине људима“ у сарадњи са Домом здравља „Звездара“ и Републичким заводом за социјалну заштиту, Одељење за континуирану едукацију',
  organiserPlace: 'Сремска Митровица',
  registerNumber: 'бр. 10417/2026',
  titleLine: cyrillicExample.titleLine,
  holderName:
    'Александра-Магдалена Хаџиабдић-Стојановић Његовановић Љубичић-Џакула од Савског венца',
  courseTitle:
    'Препознавање жртава трговине људима и поступање са малолетним лицима у поступцима пред органима унутрашњих послова, здравственим и образовним установама: напредни курс за запослене у јавним службама',
  track: 'Социјална заштита и образовање',
  signatoryName: 'проф. др Александра-Магдалена Хаџиабдић-Стојановић',
  signatoryRole: 'директорка Одељења за континуирану едукацију и међународну сарадњу',
};

/** Each text about as short as it may be. */
export const shortestExample: CertificateFacts = {
  ...latinExample,
  organiserName: 'ASTRA',
  organiserPlace: 'Ub',
  registerNumber: 'br. 1/2026',
  holderName: 'Ana Ilić',
  holderForm: 'f',
  courseTitle: 'Prvi razgovor',
  track: 'Mediji',
  edition: 1,
  hours: 1,
  resultPercent: 100,
  issuedOn: '2026-05-01',
  signatoryRole: '',
};

const programme = {
  objectives: [
    'Prepoznaje znakove koji upućuju na osetljivu situaciju i razlikuje ih od uobičajenih okolnosti.',
    'Vodi prvi razgovor sa poštovanjem, bez žurbe i bez obećanja koja ne može da ispuni.',
    'Zna kome se obraća, kojim redom i šta pri tome zapisuje.',
  ],
  modules: [
    { title: 'Opšti modul', minutes: 150 },
    { title: 'Postupanje u zdravstvenoj ustanovi', minutes: 80 },
    { title: 'Vežbe i završna provera', minutes: 45 },
  ],
};

/** What health workers need, with the page of the programme. */
export const healthExample: CertificateFacts = {
  ...latinExample,
  track: 'Zdravstvo',
  expiresOn: '2031-03-05',
  profile: {
    version: '0199e5d0-0000-7000-8000-000000000001',
    orientation: 'landscape',
    details: [
      { field: 'educationKind', label: 'vrsta edukacije', value: 'onlajn kurs sa proverom znanja' },
      {
        field: 'accreditationNumber',
        label: 'broj odluke o akreditaciji',
        value: '153-02-239/2026-01',
      },
      { field: 'points', label: 'broj bodova', value: '6' },
      { field: 'licenceNumber', label: 'broj licence', value: '301-12345' },
      { field: 'place', label: 'mesto održavanja', value: 'onlajn' },
    ],
    partnerName: 'Dom zdravlja „Zvezdara“',
    partnerRole: 'programme-organiser',
    programme,
  },
};

/** What teachers need, on an upright sheet in Cyrillic, without a programme. */
export const teacherExample: CertificateFacts = {
  ...cyrillicExample,
  track: 'Просвета',
  profile: {
    version: '0199e5d0-0000-7000-8000-000000000002',
    orientation: 'portrait',
    details: [
      { field: 'accreditationNumber', label: 'каталошки број', value: '417' },
      { field: 'accreditationValidity', label: 'важење каталога', value: '2025/26 – 2027/28' },
      { field: 'competence', label: 'компетенција', value: 'К3 – подршка развоју детета' },
      {
        field: 'priorityArea',
        label: 'приоритетна област',
        value: 'П4 – јачање васпитне улоге и превенција насиља',
      },
      { field: 'hours', label: 'трајање', value: '16 сати' },
      { field: 'points', label: 'број бодова', value: '16' },
      {
        field: 'trainers',
        label: 'реализатори',
        value: 'др Весна Илић, мр Ђурђа Његован, Љубомир Џакула',
      },
    ],
  },
};

/** What teachers get where every detail is as long as the authority writes it. */
export const longTeacherExample: CertificateFacts = {
  ...cyrillicExample,
  track: 'Просвета',
  courseTitle: 'Заштита ученика и поступање установе',
  expiresOn: '2028-08-31',
  profile: {
    version: '0199e5d0-0000-7000-8000-000000000006',
    orientation: 'portrait',
    details: [
      { field: 'accreditationNumber', label: 'каталошки број', value: '1123' },
      {
        field: 'accreditationValidity',
        label: 'програм важи',
        value: '1. 9. 2025. – 31. 8. 2028.',
      },
      {
        field: 'competence',
        label: 'компетенција',
        value: 'К3 – подршка развоју личности детета и ученика',
      },
      {
        field: 'priorityArea',
        label: 'приоритетна област',
        value:
          'П4 – јачање васпитне улоге образовно-васпитне установе кроз развијање програма превенције насиља, дискриминације и злостављања',
      },
      { field: 'educationKind', label: 'облик рада', value: 'онлајн, без прекида рада у установи' },
      { field: 'points', label: 'бодови', value: '8' },
      { field: 'place', label: 'место', value: 'онлајн' },
      {
        field: 'trainers',
        label: 'реализатори',
        value: 'др Весна Илић, мр Ђурђа Његован, Софија Шућур-Ранђеловић',
      },
    ],
  },
};

/** What the police get with a partner, whose name is as long as ministries write theirs. */
export const policeExample: CertificateFacts = {
  ...cyrillicExample,
  track: 'Полиција',
  expiresOn: '2028-03-04',
  profile: {
    version: '0199e5d0-0000-7000-8000-000000000007',
    orientation: 'landscape',
    details: [
      { field: 'accreditationNumber', label: 'број акта партнера', value: '03/9 број 152-118/26' },
      { field: 'place', label: 'место', value: 'онлајн' },
    ],
    partnerName:
      'Министарство унутрашњих послова Републике Србије, Сектор за људске ресурсе, Центар за полицијску обуку',
  },
};

/** Somebody took part, on an upright sheet; what was earned is not said, whatever the profile asks for. */
export const participationExample: CertificateFacts = {
  ...englishExample,
  kind: 'participation',
  titleLine: 'of participation',
  profile: {
    version: '0199e5d0-0000-7000-8000-000000000003',
    orientation: 'portrait',
    details: [
      { field: 'hours', label: 'duration', value: '2 hours' },
      { field: 'points', label: 'points', value: '6' },
      { field: 'result', label: 'result', value: '92%' },
    ],
  },
};

const longDetails = [
  {
    field: 'accreditingBody',
    label: 'telo koje je akreditovalo program',
    value: 'Zavod za unapređivanje obrazovanja i vaspitanja',
  },
  {
    field: 'accreditationNumber',
    label: 'broj rešenja i kataloški broj',
    value: '153-02-00239/2026-01 od 17. 11. 2025, kat. br. 1417',
  },
  {
    field: 'accreditationValidity',
    label: 'važenje akreditacije',
    value: '1. septembar 2025 – 31. avgust 2028.',
  },
  {
    field: 'educationKind',
    label: 'vrsta edukacije',
    value: 'nacionalni kurs prve kategorije, elektronsko učenje sa proverom znanja',
  },
  {
    field: 'competence',
    label: 'kompetencija',
    value: 'K3 – podrška razvoju ličnosti deteta i učenika',
  },
  {
    field: 'priorityArea',
    label: 'prioritetna oblast',
    value: 'P4 – jačanje vaspitne uloge ustanove kroz razvijanje programa prevencije nasilja',
  },
  { field: 'hours', label: 'trajanje', value: '21,5 sati' },
  { field: 'points', label: 'broj bodova', value: '16,5' },
  { field: 'licenceNumber', label: 'broj licence', value: '301-123456789' },
  { field: 'place', label: 'mesto održavanja', value: 'onlajn' },
  { field: 'result', label: 'rezultat', value: '92,5%' },
  {
    field: 'trainers',
    label: 'realizatori',
    value:
      'prof. dr Aleksandra-Magdalena Hadžiabdić-Stojanović, dr Đorđe Ljubičić-Njegovan, mr Ljubomir Džakula',
  },
] as const;

/** As long as every text may be, with all that a profile can ask for, upright. */
export const fullestExample: CertificateFacts = {
  ...longestExample,
  expiresOn: '2031-09-22',
  profile: {
    version: '0199e5d0-0000-7000-8000-000000000004',
    orientation: 'portrait',
    details: longDetails,
    partnerName:
      'Institut za javno zdravlje Srbije „Dr Milan Jovanović Batut“, Centar za edukaciju',
    programme: {
      objectives: [
        ...programme.objectives,
        ...programme.objectives,
        programme.objectives.join(' '),
      ],
      modules: [
        ...programme.modules,
        ...programme.modules,
        { title: longestExample.courseTitle, minutes: 195 },
        ...programme.modules,
      ],
    },
  },
};

/** The same across, with a name and a title of the usual length. */
export const fullExample: CertificateFacts = {
  ...latinExample,
  expiresOn: '2031-03-05',
  profile: {
    version: '0199e5d0-0000-7000-8000-000000000005',
    orientation: 'landscape',
    details: longDetails,
    partnerName: 'Institut za javno zdravlje Srbije „Dr Milan Jovanović Batut“',
    programme,
  },
};
