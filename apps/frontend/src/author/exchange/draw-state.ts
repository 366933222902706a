import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem } from '@svetionik/domain/checks/problem';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { readDetails } from '../problems/problem-list';

/** Whether a question can be drawn at once, or what is missing before that: each thing once, with how often. */
@Component({
  selector: 'app-draw-state',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lacks().length === 0) {
      <p class="can">{{ 'exchange.draw.can' | transloco }}</p>
    } @else {
      <p class="small soft">{{ 'exchange.draw.before' | transloco }}</p>
      <ul>
        @for (lack of lacks(); track lack.problem.code) {
          <li>
            {{ 'author.problem.' + lack.problem.code | transloco: readDetails(lack.problem) }}
            @if (lack.count > 1) {
              <span class="soft">· {{ 'exchange.draw.places' | plural: lack.count }}</span>
            }
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './draw-state.css',
})
export class DrawState {
  /** What the rule of the domain finds; nothing of a question that can be drawn. */
  readonly missing = input.required<readonly Problem[]>();

  protected readonly readDetails = readDetails;
  protected readonly lacks = computed(() => {
    const problems = new Map(this.missing().map((problem) => [problem.code, problem]));
    return [...problems.values()].map((problem) => ({
      problem,
      count: this.missing().filter(({ code }) => code === problem.code).length,
    }));
  });
}
