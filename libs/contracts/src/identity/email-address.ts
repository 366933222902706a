import { asciiAddress, mailDomain } from '@svetionik/domain/contacts/email-address';
import { z } from 'zod';

/** Names of the network in their ASCII form; those of other scripts end in letters and digits. */
const domainName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

function isAddress(ascii: string): boolean {
  const at = ascii.lastIndexOf('@');
  // what stands before the sign is held to the same rule under every name
  const own = z.email().safeParse(`${ascii.slice(0, at)}@example.org`).success;
  return own && ascii.length <= 254 && domainName.test(ascii.slice(at + 1));
}

/** The domain of addresses of mail, in whatever script it was typed; given in the letters of ASCII. */
export const mailDomainName = z
  .string()
  .trim()
  .max(254)
  .overwrite((text) => (/^@?[^@]+$/u.test(text) ? mailDomain(`x@${text.replace('@', '')}`) : text))
  .refine((text) => domainName.test(text), 'a domain of mail');

/** An e-mail address as it is typed; compared without regard to case. */
export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .refine((text) => isAddress(asciiAddress(text)), 'an address of mail')
  .meta({ format: 'idn-email' });
