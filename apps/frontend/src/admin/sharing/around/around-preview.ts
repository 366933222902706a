import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DurationPipe } from '@svetionik/ui/language/duration.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { PageOrganisation } from '../../../core/organisation/page-organisation';
import { AroundStore } from './around-store';

/** The course as whoever enrols from now on sees it: all modules in order, whose they are, and how long they take. */
@Component({
  selector: 'app-around-preview',
  imports: [DurationPipe, InScriptPipe, TextInScript, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="preview">{{ 'sharing.around.preview.heading' | transloco }}</h2>
    <ol aria-labelledby="preview">
      @for (module of modules(); track module.slug) {
        <li [class.own]="module.own">
          <span [uiText]="module.title"></span>
          <span class="time">{{ module.minutes | duration }}</span>
          @if (module.own && name(); as organisation) {
            <span class="by">{{
              'sharing.around.preview.addedBy'
                | transloco: { organisation: (organisation | inScript) }
            }}</span>
          }
        </li>
      }
      <li class="end">
        <span>{{ 'sharing.around.preview.assessment' | transloco }}</span>
      </li>
    </ol>
    <p class="small soft">
      {{
        (ownMinutes() ? 'sharing.around.preview.both' : 'sharing.around.preview.all')
          | transloco: { all: (minutes() | duration), own: (ownMinutes() | duration) }
      }}
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    h2 {
      font-size: var(--step-1);
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--space-3);
      padding: 0.45rem 0 0.45rem 1.25rem;
      overflow-wrap: anywhere;
    }
    li::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      border-inline-start: 2px solid var(--line);
    }
    li::after {
      content: '';
      position: absolute;
      inset-inline-start: -0.26rem;
      inset-block-start: 0.9rem;
      width: 0.66rem;
      height: 0.66rem;
      border: 2px solid var(--line-strong);
      border-radius: 50%;
      background: var(--surface);
    }
    li.own::after {
      border-color: var(--accent);
      background: var(--accent);
    }
    .time {
      color: var(--ink-faint);
      font-size: var(--step--1);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .by {
      grid-column: 1 / -1;
      color: var(--accent);
      font-size: var(--step--1);
    }
    .end {
      color: var(--ink-soft);
    }
  `,
})
export class AroundPreview {
  private readonly store = inject(AroundStore);
  private readonly organisation = inject(PageOrganisation);

  protected readonly name = computed(() => this.organisation.look()?.name);
  private readonly own = computed(() => ({
    before: this.store.before().filter(({ hidden }) => !hidden),
    after: this.store.after().filter(({ hidden }) => !hidden),
  }));
  protected readonly modules = computed(() => [
    ...this.own().before.map((each) => ({ ...each, own: true })),
    ...this.store.modules().map((each) => ({ ...each, slug: each.id, own: false })),
    ...this.own().after.map((each) => ({ ...each, own: true })),
  ]);
  protected readonly minutes = computed(() => sum(this.modules()));
  protected readonly ownMinutes = computed(() => sum(this.modules().filter(({ own }) => own)));
}

function sum(modules: readonly { readonly minutes: number }[]): number {
  return modules.reduce((all, { minutes }) => all + minutes, 0);
}
