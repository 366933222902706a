import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const steps = ['file', 'columns', 'check', 'apply'] as const;

/** Which of the four steps of an import one is at. */
@Component({
  selector: 'app-import-steps',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol [attr.aria-label]="'imports.steps.label' | transloco">
      @for (step of steps; track step; let place = $index) {
        <li
          [class.past]="place < at()"
          [class.here]="place === at()"
          [attr.aria-current]="place === at() ? 'step' : null"
        >
          <span class="number" aria-hidden="true">{{ place + 1 }}</span>
          {{ 'imports.steps.' + step | transloco }}
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-5);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      color: var(--ink-soft);
    }
    .number {
      display: grid;
      place-items: center;
      width: 1.6rem;
      height: 1.6rem;
      border: 1px solid var(--line-strong);
      border-radius: 50%;
      font: 600 0.8125rem/1 var(--font-ui);
    }
    .past .number {
      background: var(--ink);
      border-color: var(--ink);
      color: var(--paper);
    }
    .here {
      color: var(--ink);
      font-weight: 600;
    }
    .here .number {
      background: var(--light-wash);
      border: 2px solid var(--light);
      color: var(--on-light-wash);
    }
    @media (max-width: 48rem) {
      ol {
        gap: var(--space-2) var(--space-4);
        font-size: var(--step--1);
      }
    }
  `,
})
export class ImportSteps {
  /** From 0. */
  readonly at = input.required<number>();
  protected readonly steps = steps;
}
