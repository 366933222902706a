import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Programme } from '../programme-head';

const ways = ['open', 'staff', 'closed'] as const;

/** Who gets into a programme from now on. */
@Component({
  selector: 'app-joining-card',
  imports: [TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="card padded">
      <legend>
        <h2>{{ 'programmes.whoJoins' | transloco }}</h2>
      </legend>
      @for (way of ways; track way) {
        <label
          ><input
            type="radio"
            name="joining"
            [checked]="programme().joining === way"
            [disabled]="setting.busy()"
            (change)="set(way)"
          />{{ 'programmes.joining.' + way | transloco }}</label
        >
      }
      <p class="small soft">{{ 'programmes.joiningText' | transloco }}</p>
      @if (setting.error(); as error) {
        <app-problem [error]="error" />
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-1);
    }
    legend {
      float: left;
      width: 100%;
      padding: 0;
    }
    legend + * {
      clear: both;
    }
    h2 {
      font-size: var(--step-1);
    }
    label {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-height: 2.75rem;
    }
  `,
})
export class JoiningCard {
  private readonly api = inject(ApiClient);
  readonly programme = input.required<Programme>();
  /** It is as it was stored. */
  readonly changed = output<Programme>();
  protected readonly setting = new Submission();
  protected readonly ways = ways;

  protected async set(joining: (typeof ways)[number]): Promise<void> {
    const { id: programme, version } = this.programme();
    await this.setting.run(async () => {
      const request = { params: { programme }, body: { joining }, version };
      this.changed.emit(await this.api.call('programmes.setProgrammeJoining', request));
    });
  }
}
