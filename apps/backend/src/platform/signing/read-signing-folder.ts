import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { reasonOf, StartRefused } from '../processes/start-refused';
import { readCredentialKey, type CredentialKey } from './credential-key';
import { readDocumentPem, readDocumentPkcs12, type DocumentKey } from './document-key';

/** All that is signed with under one name. */
export interface NamedKeys {
  /** The oldest first, by the names of their files; the last one signs. */
  readonly credential: readonly CredentialKey[];
  readonly document: DocumentKey | undefined;
}

const keyFile = /\.(?:pem|p12|pfx|key)$/i;
const credentialFile = /^credential-[\w.-]+\.pem$/;
const keyName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Reads the folder of each key name. What cannot be used refuses the start, in one sentence that names the file. */
export function readSigningFolder(folder: string, password: string | undefined): ReadonlyMap<string, NamedKeys> {
  const names = list(folder)
    .filter((entry) => !entry.name.startsWith('.') && !entry.isFile())
    .map((entry) => entry.name);
  for (const name of names) {
    if (!keyName.test(name)) throw new StartRefused(`The folder ${join(folder, name)} is no name of a key: small letters, digits and hyphens.`);
  }
  return new Map(names.map((name) => [name, readNamedKeys(join(folder, name), password)]));
}

function readNamedKeys(folder: string, password: string | undefined): NamedKeys {
  const files = list(folder)
    .map(({ name }) => name)
    .filter((name) => keyFile.test(name))
    .sort();
  const foreign = files.find((name) => !credentialFile.test(name) && name !== 'document.pem' && name !== 'document.p12');
  if (foreign !== undefined) throw new StartRefused(`The file ${join(folder, foreign)} is not known: keys are credential-….pem and document.p12 or document.pem.`);
  const documents = files.filter((name) => name.startsWith('document.'));
  if (documents.length > 1) throw new StartRefused(`The folder ${folder} holds both document.p12 and document.pem: leave the one that is to sign.`);
  const credential = files.filter((name) => credentialFile.test(name)).map((name) => readCredentialKey(join(folder, name), read(join(folder, name))));
  return { credential, document: readDocumentKey(folder, documents[0], password) };
}

function readDocumentKey(folder: string, name: string | undefined, password: string | undefined): DocumentKey | undefined {
  if (name === undefined) return undefined;
  const file = join(folder, name);
  return name === 'document.pem' ? readDocumentPem(file, read(file)) : readDocumentPkcs12(file, read(file), password);
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new StartRefused(`The folder of signing keys ${folder} cannot be read: ${reasonOf(error)}.`);
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new StartRefused(`The signing key ${file} cannot be read: ${reasonOf(error)}.`);
  }
}
