import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';

/** A question with a corrected key: how many attempts it touches, and looking at what it would change. */
@Component({
  selector: 'app-corrected-item',
  imports: [
    TranslocoPipe,
    Field,
    FieldControl,
    ShortDatePipe,
    PluralPipe,
    TextInScript,
    ProblemNotice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #form class="stack" novalidate (submit)="look($event, form)">
      <div class="stack-small">
        <h2 [uiText]="item().prompt"></h2>
        <p class="small soft">
          {{ 'teach.regrade.attempts' | plural: item().attempts }} ·
          @if (item().shared) {
            {{ 'teach.regrade.shared' | transloco }} ·
          }
          {{ 'teach.regrade.correctedOn' | transloco: { date: item().correctedAt | shortDate } }}
        </p>
      </div>
      @if (submission.error(); as error) {
        <app-problem [error]="error" (retry)="form.requestSubmit()" />
      }
      <ui-field
        [label]="'teach.regrade.reason' | transloco"
        [hint]="'teach.regrade.reasonHint' | transloco"
        [error]="problem() | transloco"
      >
        <input
          #box
          uiControl
          class="input"
          type="text"
          autocomplete="off"
          maxlength="300"
          [value]="reason()"
          (input)="reason.set(box.value)"
        />
      </ui-field>
      <p>
        <button class="button quiet" type="submit" [attr.aria-disabled]="submission.busy()">
          {{ 'teach.regrade.look' | transloco }}
        </button>
      </p>
    </form>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
      overflow-wrap: anywhere;
    }
    :host {
      display: block;
    }
  `,
})
export class CorrectedItem {
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);

  readonly item =
    input.required<EndpointReply<Endpoints['regrades.listCorrectable']>['items'][number]>();
  readonly send = input.required<(reason: string) => Promise<void>>();

  protected readonly reason = signal('');
  private readonly checked = signal(false);
  protected readonly submission = new Submission();
  protected readonly problem = computed(
    () =>
      this.guard.problem(this.reason()) ??
      (this.checked() && this.reason().trim() === '' ? 'teach.regrade.reasonMissing' : undefined),
  );

  protected async look(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (this.problem()) return this.focus.toFirstInvalid(form);
    if (await this.guard.allows(this.reason()))
      await this.submission.run(() => this.send()(this.reason().trim()));
  }
}
