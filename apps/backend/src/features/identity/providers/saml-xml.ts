const longest = 150_000;

const signatures = 'http://www.w3.org/2001/04/xmldsig-more';
const encryption = 'http://www.w3.org/2001/04/xmlenc';
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/** What may make and check a signature. SHA-1 and keys that both sides know are none of it. */
const algorithms: ReadonlySet<string> = new Set([
  `${signatures}#rsa-sha256`,
  `${signatures}#rsa-sha512`,
  `${encryption}#sha256`,
  `${encryption}#sha512`,
  exclusive,
  'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
]);

/**
 * Refuses XML that no provider has a reason to send, before it is read: with declarations of entities, comments or instructions, with more
 * than one assertion wherever it stands, or signed in a way that does not hold.
 */
export function refuseUnfitXml(xml: string): void {
  const body = xml.replace(/^\uFEFF?\s*<\?xml [^<>]*\?>/, '');
  const isPlain = !/<[!?]/.test(body) && body.length <= longest;
  const assertions = [...body.matchAll(/<(?:[^\s<>/:]+:)?(?:Encrypted)?Assertion[\s/>]/g)];
  const used = [...body.matchAll(/\bAlgorithm\s*=\s*(["'])(.*?)\1/gs)];
  const isSound = used.every(([, , algorithm = '']) => algorithms.has(algorithm));
  if (!isPlain || assertions.length !== 1 || !isSound) throw new Error('no answer that is read');
}
