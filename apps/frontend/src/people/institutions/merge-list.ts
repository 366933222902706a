import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { PagedListView } from '../../core/api/paged-list-view';
import { ProblemNotice } from '../../core/api/problem-notice';
import { type Merge, MergesStore } from './merges-store';

/** What was merged, with the way back. */
@Component({
  selector: 'app-merge-list',
  imports: [TranslocoPipe, ShortDatePipe, InScriptPipe, PagedListView, ProblemNotice],
  providers: [TranslocoPipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack-small" aria-labelledby="merges">
      <h2 id="merges">{{ 'institutions.merges.heading' | transloco }}</h2>
      @if (store.undoing.error(); as error) {
        <app-problem [error]="error" />
      }
      <app-paged-list
        [list]="store.list"
        [none]="'institutions.merges.none' | transloco"
        [lines]="2"
      >
        <ul>
          @for (each of store.list.items(); track each.id) {
            <li>
              <span>
                {{
                  'institutions.merges.into'
                    | transloco
                      : { merged: (each.mergedName | inScript), kept: (each.keptName | inScript) }
                }}
                <span class="small faint">{{
                  'institutions.merges.when'
                    | transloco
                      : {
                          day: (each.mergedAt | shortDate),
                          people: each.people,
                          children: each.children,
                        }
                }}</span>
                @if (each.undoRefused; as why) {
                  <span class="small soft">{{
                    'institutions.merges.refused.' + why | transloco
                  }}</span>
                }
              </span>
              @if (each.undoneAt) {
                <span class="pill">{{ 'institutions.merges.undone' | transloco }}</span>
              } @else if (each.undoUntil) {
                <button class="link-button" type="button" (click)="undo(each)">
                  {{ 'institutions.merges.undo' | transloco
                  }}<span class="visually-hidden">: {{ each.mergedName | inScript }}</span>
                </button>
              }
            </li>
          }
        </ul>
      </app-paged-list>
    </section>
  `,
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-4);
      justify-content: space-between;
      align-items: center;
      padding-block: var(--space-2);
      border-top: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    li .small {
      display: block;
    }
    .link-button {
      min-height: var(--target);
      flex: none;
    }
  `,
})
export class MergeList {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoPipe);
  private readonly inScript = inject(InScriptPipe);
  protected readonly store = inject(MergesStore);

  /** Two are apart again. */
  readonly undone = output();

  constructor() {
    void this.store.list.restart();
  }

  protected async undo(merge: Merge): Promise<void> {
    const name = this.inScript.transform(merge.mergedName);
    const say = (key: string) =>
      this.transloco.transform(`institutions.merges.ask.${key}`, { name });
    const question = { title: say('title'), text: say('text'), confirm: say('confirm') };
    if ((await this.dialogs.ask(question)) && (await this.store.undo(merge))) this.undone.emit();
  }
}
