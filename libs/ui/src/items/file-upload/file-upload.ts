import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { fileSizeLimit } from '@svetionik/domain/items/file-upload/file-upload';
import { endings, findFileType, mediaTypes } from '@svetionik/domain/items/file-upload/file-type';
import { Bar } from '../../feedback/bar';
import { Notice } from '../../feedback/notice';
import { NumberPipe } from '../../language/number.pipes';
import { PluralPipe } from '../../language/plural.pipe';
import { RichText } from '../../rich-text/rich-text';
import { CriteriaList } from '../criteria-list';
import { KindControl } from '../kind-control';
import { FILE_SENDER, KNOWN_FILES } from './answer-files';

/**
 * Files to hand in: what was sent, what is on its way and what did not arrive. Files are sent by {@link FILE_SENDER}, which
 * adds them to the answer; here they are only taken out of it.
 *
 * @example
 * <ui-file-upload [item]="item" [response]="response()" (responded)="save($event)" />
 */
@Component({
  selector: 'ui-file-upload',
  imports: [TranslocoPipe, Bar, Notice, NumberPipe, PluralPipe, RichText, CriteriaList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-upload.html',
  styleUrls: ['../choice.css', './file-upload.css'],
})
export class FileUpload extends KindControl<'file-upload'> {
  private readonly injector = inject(Injector);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');
  protected readonly known = inject(KNOWN_FILES);
  protected readonly sender = inject(FILE_SENDER);

  protected readonly megabytes = fileSizeLimit / 1_000_000;
  protected readonly accepted = computed(() =>
    this.item()
      .files.types.flatMap((type) => [
        mediaTypes[type].split(';')[0],
        ...endings[type].map((ending) => `.${ending}`),
      ])
      .join(','),
  );
  protected readonly handedIn = computed(() =>
    (this.latest()?.files ?? []).map(({ hash }, place) => {
      const file = this.known?.find(hash);
      return {
        hash,
        place: place + 1,
        name: file?.name,
        type: file && findFileType(file.mediaType),
        kilobytes: Math.max(1, Math.round((file?.bytes ?? 0) / 1000)),
      };
    }),
  );
  protected readonly onTheirWay = computed(() => this.sender?.onTheirWay(this.item().id) ?? []);
  /** A single file is put in place of the one before. */
  protected readonly replaces = computed(
    () => this.item().files.most === 1 && this.handedIn().length > 0,
  );
  /** How many more may be chosen. */
  protected readonly places = computed(() => {
    const { most } = this.item().files;
    const underWay = this.onTheirWay().filter(({ problem }) => problem === undefined).length;
    return most === 1 ? 1 - underWay : most - this.handedIn().length - underWay;
  });

  protected choose(field: HTMLInputElement): void {
    const chosen = [...(field.files ?? [])];
    field.value = '';
    if (chosen.length > 0) this.sender?.send(this.item().id, chosen);
  }

  protected remove(hash: string): void {
    const files = (this.latest()?.files ?? []).filter((file) => file.hash !== hash);
    this.respond({ kind: 'file-upload', files });
    this.focusField();
  }

  protected drop(id: string): void {
    this.sender?.drop(id);
    this.focusField();
  }

  /** The button that was pressed is gone, and the focus must not go with it. */
  private focusField(): void {
    afterNextRender(
      { read: () => this.field()?.nativeElement.focus() },
      { injector: this.injector },
    );
  }
}
