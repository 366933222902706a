/**
 * An address as mail servers and accounts know it: its domain in the letters of ASCII (Punycode), which every script has a
 * form in; where that has none, as it is.
 *
 * @example
 * asciiAddress('Pera@Пример.срб'); // 'Pera@xn--e1afmkfd.xn--90a3ac'
 */
export function asciiAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = asciiDomainOf(email);
  return at < 1 || domain === undefined ? email : `${email.slice(0, at)}@${domain}`;
}

/** Undefined where it is no domain that could be. */
function asciiDomainOf(email: string): string | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1).normalize('NFKC');
  if (domain === '' || /[\s/:?#@%\\[\]]/u.test(domain)) return undefined;
  const url = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`) : undefined;
  return url?.hostname;
}

/**
 * The domain of an address, in the letters of ASCII and lower case, as domains are compared.
 *
 * @example
 * mailDomain('Pera@Пример.срб'); // 'xn--e1afmkfd.xn--90a3ac'
 */
export function mailDomain(email: string): string {
  const address = asciiAddress(email.trim());
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
