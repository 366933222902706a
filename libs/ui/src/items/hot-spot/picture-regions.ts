import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { AskedRegion } from '@svetionik/domain/items/hot-spot/hot-spot';
import type { ItemPicture } from '@svetionik/domain/items/item-picture';
import { findMiddle, type Point, writePoints } from '@svetionik/domain/items/hot-spot/shape';
import { LargeTargets } from '../../accommodation/large-targets';
import { FILE_ADDRESS } from '../../blocks/file-address';

/**
 * A picture with its regions outlined and numbered. It can be pointed at; whoever uses it offers the same as a list,
 * because the outlines say nothing to a screen reader.
 *
 * @example
 * <ui-picture-regions [picture]="picture" [regions]="regions" [chosen]="chosen" (pressed)="toggle($event)" />
 */
@Component({
  selector: 'ui-picture-regions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './picture-regions.html',
  styleUrl: './picture-regions.css',
})
export class PictureRegions {
  private readonly addressOf = inject(FILE_ADDRESS);
  /** A touch beside a small region is taken for it. */
  protected readonly larger = inject(LargeTargets).on;

  readonly picture = input.required<ItemPicture>();
  readonly regions = input.required<readonly AskedRegion[]>();
  readonly chosen = input<ReadonlySet<string>>(new Set());
  /** With this, what is right and what is not is shown. */
  readonly right = input<ReadonlySet<string>>();
  readonly pressed = output<string>();
  /** Two points, in the picture's pixels, between which it was drawn. */
  readonly drawn = output<{ readonly from: Point; readonly to: Point }>();

  protected readonly layers = ['halo', 'line'] as const;
  protected readonly writePoints = writePoints;
  protected readonly address = computed(() => this.addressOf(this.picture().file));
  protected readonly badges = computed(() => {
    const { width, height } = this.picture();
    return this.regions().map(({ id, shape }, place) => {
      const { x, y } = findMiddle(shape);
      return { id, number: place + 1, left: (100 * x) / width, top: (100 * y) / height };
    });
  });
  private from: Point | undefined;

  protected begin(event: PointerEvent): void {
    this.from = this.pointAt(event);
  }

  protected end(event: PointerEvent): void {
    const [from, to] = [this.from, this.pointAt(event)];
    this.from = undefined;
    if (from && to) this.drawn.emit({ from, to });
  }

  private pointAt({ currentTarget, clientX, clientY }: PointerEvent): Point | undefined {
    if (!(currentTarget instanceof Element)) return undefined;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const inside = (share: number, size: number) =>
      Math.round(Math.min(1, Math.max(0, share)) * size);
    return {
      x: inside((clientX - left) / width, this.picture().width),
      y: inside((clientY - top) / height, this.picture().height),
    };
  }
}
