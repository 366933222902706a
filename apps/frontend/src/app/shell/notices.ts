import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Connection } from '../../core/api/connection';
import { Frame } from '../../core/frame';
import { UnexpectedErrors } from '../../core/unexpected-errors';

/** What a person should know of the line and of the app itself, under the header, in words. */
@Component({
  selector: 'app-notices',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (connection.offline()) {
        <p class="notice">
          <span class="wrap">{{ frame.offline() ?? 'shell.notice.offline' | transloco }}</span>
        </p>
      } @else if (connection.slow()) {
        <p class="notice">
          <span class="wrap">{{ 'shell.notice.slow' | transloco }}</span>
        </p>
      }
      @if (errors.outdated()) {
        <p class="notice">
          <span class="wrap"
            >{{ 'shell.notice.outdated' | transloco }}
            <button class="link-button" type="button" (click)="reload()">
              {{ 'shell.notice.reload' | transloco }}
            </button></span
          >
        </p>
      } @else if (errors.failed()) {
        <p class="notice bad">
          <span class="wrap"
            >{{ 'shell.notice.failed' | transloco }}
            <button class="link-button" type="button" (click)="reload()">
              {{ 'shell.notice.reload' | transloco }}
            </button>
            <button class="link-button" type="button" (click)="errors.dismiss()">
              {{ 'shell.notice.dismiss' | transloco }}
            </button></span
          >
        </p>
      }
    </div>
  `,
  styles: `
    .notice {
      background: var(--light-wash);
      color: var(--ink);
      border-bottom: 1px solid var(--line);
    }
    .notice.bad {
      background: var(--bad-wash);
    }
    .wrap {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
      align-items: center;
      padding-block: var(--space-2);
    }
  `,
})
export class Notices {
  private readonly document = inject(DOCUMENT);
  protected readonly connection = inject(Connection);
  protected readonly frame = inject(Frame);
  protected readonly errors = inject(UnexpectedErrors);

  protected reload(): void {
    this.document.location.reload();
  }
}
