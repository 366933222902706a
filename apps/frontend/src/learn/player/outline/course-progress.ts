import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Bar } from '@svetionik/ui/feedback/bar';
import { PlayerStore } from '../player-store';

/** How much of the course is done, as a bar and in words. */
@Component({
  selector: 'app-course-progress',
  imports: [TranslocoPipe, Bar],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-bar
      [label]="'learn.progress.label' | transloco"
      [done]="progress().done"
      [all]="progress().total"
    />
    <span class="words">{{
      'learn.progress.words' | transloco: { done: progress().done, all: progress().total }
    }}</span>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-3);
      align-items: center;
      width: 100%;
    }
    .words {
      font-size: var(--step--1);
      color: var(--ink-soft);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
  `,
})
export class CourseProgress {
  private readonly store = inject(PlayerStore);
  protected readonly progress = computed(() => this.store.progress());
}
