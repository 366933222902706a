import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { canonicalJson } from '@svetionik/domain/content/canonical-json';
import { Block as BlockView } from '@svetionik/ui/blocks/block';
import { ConflictNotice } from '../saving/conflict-notice';
import type { StoredDraft } from '../saving/draft-unit';
import type { Lesson } from './module-store';

/** Two versions of a lesson side by side, block by block, where they differ. One of them is gone on with. */
@Component({
  selector: 'app-lesson-conflict',
  imports: [TranslocoPipe, BlockView, ConflictNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-conflict-notice
      [at]="theirs().changedAt"
      (keepMine)="keepMine.emit()"
      (takeTheirs)="takeTheirs.emit()"
    >
      <div class="versions">
        <h2>{{ 'author.conflict.mine' | transloco }}</h2>
        <h2>{{ 'author.conflict.theirs' | transloco }}</h2>
        @if (
          mine().title !== theirs().content.title || mine().minutes !== theirs().content.minutes
        ) {
          <p>
            <span class="which small soft">{{ 'author.conflict.mine' | transloco }}</span>
            {{ mine().title }} · {{ mine().minutes }}
          </p>
          <p>
            <span class="which small soft">{{ 'author.conflict.theirs' | transloco }}</span>
            {{ theirs().content.title }} · {{ theirs().content.minutes }}
          </p>
        }
        @for (pair of pairs(); track pair.id) {
          <div class="version">
            <p class="which small soft">{{ 'author.conflict.mine' | transloco }}</p>
            @if (pair.mine; as block) {
              <ui-block [block]="block" />
            } @else {
              <p class="faint">{{ 'author.conflict.nothing' | transloco }}</p>
            }
          </div>
          <div class="version">
            <p class="which small soft">{{ 'author.conflict.theirs' | transloco }}</p>
            @if (pair.theirs; as block) {
              <ui-block [block]="block" />
            } @else {
              <p class="faint">{{ 'author.conflict.nothing' | transloco }}</p>
            }
          </div>
        }
      </div>
    </app-conflict-notice>
  `,
  styles: `
    h2 {
      font-size: var(--step-0);
    }
    .versions {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--space-3);
    }
    .version {
      padding: var(--space-3);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      overflow-x: auto;
    }
    .which {
      display: none;
    }
    @media (max-width: 48rem) {
      .versions {
        grid-template-columns: minmax(0, 1fr);
      }
      h2 {
        display: none;
      }
      .which {
        display: block;
      }
    }
  `,
})
export class LessonConflict {
  readonly mine = input.required<Lesson>();
  readonly theirs = input.required<StoredDraft<Lesson>>();
  readonly keepMine = output();
  readonly takeTheirs = output();

  protected readonly pairs = computed(() => {
    const [mine, theirs] = [this.mine().blocks, this.theirs().content.blocks];
    const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))];
    return ids
      .map((id) => ({
        id,
        mine: mine.find((block) => block.id === id),
        theirs: theirs.find((block) => block.id === id),
      }))
      .filter((pair) => canonicalJson(pair.mine ?? null) !== canonicalJson(pair.theirs ?? null));
  });
}
