import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SharingStore } from './sharing-store';

/** The numbers of a shared course to take along. */
@Component({
  selector: 'app-sums-download',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small">
      <span class="soft">{{ 'sharing.download.title' | transloco }}</span>
      @for (format of formats; track format) {
        <a download [href]="store.downloadAddress(format)">{{
          'sharing.download.' + format | transloco
        }}</a>
      }
    </p>
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      margin: 0;
    }
    p > * {
      padding-block: 0.35rem;
    }
  `,
})
export class SumsDownload {
  protected readonly store = inject(SharingStore);
  protected readonly formats = ['xlsx', 'csv'] as const;
}
