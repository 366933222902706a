import { ChangeDetectionStrategy, Component, inject, linkedSignal, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { requestProblem } from '../../core/api/problem';
import { Submission } from '../../core/forms/submission';

/** Whether one administrator issues alone, or one proposes and another approves. */
@Component({
  selector: 'app-rules-page',
  imports: [TranslocoPipe, Skeleton, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <header class="stack-small">
        <h1>{{ 'certify.rules.heading' | transloco }}</h1>
        <p class="soft lead">{{ 'certify.rules.lead' | transloco }}</p>
      </header>
      @if (rules(); as current) {
        <form class="card padded stack" (submit)="save($event)">
          <fieldset class="stack">
            <legend>{{ 'certify.rules.who' | transloco }}</legend>
            @for (choice of [false, true]; track choice) {
              <label class="check">
                <input type="radio" name="approval" [checked]="asked() === choice" (change)="asked.set(choice)" />
                <span>
                  <b>{{ (choice ? 'certify.rules.second' : 'certify.rules.alone') | transloco }}</b>
                  <span class="small soft text">{{ (choice ? 'certify.rules.secondText' : 'certify.rules.aloneText') | transloco }}</span>
                </span>
              </label>
            }
          </fieldset>
          @if (submission.error(); as error) { <app-problem [error]="error" /> }
          <div class="row">
            <button class="button" type="submit" [attr.aria-disabled]="submission.busy() || asked() === current.secondApproval">{{ 'certify.rules.save' | transloco }}</button>
            <span role="status">@if (saved()) { <span class="pill good">{{ 'certify.rules.saved' | transloco }}</span> }</span>
          </div>
        </form>
      } @else if (read.error()) {
        <app-problem [error]="read.error()" (retry)="read.reload()" />
      } @else {
        <ui-skeleton [lines]="5" />
      }
    </div>
  `,
  styles: `
    :host { display: flex; flex-direction: column; flex: 1; }
    h1 { font-size: var(--step-3); }
    .lead { font: 400 var(--step-0)/1.5 var(--font-ui); max-width: none; }
    .card { max-width: 46rem; }
    fieldset { margin: 0; padding: 0; border: 0; }
    legend { padding: 0; margin-bottom: var(--space-3); font: 600 var(--step-1)/1.3 var(--font-read); }
    .text { display: block; }
  `,
})
export class RulesPage {
  private readonly api = inject(ApiClient);

  protected readonly read = resource({ loader: ({ abortSignal }) => this.api.call('proposals.readIssuingRules', {}, abortSignal) });
  protected readonly rules = linkedSignal(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly asked = linkedSignal(() => this.rules()?.secondApproval ?? false);
  protected readonly saved = linkedSignal({ source: this.asked, computation: () => false });
  protected readonly submission = new Submission();

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const current = this.rules();
    if (current === undefined || current.secondApproval === this.asked()) return;
    const request = { body: { secondApproval: this.asked() }, version: current.version };
    const done = await this.submission.run(async () => this.rules.set(await this.api.call('proposals.editIssuingRules', request)));
    if (done) this.saved.set(true);
    else if (requestProblem(this.submission.error())?.status === 412) this.read.reload();
  }
}
