import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply, EndpointRequest } from '@svetionik/contracts/endpoint';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Edited } from '../../core/forms/edited';
import { type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import type { Endpoints } from '../../core/routes.generated';

type IssuingRules = EndpointReply<Endpoints['proposals.readIssuingRules']>;
type RulesText = EndpointRequest<Endpoints['proposals.editIssuingRules']>['body'];

/** Whether one administrator issues alone, or one proposes and another approves. */
@Component({
  selector: 'app-rules-page',
  imports: [TranslocoPipe, Skeleton, ProblemNotice, VersionConflict],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TranslocoPipe],
  template: `
    <div class="wrap page stack">
      <header class="stack-small">
        <h1>{{ 'certify.rules.heading' | transloco }}</h1>
        <p class="soft lead">{{ 'certify.rules.lead' | transloco }}</p>
      </header>
      @if (edited.stored()) {
        <form class="card padded stack" (submit)="save($event)">
          <fieldset class="stack">
            <legend>{{ 'certify.rules.who' | transloco }}</legend>
            @for (choice of [false, true]; track choice) {
              <label class="check">
                <input
                  type="radio"
                  name="approval"
                  [checked]="edited.text().secondApproval === choice"
                  (change)="edited.write({ secondApproval: choice })"
                />
                <span>
                  <b>{{ (choice ? 'certify.rules.second' : 'certify.rules.alone') | transloco }}</b>
                  <span class="small soft text">{{
                    (choice ? 'certify.rules.secondText' : 'certify.rules.aloneText') | transloco
                  }}</span>
                </span>
              </label>
            }
          </fieldset>
          @if (edited.theirs(); as theirs) {
            <app-version-conflict
              [rows]="conflict(theirs)"
              (keepMine)="edited.keepMine()"
              (takeTheirs)="edited.takeTheirs()"
            />
          } @else if (edited.saving.error(); as error) {
            <app-problem [error]="error" />
          }
          <div class="row">
            <button
              class="button"
              type="submit"
              [attr.aria-disabled]="edited.saving.busy() || !edited.dirty()"
            >
              {{ 'certify.rules.save' | transloco }}
            </button>
            <span role="status">
              @if (edited.saved()) {
                <span class="pill good">{{ 'certify.rules.saved' | transloco }}</span>
              }
            </span>
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
    :host {
      display: flex;
      flex-direction: column;
      flex: 1;
    }
    h1 {
      font-size: var(--step-3);
    }
    .lead {
      font: 400 var(--step-0)/1.5 var(--font-ui);
      max-width: none;
    }
    .card {
      max-width: 46rem;
    }
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      margin-bottom: var(--space-3);
      font: 600 var(--step-1)/1.3 var(--font-read);
    }
    .text {
      display: block;
    }
  `,
})
export class RulesPage {
  private readonly api = inject(ApiClient);
  private readonly transloco = inject(TranslocoPipe);

  protected readonly read = resource({ loader: ({ abortSignal }) => this.readRules(abortSignal) });
  protected readonly edited = new Edited<IssuingRules, RulesText>({
    read: () => (this.read.hasValue() ? this.read.value() : undefined),
    textOf: (rules) => ({ secondApproval: rules?.secondApproval ?? false }),
    readAgain: () => this.readRules(),
  });

  protected conflict(theirs: IssuingRules): ConflictRow[] {
    const say = ({ secondApproval }: RulesText) =>
      this.transloco.transform(secondApproval ? 'certify.rules.second' : 'certify.rules.alone');
    return [
      {
        what: this.transloco.transform('certify.rules.who'),
        mine: say(this.edited.text()),
        theirs: say(theirs),
      },
    ];
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const [stored, body] = [this.edited.stored(), this.edited.text()];
    if (stored === undefined || !this.edited.dirty()) return;
    await this.edited.save(() =>
      this.api.call('proposals.editIssuingRules', { body, version: stored.version }),
    );
  }

  private readRules(stopped?: AbortSignal): Promise<IssuingRules> {
    return this.api.call('proposals.readIssuingRules', {}, stopped);
  }
}
