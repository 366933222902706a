import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { DialogActions } from '@svetionik/ui/dialog/dialog-actions';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { readAllPages } from '../api/all-pages';
import { ApiClient } from '../api/api-client';
import { ProblemNotice } from '../api/problem-notice';
import { FormFocus } from '../forms/form-focus';

/** What people are to be put in, how many they are, which of those who match is said later, and from which run they come, if from one. */
export interface EntryQuestion {
  readonly into: 'run' | 'programme';
  readonly from?: string;
  readonly people: number | 'matching';
}

/** A run with what it is of, or a programme. */
interface Choice {
  readonly id: string;
  readonly title: string;
  readonly subject?: TextInScripts;
  readonly startsOn?: string;
}

/** Asks for a run or a programme; who gets in is said on its page before anybody is enrolled. */
@Component({
  selector: 'app-entry-choice-dialog',
  imports: [
    DialogActions,
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
      <h2 id="entry-choice-title">
        @if (question.people === 'matching') {
          {{ 'enrol.' + question.into + '.all' | transloco }}
        } @else {
          {{ key() + '.title' | plural: question.people }}
        }
      </h2>
      <p>{{ 'enrol.' + question.into + '.text' | transloco }}</p>
      <ui-field
        [label]="'enrol.' + question.into + '.label' | transloco"
        [hint]="none() ? (key() + '.none' | transloco) : undefined"
        [error]="checked() && !to() ? ('enrol.run.missing' | transloco) : undefined"
      >
        <select #other uiControl class="input" (change)="to.set(other.value)">
          <option value="">{{ 'enrol.choose' | transloco }}</option>
          @if (others.hasValue()) {
            @for (each of others.value(); track each.id) {
              <option [value]="each.id">
                @if (each.subject && each.startsOn) {
                  {{ each.subject | inScript }}, {{ each.title }}, {{ each.startsOn | shortDate }}
                } @else {
                  {{ each.title }}
                }
              </option>
            }
          }
        </select>
      </ui-field>
      @if (others.error(); as error) {
        <app-problem [error]="error" (retry)="others.reload()" />
      }
      <ui-dialog-actions [confirm]="'enrol.run.go' | transloco" />
    </form>
  `,
})
export class EntryChoiceDialog {
  private readonly api = inject(ApiClient);
  private readonly focus = inject(FormFocus);
  protected readonly dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly question = inject<EntryQuestion>(DIALOG_DATA);
  protected readonly to = signal('');
  protected readonly checked = signal(false);
  /** What takes people. */
  protected readonly others = resource({
    loader: ({ abortSignal }) =>
      this.question.into === 'run' ? this.listRuns(abortSignal) : this.listProgrammes(abortSignal),
  });

  /** Where the words are: a run that follows another one has some of its own. */
  protected key(): string {
    return this.question.from === undefined ? `enrol.${this.question.into}` : 'enrol.next';
  }

  protected none(): boolean {
    return this.others.hasValue() && this.others.value().length === 0;
  }

  protected choose(event: Event, form: HTMLElement): void {
    event.preventDefault();
    this.checked.set(true);
    if (this.to() === '') this.focus.toFirstInvalid(form);
    else this.dialog.close(this.to());
  }

  private async listRuns(stopped: AbortSignal): Promise<Choice[]> {
    const runs = await readAllPages((query) => this.api.call('runs.listRuns', { query }, stopped));
    return runs
      .filter(
        ({ id, state }) => id !== this.question.from && (state === 'open' || state === 'running'),
      )
      .map(({ subject, ...run }) => ({ ...run, subject: subject.name }));
  }

  private async listProgrammes(stopped: AbortSignal): Promise<Choice[]> {
    const programmes = await readAllPages((query) =>
      this.api.call('programmes.listProgrammes', { query }, stopped),
    );
    return programmes.filter(({ joining, edition }) => joining !== 'closed' && edition !== null);
  }
}
