import type { CredentialKey } from './credential-key';
import { documentKeyState, type DocumentKey, type DocumentKeyState } from './document-key';
import type { NamedKeys } from './read-signing-folder';

/** The name of the keys of an organiser that names none. */
export const defaultKeyName = 'default';

/** The keys of this installation, by name. They are read at the start and stand in no table and no log. */
export class SigningKeys {
  constructor(private readonly named: ReadonlyMap<string, NamedKeys>) {}

  /** The key that signs credentials now; undefined where nothing is signed under the name. */
  credentialKey(name: string): CredentialKey | undefined {
    return this.named.get(name)?.credential.at(-1);
  }

  /** The key that signs documents; undefined where there is none or its certificate does not hold at the moment. */
  documentKey(name: string, now: Date): DocumentKey | undefined {
    return this.documentKeyState(name, now) === 'ready' ? this.named.get(name)?.document : undefined;
  }

  documentKeyState(name: string, now: Date): DocumentKeyState {
    return documentKeyState(this.named.get(name)?.document, now);
  }

  /** A sentence for each certificate that does not hold at the moment. */
  warnings(now: Date): string[] {
    return [...this.named.keys()].flatMap((name) => {
      const state = this.documentKeyState(name, now);
      if (state === 'expired') return [`The signing certificate "${name}" has expired: its documents are issued without an electronic signature.`];
      return state === 'not-yet-valid' ? [`The signing certificate "${name}" does not hold yet: its documents are issued without an electronic signature.`] : [];
    });
  }
}
