import { Injectable } from '@angular/core';
import type { GivenAnswer } from './attempt-content';
import { openDeviceDatabase, settled, shelf } from './device-database';

/** What this device keeps of an attempt: that it is on this device (by its epoch), the question at hand, and answers that the server does not have yet. */
export interface KeptAttempt {
  readonly epoch: number;
  readonly position: number;
  readonly answers: readonly GivenAnswer[];
}

interface Sealed {
  readonly id: string;
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
}

const cipher = 'AES-GCM';

/**
 * Keeps answers on this device until the server has them. Each attempt is sealed with a key of its own that the
 * browser never hands out, and is destroyed with its key when the attempt is over. Where the browser keeps nothing
 * (a private window, a page without https), answers last as long as the page is open.
 */
@Injectable({ providedIn: 'root' })
export class AnswerVault {
  private readonly open = new Map<string, KeptAttempt>();
  private readonly keys = new Map<string, CryptoKey>();
  private database: Promise<IDBDatabase> | undefined;
  private writing: Promise<unknown> = Promise.resolve();

  async read(attempt: string): Promise<KeptAttempt | undefined> {
    await this.writing;
    return (await this.unseal(attempt).catch(() => undefined)) ?? this.open.get(attempt);
  }

  /** Writes follow each other, so that the last one stands. */
  write(attempt: string, kept: KeptAttempt): Promise<void> {
    this.open.set(attempt, kept);
    const written = this.writing.then(() => this.seal(attempt)).catch(() => undefined);
    this.writing = written;
    return written;
  }

  /** Until all is written that was to be. */
  async settled(): Promise<void> {
    await this.writing;
  }

  forget(attempt: string): Promise<void> {
    this.open.delete(attempt);
    this.keys.delete(attempt);
    const forgotten = this.writing
      .then(() => this.run('readwrite', (store) => store.delete(attempt)))
      .then(
        () => undefined,
        () => undefined,
      );
    this.writing = forgotten;
    return forgotten;
  }

  private async unseal(attempt: string): Promise<KeptAttempt | undefined> {
    const sealed = await this.run('readonly', (store): IDBRequest<unknown> => store.get(attempt));
    if (!isSealed(sealed)) return undefined;
    this.keys.set(attempt, sealed.key);
    const bytes = await crypto.subtle.decrypt(
      { name: cipher, iv: sealed.iv },
      sealed.key,
      sealed.content,
    );
    const kept: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isKept(kept) ? kept : undefined;
  }

  private async seal(attempt: string): Promise<void> {
    const kept = this.open.get(attempt);
    if (!kept) return;
    const key =
      this.keys.get(attempt) ??
      (await crypto.subtle.generateKey({ name: cipher, length: 256 }, false, [
        'encrypt',
        'decrypt',
      ]));
    this.keys.set(attempt, key);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const content = await crypto.subtle.encrypt(
      { name: cipher, iv },
      key,
      new TextEncoder().encode(JSON.stringify(kept)),
    );
    await this.run('readwrite', (store) =>
      store.put({ id: attempt, key, iv, content } satisfies Sealed),
    );
  }

  private async run<Result>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    this.database ??= openDeviceDatabase();
    const database = await this.database;
    return settled(work(database.transaction(shelf, mode).objectStore(shelf)));
  }
}

function isSealed(value: unknown): value is Sealed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'iv' in value &&
    'content' in value
  );
}

function isKept(value: unknown): value is KeptAttempt {
  return (
    typeof value === 'object' &&
    value !== null &&
    'epoch' in value &&
    'answers' in value &&
    Array.isArray(value.answers)
  );
}
