import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SharingStore } from './sharing-store';

/** Whether a course stands in the catalogue of the network, and the way to change that. */
@Component({
  selector: 'app-course-listing',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="stack-small">
      <h2 id="listing-heading">{{ 'sharing.listing.heading' | transloco }}</h2>
      <p class="soft">{{ 'sharing.listing.lead' | transloco }}</p>
    </div>
    <div class="state">
      <span class="pill" [class.good]="listed() && offered()">{{
        'sharing.listing.' + (listed() ? 'listed' : 'unlisted') | transloco
      }}</span>
      @if (listed() || offered()) {
        <button
          class="button small"
          type="button"
          [class.quiet]="listed()"
          [attr.aria-disabled]="busy()"
          (click)="change()"
        >
          {{ 'sharing.listing.' + (listed() ? 'remove' : 'add') | transloco }}
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--space-3) var(--space-5);
    }
    h2 {
      font-size: var(--step-1);
    }
    .stack-small {
      flex: 1 1 22rem;
      max-width: var(--measure);
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-3);
    }
  `,
})
export class CourseListing {
  private readonly store = inject(SharingStore);

  readonly changed = output<boolean>();

  protected readonly busy = this.store.submission.busy;
  protected readonly listed = computed(() => this.store.sharing()?.listed === true);
  /** Whether the course can be joined; only then it is shown. */
  protected readonly offered = computed(() => this.store.sharing()?.course.offer === 'offered');

  protected change(): void {
    if (!this.busy()) this.changed.emit(!this.listed());
  }
}
