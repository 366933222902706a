import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { plainText } from '@svetionik/domain/content/plain-text';
import type { PlainBlock } from '@svetionik/domain/course/block';
import type { Region } from '@svetionik/domain/items/hot-spot/hot-spot';
import type { Point } from '@svetionik/domain/items/hot-spot/shape';
import { writeMarkdown } from '@svetionik/domain/markdown/write-markdown';
import { limits } from '@svetionik/domain/checks/limits';
import { PictureRegions } from '@svetionik/ui/items/hot-spot/picture-regions';
import { FileButton } from '../../blocks/file-button';
import { EntryTools } from '../../../core/forms/entry-tools';
import { LineField } from '../../fields/line-field';
import { moved, newContentId, replaced, removeEntry } from '../../fields/lists';
import { RichTextField } from '../../fields/rich-text-field';
import { type AuthorKind, KindForm } from '../author-kind';
import { atLeast, toOptions } from '../option-lists';
import { ShapeForm } from './shape-form';
import { drawnShape } from './shapes';

/** A picture, its regions drawn on it or given in numbers, and which of them are right. */
@Component({
  selector: 'app-hot-spot-form',
  imports: [
    TranslocoPipe,
    PictureRegions,
    FileButton,
    EntryTools,
    LineField,
    RichTextField,
    ShapeForm,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './hot-spot.html',
  styleUrls: ['../../blocks/entry.css', './hot-spot.css'],
})
class HotSpotForm extends KindForm<'hot-spot'> {
  protected readonly sentence = limits.sentence;
  /** The region that is drawn on the picture. */
  protected readonly drawing = signal<string | undefined>(undefined);
  protected readonly marked = computed<ReadonlySet<string>>(
    () => new Set([this.drawing()].flatMap((id) => id ?? [])),
  );

  /** Another picture shows something else, so its alternative text is to be written anew. */
  protected setPicture(uploaded: PlainBlock): void {
    if (uploaded.kind !== 'picture') return;
    const { file, width, height } = uploaded;
    this.write({ picture: { file, width, height, alternative: '' } });
  }

  protected describe(alternative: string): void {
    const { picture } = this.item();
    if (picture) this.write({ picture: { ...picture, alternative } });
  }

  protected setSeveral(several: boolean): void {
    this.write({ several, ...(!several && { key: this.item().key.slice(0, 1) }) });
  }

  protected setRight(id: string, right: boolean): void {
    const others = this.item().several ? this.item().key.filter((each) => each !== id) : [];
    this.write({ key: right ? [...others, id] : others });
  }

  protected draw({ from, to }: { readonly from: Point; readonly to: Point }): void {
    const id = this.drawing();
    this.write({
      regions: this.item().regions.map((region) =>
        region.id === id ? { ...region, shape: drawnShape(region.shape, from, to) } : region,
      ),
    });
  }

  protected set(place: number, region: Region): void {
    this.write({ regions: replaced(this.item().regions, place, region) });
  }

  protected move(from: number, to: number): void {
    this.write({ regions: moved(this.item().regions, from, to) });
  }

  protected remove(place: number, { id }: Region): void {
    this.write({
      regions: removeEntry(this.item().regions, place),
      key: this.item().key.filter((each) => each !== id),
    });
  }

  protected add(): void {
    const { regions } = this.item();
    const id = newContentId(
      'mesto',
      regions.map((region) => region.id),
    );
    this.write({
      regions: [...regions, { id, label: '', shape: newShape(regions.length), feedback: [] }],
    });
    this.drawing.set(id);
  }
}

/** New regions stand beside one another, so that each can be seen. */
function newShape(place: number): Region['shape'] {
  return {
    kind: 'rectangle',
    x: 20 + 90 * (place % 5),
    y: 20 + 90 * Math.floor(place / 5),
    width: 80,
    height: 80,
  };
}

/** How authors write a question about places on a picture. */
export const hotSpot: AuthorKind<'hot-spot'> = {
  form: HotSpotForm,
  make: ({ id, prompt, feedback, options, right }) => {
    const regions = atLeast(2, options).map((option, place) => ({
      id: option.id,
      label: plainText(option.text),
      shape: newShape(place),
      feedback: option.feedback,
    }));
    return {
      id,
      prompt,
      feedback,
      kind: 'hot-spot',
      picture: null,
      regions,
      key: right.slice(0, 1),
      several: false,
    };
  },
  words: ({ regions, key }) => ({
    options: toOptions(regions.map(({ label }) => label)).map((option, place) => ({
      ...option,
      id: regions[place]?.id ?? option.id,
      feedback: regions[place]?.feedback ?? [],
    })),
    right: key,
  }),
  describe: ({ picture, regions, key }) => [
    picture?.alternative ?? '–',
    ...regions.map(
      ({ id, label, shape, feedback }) =>
        `${key.includes(id) ? '✓ ' : ''}${label} (${Object.values(shape)
          .flatMap((each) => (typeof each === 'number' ? [each] : []))
          .join(', ')}) — ${writeMarkdown(feedback)}`,
    ),
  ],
};
