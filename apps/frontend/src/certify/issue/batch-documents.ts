import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { buildAddress } from '@svetionik/client/request-line';
import { ProvenDownload } from '../../core/session/proven-download';
import { registerRoutes } from '../../core/routes/register.generated';
import { ExportsStore } from '../exports/exports-store';
import type { Batch } from './issue-store';

/** The documents of a finished batch, as a ZIP or as one file for printing. */
@Component({
  selector: 'app-batch-documents',
  imports: [TranslocoPipe, PluralPipe, ProvenDownload],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = batch();
    <a class="button quiet small" appProvenDownload [href]="documents()">{{
      'certify.batch.download' | plural: it.ready
    }}</a>
    <button
      class="button quiet small"
      type="button"
      [attr.aria-disabled]="exports.asking.busy()"
      (click)="exports.ask({ kind: 'print-file', batch: it.id, status: 'valid' })"
    >
      {{ 'certify.choice.print' | transloco }}
    </button>
  `,
  styles: `
    :host {
      display: contents;
    }
    @media (max-width: 48rem) {
      .button {
        min-height: 2.75rem;
      }
    }
  `,
})
export class BatchDocuments {
  protected readonly exports = inject(ExportsStore);

  readonly batch = input.required<Batch>();

  /** An address, not a request: the browser takes such a file to the disk as it comes, and goes on where it broke off. */
  protected readonly documents = computed(() =>
    buildAddress(registerRoutes['register.downloadDocuments'], {
      query: { batch: this.batch().id, status: 'valid' },
    }),
  );
}
