import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { EntryPage } from '../entry-page';
import { JoinStore } from './join-store';

/** Takes the code that was said aloud: two words and a number, in either script. */
@Component({
  selector: 'app-code-page',
  imports: [TranslocoPipe, Field, FieldControl, ProblemNotice, EntryPage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [JoinStore],
  template: `
    <app-entry-page [heading]="'join.title' | transloco" [lead]="'join.lead' | transloco">
      <form #form class="stack" novalidate (submit)="open($event, form)">
        @if (store.opening.error() && !unknown()) {
          <app-problem [error]="store.opening.error()" (retry)="form.requestSubmit()" />
        }
        <ui-field
          [label]="'join.code' | transloco"
          [hint]="'join.hint' | transloco"
          [error]="error() && (error() | transloco)"
        >
          <input
            #code
            uiControl
            class="input code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="80"
            required
            placeholder="BROD 52 POLJE"
            [value]="typed()"
            (input)="typed.set(code.value)"
          />
        </ui-field>
        <button class="button" type="submit" [attr.aria-disabled]="store.opening.busy()">
          {{ 'join.goOn' | transloco }}
        </button>
      </form>
    </app-entry-page>
  `,
  styles: `
    .code {
      min-height: 3.5rem;
      font: 600 var(--step-1) / 1.2 var(--font-read);
      letter-spacing: 0.04em;
      text-transform: uppercase;
    }
  `,
})
export class CodePage {
  private readonly router = inject(Router);
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(JoinStore);

  protected readonly typed = signal('');
  protected readonly missing = signal(false);
  protected readonly unknown = computed(
    () => requestProblem(this.store.opening.error())?.code === 'identity.entry-unknown',
  );
  protected readonly error = computed(() => {
    if (this.missing()) return 'join.missing';
    if (this.unknown()) return 'problem.identity.entry-unknown';
    return this.store.ended() ? 'problem.identity.entry-ended' : undefined;
  });

  protected async open(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.missing.set(this.typed().trim() === '');
    if (this.missing()) return this.focus.toFirstInvalid(form);
    const opened = (await this.store.open(this.typed())) ? this.store.link() : undefined;
    if (opened === undefined || this.store.ended()) return this.focus.toFirstInvalid(form);
    if (this.store.isAtHome(opened)) await this.router.navigate(['/join', opened.key]);
  }
}
