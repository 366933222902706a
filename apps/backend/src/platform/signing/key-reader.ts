import type { CredentialKey } from './credential-key';
import type { DocumentKey } from './document-key';
import { passwordFile, readKeyFile, type KeyFile, type ReadKey } from './key-file';
import { UnusableKey, type KeyProblem } from './key-problem';

/** All that is signed with under one name. */
export interface NamedKeys {
  /** The oldest first, by the names of their files; the last one signs. */
  readonly credential: readonly CredentialKey[];
  readonly document: DocumentKey | undefined;
}

/** What was found among the keys. */
export interface FoundKeys {
  readonly named: ReadonlyMap<string, NamedKeys>;
  /** The keys of receipts, the oldest first, by the names of their files; the last one signs. */
  readonly receipts: readonly CredentialKey[];
  /** The keys that sign how far the audit goes, as those of receipts. */
  readonly audit: readonly CredentialKey[];
  /** The keys that hide secrets, the oldest first; the last one hides new ones. */
  readonly secrets: readonly CredentialKey[];
  readonly problems: readonly KeyProblem[];
}

/** Reads keys file by file: one that cannot be used stops no other, and what it held when it still could be stays in use. */
export class KeyReader {
  private usable: ReadonlyMap<string, ReadKey> = new Map();

  /** @param password of PKCS#12 files that have none of their own beside them */
  constructor(private readonly password: string | undefined) {}

  read(files: readonly KeyFile[]): FoundKeys {
    const usable = new Map<string, ReadKey>();
    const problems: KeyProblem[] = [];
    for (const file of files) {
      if (file.file === passwordFile) continue;
      const path = pathOf(file);
      try {
        usable.set(path, readKeyFile(file, files, this.password));
      } catch (error) {
        if (!(error instanceof UnusableKey)) throw error;
        problems.push({
          name: file.name,
          file: path,
          reason: error.reason,
          sentence: error.message,
        });
        const before = this.usable.get(path);
        if (before !== undefined) usable.set(path, before);
      }
    }
    this.usable = usable;
    const keys = keysOf(files, usable);
    const signing = (what: 'receipts' | 'audit' | 'secrets') =>
      keys.flatMap((read) => (read.signs === what ? [read.key] : []));
    return {
      named: byName(files, usable),
      receipts: signing('receipts'),
      audit: signing('audit'),
      secrets: signing('secrets'),
      problems,
    };
  }
}

/** A name whose files cannot be used is a name all the same. */
function byName(
  files: readonly KeyFile[],
  usable: ReadonlyMap<string, ReadKey>,
): ReadonlyMap<string, NamedKeys> {
  const names = new Set(files.map(({ name }) => name));
  const keys = (name: string) =>
    keysOf(
      files.filter((file) => file.name === name),
      usable,
    );
  return new Map([...names].map((name) => [name, namedKeys(keys(name))]));
}

function namedKeys(keys: readonly ReadKey[]): NamedKeys {
  return {
    credential: keys.flatMap((read) => (read.signs === 'credentials' ? [read.key] : [])),
    document: keys.find((read) => read.signs === 'documents')?.key,
  };
}

/** What can be used of the files, in the order of their names. */
function keysOf(files: readonly KeyFile[], usable: ReadonlyMap<string, ReadKey>): ReadKey[] {
  const paths = files.map(pathOf).sort();
  return paths.flatMap((path) => usable.get(path) ?? []);
}

/** A folder that stands for its files has no file name. */
function pathOf({ name, file }: KeyFile): string {
  return file === '' ? name : `${name}/${file}`;
}
