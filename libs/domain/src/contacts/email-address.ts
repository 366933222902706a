/**
 * An address as mail servers and accounts know it: its domain in the letters of ASCII (Punycode), which every script has a
 * form in. Undefined where it is no address that could be.
 *
 * @example
 * asciiDomainOf('pera@пример.срб'); // 'xn--e1afmkfd.xn--90a3ac'
 */
export function asciiDomainOf(email: string): string | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1).normalize('NFKC');
  if (domain === '' || /[\s/:?#@%\\[\]]/u.test(domain)) return undefined;
  const url = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`) : undefined;
  return url?.hostname;
}

/**
 * The same address with its domain in ASCII; where that has no such form, as it is.
 *
 * @example
 * asciiAddress('Pera@Пример.срб'); // 'Pera@xn--e1afmkfd.xn--90a3ac'
 */
export function asciiAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = asciiDomainOf(email);
  return at < 1 || domain === undefined ? email : `${email.slice(0, at)}@${domain}`;
}
