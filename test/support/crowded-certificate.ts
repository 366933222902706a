import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { fullExample, fullestExample, twoLanguagesExample } from './certificate-examples';

const { english } = twoLanguagesExample;
const { profile } = fullExample;

/** Twelve long facts, a name of 120 letters and a last day, in two languages. */
export const fullInTwoLanguages: CertificateFacts = {
  ...twoLanguagesExample,
  expiresOn: '2031-03-05',
  holderName:
    'Maksimilijana-Konstantina Aleksandrovna Hadži-Šćepanović-Džordžević Ljubičić-Njegovan Mirjanićevska-Žujović od Savskog v',
  ...(english && profile && { profile, english: { ...english, profile } }),
};

/** As long as every text may be, with all that a profile can ask for, across. */
export const fullestLandscapeExample: CertificateFacts = {
  ...fullestExample,
  ...(fullestExample.profile && {
    profile: { ...fullestExample.profile, orientation: 'landscape' },
  }),
};
