import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Caption, PlainBlock, VideoBlock } from '@svetionik/domain/course/block';
import type { FileReference } from '@svetionik/domain/content/file-reference';
import { isRecording } from '@svetionik/domain/content/media';
import { Removes } from '../../core/forms/removes';
import { LineField } from '../fields/line-field';
import { RichTextField } from '../fields/rich-text-field';
import { CaptionsForm } from './captions-form';
import { FileButton } from './file-button';

/** A film or a recording: its file, what stands before it plays, its captions, and all of it as text. */
@Component({
  selector: 'app-media-form',
  imports: [TranslocoPipe, CaptionsForm, FileButton, LineField, Removes, RichTextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-line-field
      [label]="'author.field.title' | transloco"
      [value]="block().title"
      (changed)="write({ title: $event })"
    />
    <div class="row">
      <app-file-button
        [kind]="recording() ? 'audio' : 'video'"
        label="author.media.replace"
        (uploaded)="replace($event)"
      />
      @if (!recording()) {
        <app-file-button
          kind="picture"
          [label]="block().poster ? 'author.media.replacePoster' : 'author.media.addPoster'"
          (uploaded)="pose($event)"
        />
        @if (block().poster) {
          <button
            class="button plain small"
            type="button"
            [appRemoves]="'author.media.poster' | transloco"
            (removed)="setPoster(undefined)"
          >
            {{ 'author.media.removePoster' | transloco }}
          </button>
        }
      }
    </div>
    @if (block().sound === false) {
      <p class="small soft">{{ 'author.media.silent' | transloco }}</p>
    }
    <app-captions-form
      [captions]="block().captions"
      [seconds]="block().seconds"
      [name]="block().title"
      (changed)="setCaptions($event)"
    />
    <app-rich-text-field
      [label]="(recording() ? 'author.media.spoken' : 'author.field.transcript') | transloco"
      [rows]="8"
      [value]="block().transcript"
      (changed)="write({ transcript: $event })"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class MediaForm {
  readonly block = input.required<VideoBlock>();
  readonly changed = output<VideoBlock>();

  protected readonly recording = computed(() => isRecording(this.block().file));

  protected write(change: Partial<VideoBlock>): void {
    this.changed.emit({ ...this.block(), ...change });
  }

  protected setCaptions(captions: readonly Caption[]): void {
    this.write({ captions });
  }

  /** Words stay: another file is mostly the same one, cut anew. */
  protected replace(uploaded: PlainBlock): void {
    if (uploaded.kind !== 'video') return;
    const { sound: _, ...block } = this.block();
    const { file, seconds, sound } = uploaded;
    this.changed.emit({ ...block, file, seconds, ...(sound !== undefined && { sound }) });
  }

  protected pose(uploaded: PlainBlock): void {
    if (uploaded.kind === 'picture') this.setPoster(uploaded.file);
  }

  protected setPoster(poster: FileReference | undefined): void {
    const { poster: _, ...block } = this.block();
    this.changed.emit(poster === undefined ? block : { ...block, poster });
  }
}
