import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ClockPipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { type Finding, SystemStatusStore, wordsNeed } from './system-status-store';

const pills: Readonly<Record<Finding['state'], string>> = {
  ok: 'pill good',
  warning: 'pill light',
  failing: 'pill bad',
};

/** How the installation is, in words: what works, what it means where something does not, and what to do. */
@Component({
  selector: 'app-system-status-page',
  imports: [RouterLink, TranslocoPipe, Skeleton, ClockPipe, ShortDatePipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [SystemStatusStore],
  template: `
    <div class="wrap page stack">
      <header class="stack-small">
        <h1>{{ 'admin.title.system-status' | transloco }}</h1>
        <p class="soft">{{ 'admin.system.lead' | transloco }}</p>
        <p>
          <a routerLink="/admin/setup">{{ 'admin.system.setup' | transloco }}</a>
        </p>
      </header>
      @if (store.read.hasValue()) {
        <div class="seen">
          <p role="status">
            <b>{{ 'admin.system.whole.' + store.read.value().state | transloco }}</b>
            <span class="soft small">
              {{ 'admin.system.seenAt' | transloco }} {{ store.read.value().checkedAt | shortDate }}
              {{ store.read.value().checkedAt | clock: 'second' }}
            </span>
          </p>
          <button
            class="button quiet"
            type="button"
            [disabled]="store.read.isLoading()"
            (click)="store.read.reload()"
          >
            {{ 'admin.system.again' | transloco }}
          </button>
        </div>
        <ul class="findings">
          @for (finding of store.findings(); track finding.name) {
            <li [class]="finding.state === 'ok' ? 'fine' : 'card padded'">
              <h2>{{ named('title', finding) ?? finding.name }}</h2>
              <span [class]="pills[finding.state]">{{
                'admin.system.state.' + finding.state | transloco
              }}</span>
              <p>{{ named('means', finding) ?? finding.reason }}</p>
              @if (finding.state !== 'ok') {
                <p class="do">{{ named('do', finding) }}</p>
              }
            </li>
          }
        </ul>
      } @else if (store.read.error()) {
        <app-problem [error]="store.read.error()" (retry)="store.read.reload()" />
      } @else {
        <ui-skeleton [lines]="10" />
      }
    </div>
  `,
  styleUrls: ['../../core/narrow-page.css', './system-status-page.css'],
})
export class SystemStatusPage {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  protected readonly store = inject(SystemStatusStore);
  protected readonly pills = pills;

  /** The words of a finding; undefined of a check that has none yet. */
  protected named(what: 'title' | 'means' | 'do', finding: Finding): string | undefined {
    const { name, reason, details } = finding;
    const keys = {
      title: `admin.system.check.${name}.title`,
      means: `admin.system.check.${name}.${reason}.means`,
      do: `admin.system.check.${name}.${reason}.do`,
    };
    return (
      this.translated(keys[what], details) ??
      (what === 'title' ? undefined : this.translated(`admin.system.unknown.${what}`, details))
    );
  }

  private translated(key: string, details: Finding['details']): string | undefined {
    const text = this.transloco.translate<string>(key, wordsNeed(details, this.current.language()));
    return text === key ? undefined : text;
  }
}
