import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DueState } from '@svetionik/domain/runs/deadline';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';

/** How somebody stands with their days on a run, in words; what was missed also by its colour. */
@Component({
  selector: 'app-due-text',
  imports: [TranslocoPipe, PluralPipe, LongDatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = due();
    @if (it.kind === 'late') {
      <span class="pill bad">{{ 'due.late' | plural: it.days }}</span>
      <span class="small soft said">{{
        'due.was.' + it.what | transloco: { day: (it.on | longDate) }
      }}</span>
    } @else if (it.kind === 'due') {
      <span [class.pill]="soon()" [class.light]="soon()">{{
        it.days === 0 ? ('due.today' | transloco) : ('due.left' | plural: it.days)
      }}</span>
      <span class="small soft said">{{
        'due.until.' + it.what | transloco: { day: (it.on | longDate) }
      }}</span>
    } @else {
      <span class="soft">{{ 'due.' + it.kind | transloco }}</span>
    }
  `,
  styles: `
    .said {
      display: block;
    }
  `,
})
export class DueText {
  readonly due = input.required<DueState>();
  /** Within a week. */
  protected readonly soon = computed(() => {
    const due = this.due();
    return due.kind === 'due' && due.days <= 7;
  });
}
