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
