import { Secret, TOTP } from 'otpauth';

/** For how long a code counts, in seconds: what every app takes for granted. */
const period = 30;
/** 160 bits, as RFC 4226 advises. */
const secretBytes = 20;
/** So many steps the clock of a telephone may be away, either way. */
const drift = 1;

/** A new secret, as people type it into an app: base32. */
export function makeSecret(): string {
  return new Secret({ size: secretBytes }).base32;
}

/** What an app reads from the QR code. `host` is all that it says of the site, because lists of apps are read by others too. */
export function appAddress(secret: string, host: string, account: string): string {
  return codesOf(secret, { issuer: host, label: account }).toString();
}

/** The step of time whose code was typed; undefined where it is the code of none that counts now. */
export function findStep(secret: string, typed: string, now: Date): number | undefined {
  const token = typed.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const codes = codesOf(secret);
  const delta = codes.validate({ token, timestamp: now.getTime(), window: drift });
  return delta === null ? undefined : codes.counter({ timestamp: now.getTime() }) + delta;
}

function codesOf(secret: string, named: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({
    ...named,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period,
  });
}
