import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { twoLanguagesExample } from './certificate-examples';

const version = '0199e5d0-0000-7000-8000-000000000009';

/** A whole programme, in Serbian and in English on an upright sheet, with a page of its parts. */
export const wholeProgrammeExample: CertificateFacts = {
  ...twoLanguagesExample,
  programme: '0199e5d0-0000-7000-8000-00000000000a',
  titleLine: 'o završenom programu',
  courseTitle: 'Osnovni program za zaposlene u pravosuđu',
  hours: 7.5,
  profile: {
    version,
    orientation: 'portrait',
    details: [{ field: 'place', label: 'mesto', value: 'onlajn i uživo' }],
    programme: {
      objectives: [],
      modules: [
        { title: 'Prepoznavanje i prvi razgovor', minutes: 120 },
        { title: 'Postupanje sa posebno osetljivim svedocima', minutes: 150 },
        { title: 'Vežbe na primerima', minutes: 180 },
      ],
    },
  },
  english: {
    organiserName: 'Judicial Training Centre',
    organiserPlace: 'Novi Sad',
    titleLine: 'of programme completion',
    courseTitle: 'Basic programme for the judiciary',
    track: 'Prosecution',
    signatoryRole: 'director',
    profile: {
      version,
      orientation: 'portrait',
      details: [{ field: 'place', label: 'place', value: 'online and in person' }],
      programme: {
        objectives: [],
        modules: [
          { title: 'Recognition and the first talk', minutes: 120 },
          { title: 'Working with particularly vulnerable witnesses', minutes: 150 },
          { title: 'Practice on examples', minutes: 180 },
        ],
      },
    },
  },
};
