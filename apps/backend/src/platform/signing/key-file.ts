import { readCredentialKey, type CredentialKey } from './credential-key';
import { readDocumentPem, readDocumentPkcs12, type DocumentKey } from './document-key';
import { UnusableKey } from './key-problem';

/** A file among the keys, wherever it comes from. */
export interface KeyFile {
  /** The name of the keys that it belongs to. */
  readonly name: string;
  /** `document.p12` */
  readonly file: string;
  /** Where it is, as sentences say it. */
  readonly place: string;
  /** What it holds; throws {@link UnusableKey}. */
  readonly read: () => Buffer;
}

/** What one file is for. */
export type ReadKey =
  | {
      readonly signs: 'credentials' | 'receipts' | 'audit' | 'secrets';
      readonly key: CredentialKey;
    }
  | { readonly signs: 'documents'; readonly key: DocumentKey };

const keyFile = /\.(?:pem|p12|pfx|key)$/i;
const credentialFile = /^credential-[\w.-]+\.pem$/;
/** The name under which the keys of receipts lie; they are of the installation, not of an organiser. */
export const receiptsName = 'receipts';

/** The names of their files. */
export const receiptFile = /^receipt-[\w.-]+\.pem$/;

/** The name under which the keys lie that sign how far the audit goes; they are of the installation too. */
export const auditName = 'audit';

/** The names of their files. */
export const auditFile = /^audit-[\w.-]+\.pem$/;

/** The name under which the keys lie that hide what the database holds and has to be read again. They sign nothing. */
export const secretsName = 'secrets';

/** The names of their files. */
export const secretFile = /^secrets-[\w.-]+\.pem$/;

const documentFiles: readonly string[] = ['document.p12', 'document.pem'];
const keyName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Whether keys may lie under a name: small letters, digits and hyphens. */
export function isKeyName(name: string): boolean {
  return keyName.test(name);
}

/** The file beside `document.p12` that holds its password. */
export const passwordFile = 'document.password';

/** Whether a file is a key or the password of one; others are nobody's business. */
export function belongsToKeys(file: string): boolean {
  return keyFile.test(file) || file === passwordFile;
}

/**
 * The key that a file holds; throws {@link UnusableKey}.
 *
 * @param files all of them: those beside it matter
 * @param password of a PKCS#12 file that has none of its own beside it
 */
export function readKeyFile(
  file: KeyFile,
  files: readonly KeyFile[],
  password: string | undefined,
): ReadKey {
  const { name, file: base, place } = file;
  const content = file.read();
  if (!isKeyName(name))
    throw new UnusableKey(
      'folder-name',
      `The file ${place} lies in a folder that is no name of a key: small letters, digits and hyphens.`,
    );
  if (credentialFile.test(base))
    return { signs: 'credentials', key: readCredentialKey(place, content) };
  if (name === receiptsName && receiptFile.test(base))
    return { signs: 'receipts', key: readCredentialKey(place, content) };
  if (name === auditName && auditFile.test(base))
    return { signs: 'audit', key: readCredentialKey(place, content) };
  if (name === secretsName && secretFile.test(base))
    return { signs: 'secrets', key: readCredentialKey(place, content) };
  if (!documentFiles.includes(base))
    throw new UnusableKey(
      'unknown',
      `The file ${place} is not known: keys are credential-….pem and document.p12 or document.pem, receipts/receipt-….pem, audit/audit-….pem and secrets/secrets-….pem.`,
    );
  const beside = files.filter((other) => other.name === name && other !== file);
  if (beside.some((other) => documentFiles.includes(other.file)))
    throw new UnusableKey(
      'two-documents',
      `Beside ${place} stands another of document.p12 and document.pem: leave the one that is to sign.`,
    );
  const own = beside.find((other) => other.file === passwordFile);
  return {
    signs: 'documents',
    key:
      base === 'document.pem'
        ? readDocumentPem(place, content)
        : readDocumentPkcs12(place, content, own === undefined ? password : textOf(own)),
  };
}

function textOf(file: KeyFile): string {
  return file
    .read()
    .toString()
    .replace(/\r?\n$/, '');
}
