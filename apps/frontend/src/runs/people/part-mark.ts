import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** How far somebody is in a part: a ring that is empty, half or full, told apart by its shape and said in words. */
@Component({
  selector: 'app-part-mark',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <i [class]="state()" aria-hidden="true"></i>
    <span class="visually-hidden">{{ 'runs.part.' + state() | transloco }}</span>
  `,
  styles: `
    i {
      position: relative;
      display: inline-block;
      width: 1.15rem;
      height: 1.15rem;
      border: 2px solid var(--accent);
      border-radius: 50%;
      vertical-align: middle;
    }
    .none {
      border-color: var(--ink-faint);
    }
    .under-way {
      background: linear-gradient(to left, var(--accent) 50%, transparent 50%);
    }
    .done {
      background: var(--accent);
    }
    .done::after {
      content: '';
      position: absolute;
      inset: 0.16rem 0.28rem 0.26rem;
      border: solid var(--on-accent);
      border-width: 0 2px 2px 0;
      rotate: 42deg;
    }
  `,
})
export class PartMark {
  readonly part = input.required<{ readonly done: number; readonly total: number }>();
  protected readonly state = computed(() => {
    const { done, total } = this.part();
    if (done === 0 && total > 0) return 'none';
    return done < total ? 'under-way' : 'done';
  });
}
