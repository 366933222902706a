import { Clipboard } from '@angular/cdk/clipboard';
import { ChangeDetectionStrategy, Component, inject, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';

/** The private address at which a program follows the calendar: made, shown once, replaced, closed. */
@Component({
  selector: 'app-feed-card',
  imports: [TranslocoPipe, ShortDatePipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="feed" aria-labelledby="feed">
      <div class="stack-small what">
        <h2 id="feed">{{ 'calendar.feed.title' | transloco }}</h2>
        <p class="small soft">{{ 'calendar.feed.text' | transloco }}</p>
      </div>
      @if (address(); as shown) {
        <div class="stack-small" role="status">
          <div class="line">
            <input
              class="input"
              readonly
              [attr.aria-label]="'calendar.feed.address' | transloco"
              [value]="shown"
            />
            <button class="button quiet" type="button" (click)="copy(shown)">
              {{ (copied() ? 'calendar.feed.copied' : 'calendar.feed.copy') | transloco }}
            </button>
          </div>
          <p class="small soft">{{ 'calendar.feed.once' | transloco }}</p>
        </div>
      }
      @if (feed.hasValue()) {
        @let since = feed.value().since;
        <div class="row">
          <button
            class="button quiet"
            type="button"
            [attr.aria-disabled]="going.busy()"
            (click)="renew()"
          >
            {{ (since === null ? 'calendar.feed.make' : 'calendar.feed.renew') | transloco }}
          </button>
          @if (since !== null) {
            <button class="link-button" type="button" (click)="close()">
              {{ 'calendar.feed.close' | transloco }}
            </button>
          }
        </div>
        @if (since !== null) {
          <p class="small soft">
            {{ 'calendar.feed.since' | transloco: { day: (since | shortDate) } }}<br />
            {{ 'calendar.feed.replaces' | transloco }}
          </p>
        }
      } @else if (feed.error(); as error) {
        <app-problem [error]="error" (retry)="feed.reload()" />
      }
      @if (going.error(); as error) {
        <app-problem [error]="error" />
      }
    </section>
  `,
  styles: `
    .feed {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 34rem);
      gap: var(--space-3) var(--space-7);
      align-items: start;
      padding-block-start: var(--space-5);
      border-block-start: 1px solid var(--line-strong);
    }
    .feed > * {
      grid-column: 2;
    }
    .feed > .what {
      grid-column: 1;
      grid-row: 1 / span 4;
    }
    @media (max-width: 68rem) {
      .feed {
        grid-template-columns: minmax(0, 1fr);
      }
      .feed > *,
      .feed > .what {
        grid-column: 1;
        grid-row: auto;
      }
    }
    h2 {
      font-size: var(--step-1);
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--space-2);
    }
    .row {
      align-items: center;
    }
  `,
})
export class FeedCard {
  private readonly api = inject(ApiClient);
  private readonly clipboard = inject(Clipboard);
  protected readonly address = signal<string | undefined>(undefined);
  protected readonly copied = signal(false);
  protected readonly going = new Submission();
  protected readonly feed = resource({
    loader: ({ abortSignal }) => this.api.call('runs.readRunFeed', {}, abortSignal),
  });

  protected async renew(): Promise<void> {
    await this.going.run(async () => {
      const { since, address } = await this.api.call('runs.renewRunFeed', {});
      this.copied.set(false);
      this.address.set(address);
      this.feed.set({ since });
    });
  }

  protected async close(): Promise<void> {
    await this.going.run(async () => {
      await this.api.call('runs.closeRunFeed', {});
      this.address.set(undefined);
      this.feed.set({ since: null });
    });
  }

  protected copy(address: string): void {
    this.copied.set(this.clipboard.copy(address));
  }
}
