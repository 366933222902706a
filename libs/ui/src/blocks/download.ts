import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DownloadBlock } from '@svetionik/domain/course/block';
import { NumberPipe } from '../language/number.pipes';
import { FILE_ADDRESS } from './file-address';

/**
 * A file to take along, with its kind and size.
 *
 * @example
 * <ui-download [block]="block" />
 */
@Component({
  selector: 'ui-download',
  imports: [TranslocoPipe, NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="card padded">
      <div>
        <p class="title">{{ block().title }}</p>
        <p class="soft">{{ block().description }}</p>
      </div>
      <a class="button quiet" [href]="address()" download>
        {{ 'ui.download.action' | transloco }}
        <span class="visually-hidden">{{ block().title }},</span>
        <span class="small">{{ type() }}, {{ kilobytes() | uiNumber }} kB</span>
      </a>
    </div>
  `,
  styles: `
    .card {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      align-items: center;
      justify-content: space-between;
      font: 400 var(--step-0)/1.5 var(--font-ui);
    }
    .card > div {
      flex: 1 1 16rem;
      min-width: 0;
    }
    .title {
      font-weight: 600;
    }
    .small {
      font-weight: 400;
    }
  `,
})
export class Download {
  private readonly addressOf = inject(FILE_ADDRESS);

  readonly block = input.required<DownloadBlock>();

  protected readonly address = computed(() => this.addressOf(this.block().file));
  protected readonly kilobytes = computed(() =>
    Math.max(1, Math.round(this.block().file.bytes / 1000)),
  );
  protected readonly type = computed(() => {
    const [, name = ''] = this.block().file.mediaType.split('/');
    return name === 'plain' ? 'TXT' : name.split(/[.+-]/).at(-1)?.toUpperCase();
  });
}
