import type { ElectronicSigner } from '@svetionik/domain/certificates/certificate-facts';
import { signingStatus, type SigningStatus } from '@svetionik/domain/certificates/signing-status';
import { describeCertificate, type CertificateDescription } from './certificate-description';
import type { CredentialKey } from './credential-key';
import { documentKeyState, type DocumentKey, type DocumentKeyState } from './document-key';
import type { KeyProblem } from './key-problem';
import type { FoundKeys } from './key-reader';
import { readSigner } from './document-signer';

/** The name of the keys of an organiser that names none. */
export const defaultKeyName = 'default';

/** The keys of this installation, by name, as they are at the moment. They stand in no table and no log. */
export class SigningKeys {
  constructor(
    private readonly found: () => FoundKeys,
    private readonly look: () => void = () => undefined,
  ) {}

  /** Takes up what has just been written among the keys. */
  takeUp(): void {
    this.look();
  }

  /** The keys of receipts, the oldest first; the last one signs. */
  receiptKeys(): readonly CredentialKey[] {
    return this.found().receipts;
  }

  /** The keys that sign how far the audit goes, the oldest first; the last one signs. */
  auditKeys(): readonly CredentialKey[] {
    return this.found().audit;
  }

  /** The keys that hide secrets, the oldest first; the last one hides new ones. */
  secretKeys(): readonly CredentialKey[] {
    return this.found().secrets;
  }

  /** The files that cannot be used. */
  problems(): readonly KeyProblem[] {
    return this.found().problems;
  }

  /**
   * The key that signs credentials now; undefined where nothing is signed under the name. A name that has only a certificate for
   * documents shares the key of those that name none.
   *
   * @param name null for an organiser that names none
   */
  credentialKey(name: string | null): CredentialKey | undefined {
    const { named } = this.found();
    const shared = named.get(defaultKeyName)?.credential.at(-1);
    if (name === null) return shared;
    return named.get(name)?.credential.at(-1) ?? (named.has(name) ? shared : undefined);
  }

  /** The key that signs documents; undefined where there is none or its certificate does not hold at the moment. */
  documentKey(name: string, now: Date): DocumentKey | undefined {
    return this.documentKeyState(name, now) === 'ready'
      ? this.found().named.get(name)?.document
      : undefined;
  }

  documentKeyState(name: string, now: Date): DocumentKeyState {
    return documentKeyState(this.found().named.get(name)?.document, now);
  }

  /** The names under which documents can be signed, now or at another time, in their order. */
  documentKeyNames(): string[] {
    return [...this.found().named]
      .flatMap(([name, { document }]) => (document === undefined ? [] : [name]))
      .sort();
  }

  /** The certificate of a key as it may be shown: nothing of the private half. */
  documentCertificate(name: string): CertificateDescription | undefined {
    const key = this.found().named.get(name)?.document;
    return key && describeCertificate(key.certificates[0].raw);
  }

  /** Whose signature the key makes; undefined where there is none. */
  documentSigner(name: string): ElectronicSigner | undefined {
    const key = this.found().named.get(name)?.document;
    return key && readSigner(key.certificates[0]);
  }

  /** How the certificate stands for documents that are issued now. */
  findStatus(name: string, now: Date): SigningStatus {
    return signingStatus(this.found().named.get(name)?.document, now);
  }

  /**
   * A sentence for each file that cannot be used and each certificate that does not hold at the moment, or not for long, and one where
   * credentials are not signed.
   */
  warnings(now: Date): string[] {
    const files = this.problems().map(({ sentence }) => sentence);
    const certificates = this.documentKeyNames().flatMap((name) => {
      const sentence = warningsOf[this.findStatus(name, now)];
      return sentence === undefined ? [] : [`The signing certificate "${name}" ${sentence}`];
    });
    return this.credentialKey(defaultKeyName) === undefined
      ? [...files, ...certificates, unsignedCredentials]
      : [...files, ...certificates];
  }
}

const unsignedCredentials = `No key stands under "${defaultKeyName}" that signs credentials: certificates of organisers without a key of their own cannot be checked without this server.`;

const warningsOf: Readonly<Partial<Record<SigningStatus, string>>> = {
  expired:
    'has expired: nothing is issued by organisers that sign with it until another takes its place.',
  'not-yet-valid': 'does not hold yet: nothing is issued by organisers that sign with it.',
  ending: 'ends within sixty days: another must take its place before.',
};
