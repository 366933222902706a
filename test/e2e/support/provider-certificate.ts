import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const file = join(__dirname, '../../../.cache/provider/certificate.pem');

/** The file with key and certificate of the provider of the tests, whom the installation trusts; made where it is not there. */
export function providerCertificate(): string {
  if (!existsSync(file))
    execFileSync(process.execPath, [join(__dirname, 'certificate-process.mjs'), file]);
  return file;
}
