import { asciiAddress } from '@svetionik/domain/contacts/email-address';

/** Two addresses are one account when they differ in case only, or in how the same domain is written. */
export function foldEmail(email: string): string {
  return asciiAddress(email.trim().normalize('NFKC')).toLowerCase();
}
