import { join } from 'node:path';
import { run } from '../support/debian-tools';

export const certificatePassword = 'lozinka';

/** As an authority would hand it out: the certificate of an organiser with its key, in `document.p12` of the folder. */
export function makeDocumentCertificate(folder: string): void {
  const file = (name: string): string => join(folder, name);
  const [key, certificate] = [file('key'), file('certificate')];
  const kind = ['-newkey', 'rsa:2048', '-nodes', '-days', '365', '-subj', '/CN=Probni organizator'];
  run('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', certificate]);
  const source = ['-inkey', key, '-in', certificate, '-passout', `pass:${certificatePassword}`];
  run('openssl', ['pkcs12', '-export', ...source, '-out', file('document.p12')]);
  run('rm', [key, certificate]);
}
