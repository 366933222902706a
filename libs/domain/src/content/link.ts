const ownPath = /^\/(?:[^\s/\\][^\s\\]*)?$/;

const contactForm = /^contact:([a-z0-9]+(?:-[a-z0-9]+)*)$/;

const allowedForms = [
  /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/i,
  /^mailto:[^\s@?,:;<>"\\]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i,
  contactForm,
  /^tel:\+?[0-9][0-9.()-]*$/i,
  ownPath,
];

/**
 * Whether content may link to an address: `https:` without a user name, `mailto:` one address, `tel:` a number,
 * `contact:` a contact by its key, or a path of this site that begins with one slash. A browser drops tabs and line breaks
 * and reads a backslash as a slash, so addresses with any of them are refused: they would lead elsewhere than they seem.
 *
 * @example
 * isAllowedLink('tel:+381117850000'); // true
 * isAllowedLink('//example.org'); // false
 */
export function isAllowedLink(address: string): boolean {
  return allowedForms.some((form) => form.test(address)) && !/\p{Cc}/u.test(address);
}

/**
 * Whether an address is a path of this site and can lead nowhere else, as {@link isAllowedLink} understands it.
 *
 * @example
 * isOwnPath('/learn/begin/zdravstvo?from=mail'); // true
 * isOwnPath('https://example.org/learn'); // false
 */
export function isOwnPath(address: string): boolean {
  return ownPath.test(address) && isAllowedLink(address);
}

/**
 * The key of the contact that a link names; undefined for every other link.
 *
 * @example
 * readContactKey('contact:cptv'); // 'cptv'
 */
export function readContactKey(address: string): string | undefined {
  return contactForm.exec(address)?.[1];
}
