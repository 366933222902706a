import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';

/** Facts for the specs, in both scripts and English; every check code and name is made up. */
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

/** Each text about as long as it may become. */
export const longestExample: CertificateFacts = {
  ...latinExample,
  organiserName:
    'Udruženje građana „Akcija protiv trgovine ljudima“ u saradnji sa Domom zdravlja „Zvezdara“ i Republičkim zavodom za socijalnu zaštitu, Odeljenje za kontinuiranu edukaciju',
  holderName: "Aleksandra-Magdalena Hadžiabdić-Stojanović Njegovanović O'Konor Ljubičić-Džakula od Savskog venca",
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
  holderName: 'Александра-Магдалена Хаџиабдић-Стојановић Његовановић Љубичић-Џакула од Савског венца',
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
