import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SavedState } from '@svetionik/ui/feedback/saved-state';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InitialFocus } from '../../../core/initial-focus';
import { SignedOutNotice } from '../../../core/session/signed-out-notice';
import { AnswerUploads } from './answer-uploads';
import type { AttemptPhase } from './attempt-phase';
import { AttemptSheet } from './attempt-sheet';
import { AttemptStore } from './attempt-store';

/** Between the end of an attempt and its result: what still has to arrive. */
@Component({
  selector: 'app-attempt-closing',
  imports: [TranslocoPipe, SavedState, PluralPipe, InitialFocus, SignedOutNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack">
      <h1 appInitialFocus>
        {{
          (because() === 'time-up' ? 'attempt.closing.timeUp' : 'attempt.closing.handedIn')
            | transloco
        }}
      </h1>
      <app-signed-out-notice
        [text]="(sheet.unlimited() ? 'attempt.signedOutNoLimit' : 'attempt.signedOut') | transloco"
      />
      @if (store.queue.waiting().length; as count) {
        <p role="status">{{ 'attempt.closing.waiting' | plural: count }}</p>
        <p class="soft">{{ 'attempt.closing.late' | transloco }}</p>
      } @else {
        <p role="status">{{ 'attempt.closing.scoring' | transloco }}</p>
      }
      @if (uploads.left(); as count) {
        <p role="alert">{{ 'attempt.sending.left' | plural: count }}</p>
      }
      <ui-saved-state precision="second" [state]="store.queue.state()" />
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    h1 {
      font-size: var(--step-3);
    }
    app-signed-out-notice {
      margin-block-end: var(--space-4);
    }
  `,
})
export class AttemptClosing {
  protected readonly store = inject(AttemptStore);
  protected readonly sheet = inject(AttemptSheet);
  protected readonly uploads = inject(AnswerUploads);

  readonly because = input.required<Extract<AttemptPhase, { kind: 'closing' }>['because']>();
}
