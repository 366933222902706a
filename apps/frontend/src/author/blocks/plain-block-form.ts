import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  CalloutBlock,
  DownloadBlock,
  PlainBlock,
  TextBlock,
} from '@svetionik/domain/course/block';
import { limits } from '@svetionik/domain/checks/limits';
import { ChoiceField } from '../fields/choice-field';
import { LineField } from '../fields/line-field';
import { RichTextField } from '../fields/rich-text-field';
import { toChoices } from '../fields/to-choices';
import { AccordionForm } from './accordion-form';
import { FileButton } from './file-button';
import { HandoutForm } from './handout-form';
import { IndicatorsForm } from './indicators-form';
import { MediaForm } from './media-form';
import { PictureForm } from './picture-form';
import { TableForm } from './table-form';

const tones = [
  'note',
  'law',
  'practice',
  'care',
] as const satisfies readonly CalloutBlock['tone'][];

/** The form of a block of any kind that may stand inside a content note. */
@Component({
  selector: 'app-plain-block-form',
  imports: [
    TranslocoPipe,
    ChoiceField,
    LineField,
    RichTextField,
    AccordionForm,
    FileButton,
    HandoutForm,
    IndicatorsForm,
    MediaForm,
    PictureForm,
    TableForm,
  ],
  providers: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plain-block-form.html',
})
export class PlainBlockForm {
  readonly block = input.required<PlainBlock>();
  readonly changed = output<PlainBlock>();

  protected readonly sentence = limits.sentence;
  protected readonly tones = toChoices(tones, 'author.callout.tone');

  protected write<Kind extends TextBlock | CalloutBlock | DownloadBlock>(
    block: Kind,
    change: Partial<Kind>,
  ): void {
    this.changed.emit({ ...block, ...change });
  }

  protected callout(block: CalloutBlock, chosen: string): void {
    const tone = tones.find((each) => each === chosen);
    if (tone !== undefined) this.changed.emit({ ...block, tone });
  }

  protected replaceFile(block: DownloadBlock, uploaded: PlainBlock): void {
    if (uploaded.kind === 'download') this.changed.emit({ ...block, file: uploaded.file });
  }
}
