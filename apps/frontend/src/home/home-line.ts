import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Line } from './home-sections';

/** One thing that waits, and the way to it. */
@Component({
  selector: 'app-home-line',
  imports: [RouterLink, TranslocoPipe, LongDatePipe, PluralPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="what">
      @if (inScripts(); as text) {
        <b [uiText]="text"></b>
      } @else if (counted(); as it) {
        <b>{{ it.key | plural: it.count }}</b>
      } @else {
        <b>{{ line().text }}</b>
      }
      @if (note(); as it) {
        <span class="small soft">{{
          it.day === undefined
            ? (it.key | plural: it.count)
            : (it.key | transloco: { day: it.day | longDate })
        }}</span>
      }
    </p>
    @if (line().path; as path) {
      <a [routerLink]="path" [queryParams]="line().query"
        >{{ line().action | transloco
        }}<span class="visually-hidden"
          >:
          @if (counted(); as it) {
            {{ it.key | plural: it.count }}
          } @else {
            <span [uiText]="named()"></span>
          }</span
      ></a>
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-2) var(--space-4);
      padding-block: var(--space-3);
      border-block-end: 1px solid var(--line);
    }
    .what {
      display: grid;
      gap: var(--space-1);
      min-width: 0;
      overflow-wrap: anywhere;
    }
    b {
      font-weight: 600;
    }
    a {
      flex: none;
      display: inline-flex;
      align-items: center;
      min-height: var(--target);
    }
  `,
})
export class HomeLine {
  readonly line = input.required<Line>();

  protected readonly counted = computed(() => {
    const { text } = this.line();
    return typeof text === 'object' && 'count' in text ? text : undefined;
  });
  protected readonly inScripts = computed(() => {
    const { text } = this.line();
    return typeof text === 'object' && 'sr-Latn' in text ? text : undefined;
  });
  /** The name of a thing, the same in both scripts where its author wrote it in one. */
  protected readonly named = computed(() => {
    const { text } = this.line();
    const plain = typeof text === 'string' ? text : '';
    return this.inScripts() ?? { 'sr-Latn': plain, 'sr-Cyrl': plain };
  });
  protected readonly note = computed(() => {
    const { note } = this.line();
    if (note === undefined) return undefined;
    return 'day' in note ? { ...note, count: 0 } : { ...note, day: undefined };
  });
}
