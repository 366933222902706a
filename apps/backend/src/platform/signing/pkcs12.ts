import { asn1, pkcs12, pki, util } from 'node-forge';
import { UnusableKey } from './key-problem';

/** The private key as PEM, the certificates as DER. */
export interface Pkcs12Contents {
  readonly privateKey: Buffer;
  readonly certificates: readonly Buffer[];
}

/** Opens a PKCS#12 file; also those with the old ciphers in which many authorities still hand keys out. */
export function openPkcs12(file: string, content: Buffer, password: string): Pkcs12Contents {
  const bags = openBags(file, content, password);
  const key = bags.find(
    ({ type }) => type === pki.oids['pkcs8ShroudedKeyBag'] || type === pki.oids['keyBag'],
  );
  if (key === undefined)
    throw new UnusableKey('no-private-key', `The file ${file} holds no private key.`);
  const certificates = bags
    .filter(({ type }) => type === pki.oids['certBag'])
    .map((bag) => derOf(bag.cert ? pki.certificateToAsn1(bag.cert) : bag.asn1));
  return {
    privateKey: pemOf(key.key ? pki.wrapRsaPrivateKey(pki.privateKeyToAsn1(key.key)) : key.asn1),
    certificates,
  };
}

/** The library parses RSA only and leaves what it does not know as it stood in the file. */
function openBags(file: string, content: Buffer, password: string): pkcs12.Bag[] {
  try {
    const opened = pkcs12.pkcs12FromAsn1(
      asn1.fromDer(util.createBuffer(content.toString('binary'))),
      password,
    );
    return opened.safeContents.flatMap(({ safeBags }) => safeBags);
  } catch {
    throw new UnusableKey(
      'not-opened',
      `The file ${file} cannot be opened: it is no PKCS#12 file, or the password is another one.`,
    );
  }
}

function derOf(value: asn1.Asn1): Buffer {
  return Buffer.from(asn1.toDer(value).getBytes(), 'binary');
}

function pemOf(value: asn1.Asn1): Buffer {
  return Buffer.from(
    `-----BEGIN PRIVATE KEY-----\n${derOf(value).toString('base64')}\n-----END PRIVATE KEY-----\n`,
  );
}
