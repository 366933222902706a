import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { readAllPages } from '../api/all-pages';
import { ApiClient } from '../api/api-client';
import { ProblemNotice } from '../api/problem-notice';
import { FormFocus } from '../forms/form-focus';

/** How many are to get onto a run, which of those who match is said later, and from which they come, if from one. */
export interface RunQuestion {
  readonly from?: string;
  readonly people: number | 'matching';
}

/** Asks for a run; who gets onto it is said on its page before anybody is enrolled. */
@Component({
  selector: 'app-run-choice-dialog',
  imports: [
    TranslocoPipe,
    PluralPipe,
    ShortDatePipe,
    InScriptPipe,
    Field,
    FieldControl,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="choose($event, form)">
      <h2 id="run-choice-title">
        @if (question.people === 'matching') {
          {{ 'enrol.run.all' | transloco }}
        } @else {
          {{ (question.from ? 'enrol.next.title' : 'enrol.run.title') | plural: question.people }}
        }
      </h2>
      <p>{{ 'enrol.run.text' | transloco }}</p>
      <ui-field
        [label]="'enrol.run.label' | transloco"
        [hint]="
          none() ? ((question.from ? 'enrol.next.none' : 'enrol.run.none') | transloco) : undefined
        "
        [error]="checked() && !to() ? ('enrol.run.missing' | transloco) : undefined"
      >
        <select #other uiControl class="input" (change)="to.set(other.value)">
          <option value="">{{ 'enrol.choose' | transloco }}</option>
          @if (others.hasValue()) {
            @for (each of others.value(); track each.id) {
              <option [value]="each.id">
                {{ each.subject.name | inScript }}, {{ each.title }},
                {{ each.startsOn | shortDate }}
              </option>
            }
          }
        </select>
      </ui-field>
      @if (others.error(); as error) {
        <app-problem [error]="error" (retry)="others.reload()" />
      }
      <div class="row">
        <button class="button" type="submit">{{ 'enrol.run.go' | transloco }}</button>
        <button class="button quiet" type="button" (click)="dialog.close()">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    h2 {
      font-size: var(--step-2);
    }
  `,
})
export class RunChoiceDialog {
  private readonly api = inject(ApiClient);
  private readonly focus = inject(FormFocus);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly question = inject<RunQuestion>(DIALOG_DATA);
  protected readonly to = signal('');
  protected readonly checked = signal(false);
  /** Runs that take people. */
  protected readonly others = resource({
    loader: async ({ abortSignal }) => {
      const runs = await readAllPages((query) =>
        this.api.call('runs.listRuns', { query }, abortSignal),
      );
      return runs.filter(
        ({ id, state }) => id !== this.question.from && (state === 'open' || state === 'running'),
      );
    },
  });

  protected none(): boolean {
    return this.others.hasValue() && this.others.value().length === 0;
  }

  protected choose(event: Event, form: HTMLElement): void {
    event.preventDefault();
    this.checked.set(true);
    if (this.to() === '') this.focus.toFirstInvalid(form);
    else this.dialog.close(this.to());
  }
}
