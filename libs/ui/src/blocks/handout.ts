import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { HandoutBlock } from '@svetionik/domain/course/block';
import { NumberPipe } from '../language/number.pipes';
import { PluralPipe } from '../language/plural.pipe';
import { RichText } from '../rich-text/rich-text';
import { HANDOUT_DOWNLOADS, type HandoutCopy, type HandoutFormat } from './handout-downloads';

const idle: HandoutCopy = { state: 'idle' };

/**
 * A document of the platform to take along: what it is, how long, and two ways to have it, of which each says how far it is. It can
 * be read where it stands, too.
 *
 * @example
 * <ui-handout [block]="block" />
 */
@Component({
  selector: 'ui-handout',
  imports: [TranslocoPipe, NumberPipe, PluralPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './handout.html',
  styleUrl: './handout.css',
})
export class Handout {
  protected readonly downloads = inject(HANDOUT_DOWNLOADS, { optional: true });

  readonly block = input.required<HandoutBlock>();

  protected readonly copy = computed(() => this.downloads?.find(this.block().id) ?? idle);
  protected readonly isWrong = computed(() => ['failed', 'offline'].includes(this.copy().state));
  protected readonly words = computed(
    () =>
      plainText(this.block().body)
        .split(/\s+/u)
        .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  );

  protected kilobytes(bytes: number): number {
    return Math.max(1, Math.round(bytes / 1000));
  }

  protected make(format: HandoutFormat): void {
    if (this.copy().state !== 'making') this.downloads?.make(this.block().id, format);
  }
}
