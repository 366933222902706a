import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Caption } from '@svetionik/domain/course/block';
import { type CaptionsReading, readWebVtt } from '@svetionik/domain/course/read-web-vtt';
import { writeWebVtt } from '@svetionik/domain/course/web-vtt';
import { Notice } from '@svetionik/ui/feedback/notice';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { Files } from '../../core/files';
import { Removes } from '../../core/forms/removes';
import { ClockField } from '../fields/clock-field';
import { LineField } from '../fields/line-field';
import { replaced, removeEntry } from '../fields/lists';

/** Seconds for which a new caption stands, and how many are shown at once. */
const [length, step] = [4, 40];

/** The captions of a film in their order, each with its times; from and into a WebVTT file. */
@Component({
  selector: 'app-captions-form',
  imports: [TranslocoPipe, PluralPipe, Notice, ClockField, LineField, Removes],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './captions-form.html',
  styleUrl: './captions-form.css',
})
export class CaptionsForm {
  private readonly files = inject(Files);

  readonly captions = input.required<readonly Caption[]>();
  /** How long the film is. */
  readonly seconds = input.required<number>();
  /** What the film is called. */
  readonly name = input.required<string>();
  readonly changed = output<readonly Caption[]>();

  protected readonly limit = signal(step);
  protected readonly rows = computed(() =>
    this.captions()
      .slice(0, this.limit())
      .map((caption, place) => ({ caption, wrong: this.wrongOf(caption, place) })),
  );
  /** What of a file could not be read. */
  protected readonly refused = signal<CaptionsReading['problems']>([]);

  protected write(place: number, change: Partial<Caption>): void {
    const caption = this.captions()[place];
    if (caption) this.changed.emit(replaced(this.captions(), place, { ...caption, ...change }));
  }

  protected add(): void {
    const from = Math.min(this.captions().at(-1)?.to ?? 0, this.seconds());
    const to = Math.min(from + length, this.seconds());
    this.changed.emit([...this.captions(), { from, to, text: '' }]);
    this.limit.set(Math.max(this.limit(), this.captions().length + 1));
  }

  protected remove(place: number): void {
    this.changed.emit(removeEntry(this.captions(), place));
  }

  protected more(): void {
    this.limit.update((limit) => limit + step);
  }

  /** A file with anything that cannot be read changes nothing. */
  protected async read(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    field.value = '';
    if (file === undefined) return;
    const { captions, problems } = readWebVtt(await file.text());
    this.refused.set(problems.slice(0, 10));
    if (problems.length === 0) this.changed.emit(captions);
  }

  protected save(): void {
    const name = `${this.name() || 'captions'}.vtt`;
    this.files.save(new File([writeWebVtt(this.captions())], name, { type: 'text/vtt' }));
  }

  /** Key of what is wrong with the times of a caption. */
  private wrongOf({ from, to }: Caption, place: number): string | undefined {
    if (from >= to) return 'author.media.wrong.backwards';
    if (to > this.seconds()) return 'author.media.wrong.afterEnd';
    return from < (this.captions()[place - 1]?.from ?? 0) ? 'author.media.wrong.order' : undefined;
  }
}
