import { LiveAnnouncer } from '@angular/cdk/a11y';
import { inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { TranslocoService } from '@jsverse/transloco';

/** Milliseconds, enough for a screen reader that is in the middle of a sentence. */
const standing = 10_000;

/**
 * Says aloud, to whoever listens to the page, what others see happen. It leaves the page afterwards, and at once when the
 * language is switched: who comes across it later would be told of something that is over, in another language's voice.
 *
 * @example
 * inject(Announcer).say('ui.entry.moved', { name: 'Slika', place: 2, all: 5 });
 */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly live = inject(LiveAnnouncer);
  private readonly transloco = inject(TranslocoService);

  constructor() {
    // an empty announcement also ends one that is about to be made
    this.transloco.langChanges$
      .pipe(takeUntilDestroyed())
      .subscribe(() => void this.live.announce(''));
  }

  /** Says a message, in the language of the interface, when nothing more urgent is being said. */
  say(message: string, values?: Readonly<Record<string, unknown>>): void {
    const text = this.transloco.translate<string>(message, values);
    void this.live.announce(text, 'polite', standing);
  }
}
