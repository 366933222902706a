import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Step } from './setup-store';
import { Icon } from '@svetionik/ui/marks/icon';

/** The frame of a step: its number on the line that joins them, its name, and how it stands in words. */
@Component({
  selector: 'app-setup-step',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="place number" aria-hidden="true">
      @if (step().done) {
        <ui-icon name="check" />
      } @else {
        {{ number() }}
      }
    </span>
    <div class="body">
      <div class="head">
        <h2>{{ 'setup.' + step().name + '.title' | transloco }}</h2>
        <span class="small mark">{{ 'setup.mark.' + step().mark | transloco }}</span>
      </div>
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      position: relative;
      display: grid;
      grid-template-columns: 2.25rem minmax(0, 1fr);
      gap: var(--space-4);
      padding-block-end: var(--space-5);
    }
    :host(:not(.last))::before {
      content: '';
      position: absolute;
      inset-block: 1.125rem -1.125rem;
      inset-inline-start: 1.0625rem;
      border-inline-start: 2px solid var(--line);
    }
    .place {
      position: relative;
      display: grid;
      place-items: center;
      width: 2.25rem;
      height: 2.25rem;
      border: 2px solid var(--line-strong);
      border-radius: 50%;
      background: var(--paper);
      color: var(--ink-soft);
      font-weight: 600;
    }
    :host(.done) .place {
      border-color: var(--good);
      color: var(--good);
    }
    :host(.next) .place {
      border-color: var(--light);
      background: var(--light-wash);
      color: var(--on-light-wash);
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      align-content: start;
      padding-block-start: 0.3rem;
    }
    :host(.done) .body {
      gap: var(--space-1);
    }
    :host(.next) .body {
      margin-block-start: -0.35rem;
      padding: var(--space-4) var(--space-5) var(--space-5);
      background: var(--surface);
      border: 1px solid var(--line);
      border-radius: var(--radius-large);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: baseline;
      justify-content: space-between;
    }
    h2 {
      font-size: var(--step-1);
      line-height: 1.3;
    }
    .mark {
      color: var(--ink-soft);
    }
    :host(.done) .mark {
      color: var(--good);
    }
    :host(.next) .mark {
      font-weight: 600;
      color: var(--ink);
      box-shadow: 0 3px var(--light);
    }
    @media (max-width: 48rem) {
      :host {
        gap: var(--space-3);
      }
      :host(.next) .body {
        padding: var(--space-3) var(--space-4) var(--space-4);
      }
    }
  `,
  host: { '[class]': 'step().mark', '[class.last]': 'last()' },
})
export class SetupStep {
  readonly step = input.required<Step>();
  readonly number = input.required<number>();
  readonly last = input(false);
}
