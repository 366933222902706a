import { bareRegisterNumber } from '@svetionik/domain/certificates/register';
import type { Language } from '@svetionik/domain/language/script';
import { chooseScript } from '@svetionik/ui/language/script-text';
import type { OwnCertificate } from './own-certificates';

const form = 'https://www.linkedin.com/profile/add';

/**
 * The address of the form by which LinkedIn takes a certificate into a profile, filled in. Nothing of it is loaded by our page, and
 * nothing is passed on before the person opens it: the course, the organiser, the months, the number and the check address.
 */
export function profileLink(certificate: OwnCertificate, language: Language): string {
  const { course, organiser, issuedOn, expiresOn, checkUrl } = certificate;
  const script = chooseScript(language);
  const values = {
    startTask: 'CERTIFICATION_NAME',
    name: course[script],
    organizationName: organiser[script],
    ...monthOf('issue', issuedOn),
    ...(expiresOn === null ? {} : monthOf('expiration', expiresOn)),
    certId: bareRegisterNumber(certificate),
    certUrl: checkUrl,
  };
  return `${form}?${new URLSearchParams(values).toString()}`;
}

function monthOf(what: 'issue' | 'expiration', day: string): Record<string, string> {
  return { [`${what}Year`]: day.slice(0, 4), [`${what}Month`]: String(Number(day.slice(5, 7))) };
}
