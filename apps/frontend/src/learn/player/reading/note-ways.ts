import { Injectable, signal } from '@angular/core';
import type { Way } from '@svetionik/ui/blocks/block-event';

/** Ways through content notes last as long as the tab: which way somebody took is nobody else's business. */
const storageKey = 'svetionik.ways';

/** Which way a person took through a content note, so that it is asked once. */
@Injectable({ providedIn: 'root' })
export class NoteWays {
  private readonly taken = signal<ReadonlyMap<string, Way>>(read());

  /** @param key enrolment and block */
  of(key: string): Way | undefined {
    return this.taken().get(key);
  }

  take(key: string, way: Way): void {
    this.taken.update((taken) => new Map(taken).set(key, way));
    try {
      sessionStorage.setItem(storageKey, JSON.stringify([...this.taken()]));
    } catch {
      // Without storage the choice holds until the page is closed.
    }
  }
}

function read(): ReadonlyMap<string, Way> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    return new Map(Array.isArray(stored) ? stored.filter(isChoice) : []);
  } catch {
    return new Map();
  }
}

function isChoice(value: unknown): value is [string, Way] {
  return Array.isArray(value) && typeof value[0] === 'string' && (value[1] === 'described' || value[1] === 'alternative');
}
