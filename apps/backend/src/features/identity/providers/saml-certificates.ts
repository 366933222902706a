import { X509Certificate } from 'node:crypto';
import { DomainError } from '../../../platform/http/domain-error';

const leastBits = 2048;

/** A certificate as PEM or bare base64, as base64 of its bytes; refused where it is none, or its key is of another kind or too short. */
export function readCertificate(text: string): string {
  const found = parse(text);
  const key = found?.publicKey;
  const isFit =
    key?.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= leastBits;
  if (found === undefined || !isFit) throw new DomainError('request.invalid');
  return found.raw.toString('base64');
}

/** A stored one as its administrators see it. */
export function describeCertificate(stored: string): { text: string; until: string } {
  const found = new X509Certificate(Buffer.from(stored, 'base64'));
  return { text: found.toString(), until: new Date(found.validTo).toISOString() };
}

function parse(text: string): X509Certificate | undefined {
  const body = text.replace(/-----(?:BEGIN|END) CERTIFICATE-----/g, '').replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+=*$/.test(body)) return undefined;
  try {
    return new X509Certificate(Buffer.from(body, 'base64'));
  } catch {
    return undefined;
  }
}
