import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LessonConflict } from '@svetionik/domain/course/merge/merge-lesson';
import { Block as BlockView } from '@svetionik/ui/blocks/block';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';

/** A block, or a field of a lesson, that two authors changed: both versions side by side, where it stands. One is gone on with. */
@Component({
  selector: 'app-part-conflict',
  imports: [TranslocoPipe, ClockPipe, ShortDatePipe, BlockView, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ui-notice tone="bad" [heading]="'author.conflict.part.' + conflict().part | transloco">
      <p>
        {{ 'author.conflict.text' | transloco: { date: at() | shortDate, time: at() | clock } }}
      </p>
      <div class="versions">
        @for (side of sides(); track side.version) {
          <div class="version">
            <p class="small soft">{{ 'author.conflict.' + side.version | transloco }}</p>
            <div class="content">
              @if (side.block; as block) {
                <ui-block [block]="block" />
              } @else {
                <p>{{ side.text ?? ('author.conflict.nothing' | transloco) }}</p>
              }
            </div>
            <button class="button quiet small" type="button" (click)="chosen.emit(side.version)">
              {{ side.choice | transloco }}
            </button>
          </div>
        }
      </div>
    </ui-notice>
  `,
  styles: `
    :host {
      display: block;
    }
    .versions {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
      gap: var(--space-3);
    }
    .version {
      display: grid;
      gap: var(--space-3);
      grid-template: auto 1fr auto / minmax(0, 1fr);
      justify-items: start;
      padding: var(--space-3);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .content {
      width: 100%;
      overflow-x: auto;
      overflow-wrap: anywhere;
    }
  `,
})
export class PartConflict {
  readonly conflict = input.required<LessonConflict>();
  /** When the other version was saved. */
  readonly at = input.required<string>();
  readonly chosen = output<'mine' | 'theirs'>();

  protected readonly sides = computed(() => {
    const conflict = this.conflict();
    return (['mine', 'theirs'] as const).map((version) => ({
      version,
      block: conflict.part === 'block' ? (conflict[version] ?? undefined) : undefined,
      text: conflict.part === 'block' ? undefined : String(conflict[version]),
      choice:
        conflict[version] === null
          ? 'author.conflict.keepOut'
          : version === 'mine'
            ? 'author.conflict.keepMine'
            : 'author.conflict.takeTheirs',
    }));
  });
}
