import { StartRefused } from '../processes/start-refused';
import { readCredentialKey, type CredentialKey } from './credential-key';
import { readDocumentPem, readDocumentPkcs12, type DocumentKey } from './document-key';

/** All that is signed with under one name. */
export interface NamedKeys {
  /** The oldest first, by the names of their files; the last one signs. */
  readonly credential: readonly CredentialKey[];
  readonly document: DocumentKey | undefined;
}

/** The files under one name, wherever they come from; `place` stands before their names in sentences. */
export interface KeyFiles {
  readonly place: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

const keyFile = /\.(?:pem|p12|pfx|key)$/i;
const credentialFile = /^credential-[\w.-]+\.pem$/;
const keyName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** The file beside `document.p12` that holds its password. */
export const passwordFile = 'document.password';

/** Whether a file is a key or the password of one; others are nobody's business. */
export function belongsToKeys(file: string): boolean {
  return keyFile.test(file) || file === passwordFile;
}

export function requireKeyName(name: string, place: string): void {
  if (!keyName.test(name))
    throw new StartRefused(
      `The folder ${place} is no name of a key: small letters, digits and hyphens.`,
    );
}

/** @param password of a PKCS#12 file that has none of its own beside it */
export function readNamedKeys({ place, files }: KeyFiles, password: string | undefined): NamedKeys {
  const names = [...files.keys()].filter((name) => keyFile.test(name)).sort();
  const foreign = names.find(
    (name) => !credentialFile.test(name) && name !== 'document.pem' && name !== 'document.p12',
  );
  if (foreign !== undefined)
    throw new StartRefused(
      `The file ${place}/${foreign} is not known: keys are credential-….pem and document.p12 or document.pem.`,
    );
  const [document, ...more] = names.filter((name) => name.startsWith('document.'));
  if (more.length > 0)
    throw new StartRefused(
      `The folder ${place} holds both document.p12 and document.pem: leave the one that is to sign.`,
    );
  const content = (name: string): Buffer => files.get(name) ?? Buffer.alloc(0);
  const credential = names
    .filter((name) => credentialFile.test(name))
    .map((name) => readCredentialKey(`${place}/${name}`, content(name)));
  if (document === undefined) return { credential, document };
  const own = files
    .get(passwordFile)
    ?.toString()
    .replace(/\r?\n$/, '');
  const file = `${place}/${document}`;
  return {
    credential,
    document:
      document === 'document.pem'
        ? readDocumentPem(file, content(document))
        : readDocumentPkcs12(file, content(document), own ?? password),
  };
}
