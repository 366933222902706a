import forge from 'node-forge';
import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

/** What a provider that speaks SAML signs by. */
export interface SamlKeys {
  readonly privateKey: string;
  /** As PEM. */
  readonly certificate: string;
}

/** What an answer says; every part can be said wrongly. */
export interface SaidBySaml {
  readonly id: string;
  readonly issuer: string;
  readonly audience: string;
  readonly recipient: string;
  readonly inResponseTo: string;
  readonly subject: string;
  readonly format: string;
  readonly context: string;
  /** Seconds from now. */
  readonly from: number;
  readonly until: number;
}

const saml = 'urn:oasis:names:tc:SAML:2.0';
const signatures = 'http://www.w3.org/2000/09/xmldsig#';
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';

export const standardSamlIssuer = 'https://prijava.primer.rs/saml';

export function makeSamlKeys(bits = 2048): SamlKeys {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: bits });
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const forged = forge.pki.privateKeyFromPem(pem);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(forged.n, forged.e);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(2020, 0, 1);
  certificate.validity.notAfter = new Date(2120, 0, 1);
  const name = [{ name: 'commonName', value: 'prijava.primer.rs' }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.sign(forged, forge.md.sha256.create());
  return { privateKey: pem, certificate: forge.pki.certificateToPem(certificate) };
}

/** What somebody is sent to a provider with. */
export function readSamlRequest(address: string): {
  readonly id: string;
  readonly recipient: string;
  readonly issuer: string;
  readonly state: string;
  /** Whether they are to sign in anew, whoever is signed in there. */
  readonly anew: boolean;
} {
  const { searchParams } = new URL(address);
  const sent = Buffer.from(searchParams.get('SAMLRequest') ?? '', 'base64');
  const xml = inflateRawSync(sent).toString();
  const find = (pattern: RegExp) => pattern.exec(xml)?.[1] ?? '';
  return {
    id: find(/ ID="([^"]+)"/),
    recipient: find(/AssertionConsumerServiceURL="([^"]+)"/),
    issuer: find(/<saml:Issuer[^>]*>([^<]+)</),
    state: searchParams.get('RelayState') ?? '',
    anew: xml.includes(' ForceAuthn="true"'),
  };
}

/** An assertion in the canonical form of XML, by hand, so that what is signed is the text itself. */
export function writeAssertion(said: SaidBySaml): string {
  const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  const [now, from, until] = [at(0), at(said.from), at(said.until)];
  return [
    `<saml:Assertion xmlns:saml="${saml}:assertion" ID="${said.id}" IssueInstant="${now}" Version="2.0">`,
    `<saml:Issuer>${said.issuer}</saml:Issuer>`,
    `<saml:Subject><saml:NameID Format="${saml}:nameid-format:${said.format}">${said.subject}</saml:NameID>`,
    `<saml:SubjectConfirmation Method="${saml}:cm:bearer"><saml:SubjectConfirmationData InResponseTo="${said.inResponseTo}"`,
    ` NotOnOrAfter="${until}" Recipient="${said.recipient}"></saml:SubjectConfirmationData></saml:SubjectConfirmation></saml:Subject>`,
    `<saml:Conditions NotBefore="${from}" NotOnOrAfter="${until}"><saml:AudienceRestriction><saml:Audience>${said.audience}</saml:Audience>`,
    `</saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${now}"><saml:AuthnContext>`,
    `<saml:AuthnContextClassRef>${said.context}</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement></saml:Assertion>`,
  ].join('');
}

/** The signature over a text in canonical form, by the algorithms of this name. */
export function writeSignature(
  { privateKey }: SamlKeys,
  signed: string,
  { id, by = 'sha256' }: { readonly id: string; readonly by?: 'sha1' | 'sha256' },
): string {
  const more = 'http://www.w3.org/2001/04';
  const [method, digestMethod] =
    by === 'sha256'
      ? [`${more}/xmldsig-more#rsa-sha256`, `${more}/xmlenc#sha256`]
      : [`${signatures}rsa-sha1`, `${signatures}sha1`];
  const digest = createHash(by).update(signed).digest('base64');
  const algorithm = (element: string, name: string) =>
    `<ds:${element} Algorithm="${name}"></ds:${element}>`;
  const info = [
    algorithm('CanonicalizationMethod', exclusive),
    algorithm('SignatureMethod', method),
    `<ds:Reference URI="#${id}"><ds:Transforms>`,
    algorithm('Transform', `${signatures}enveloped-signature`),
    algorithm('Transform', exclusive),
    `</ds:Transforms>${algorithm('DigestMethod', digestMethod)}<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>`,
  ].join('');
  const canonical = `<ds:SignedInfo xmlns:ds="${signatures}">${info}</ds:SignedInfo>`;
  const value = createSign(by).update(canonical).sign(privateKey, 'base64');
  return `<ds:Signature xmlns:ds="${signatures}"><ds:SignedInfo>${info}</ds:SignedInfo><ds:SignatureValue>${value}</ds:SignatureValue></ds:Signature>`;
}

/** Puts a signature where it belongs in an assertion. */
export function putSignature(assertion: string, signature: string): string {
  return assertion.replace('</saml:Issuer>', `</saml:Issuer>${signature}`);
}

export function writeSignedAssertion(keys: SamlKeys, said: SaidBySaml): string {
  const assertion = writeAssertion(said);
  return putSignature(assertion, writeSignature(keys, assertion, said));
}

/** What is posted around assertions. */
export function writeResponse(inside: string, id = '_odgovor'): string {
  return [
    `<samlp:Response xmlns:samlp="${saml}:protocol" ID="${id}" Version="2.0" IssueInstant="${new Date().toISOString()}">`,
    `<samlp:Status><samlp:StatusCode Value="${saml}:status:Success"></samlp:StatusCode></samlp:Status>${inside}</samlp:Response>`,
  ].join('');
}

export const toForm = (xml: string) => Buffer.from(xml).toString('base64');
