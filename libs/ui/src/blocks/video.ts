import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VideoBlock } from '@svetionik/domain/content/block';
import { DurationPipe } from '../language/duration.pipe';
import { RichText } from '../rich-text/rich-text';
import { FILE_ADDRESS } from './file-address';

/** Every so many seconds of a film its place is told. */
const step = 5;

/**
 * A film with captions and all of it as text. It opens at `second` and tells where it stands, every 5 seconds and
 * when it pauses.
 *
 * @example
 * <ui-video [block]="block" [second]="42" (played)="keep($event)" />
 */
@Component({
  selector: 'ui-video',
  imports: [TranslocoPipe, DurationPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>{{ block().title }} <span class="length">{{ block().seconds / 60 | duration }}</span></h2>
    @if (unplayable()) {
      <p role="status">{{ 'ui.video.unplayable' | transloco }}</p>
    }
    <video
      #film
      controls
      playsinline
      preload="metadata"
      [src]="address()"
      [attr.poster]="poster()"
      [attr.aria-label]="block().title"
      (loadedmetadata)="film.currentTime = second()"
      (timeupdate)="tell(film, false)"
      (pause)="tell(film, true)"
      (error)="unplayable.set(true)"
    >
      <track kind="captions" srclang="sr" default [src]="captions()" [label]="'ui.video.captions' | transloco" />
    </video>
    <details>
      <summary>{{ 'ui.video.transcript' | transloco }}</summary>
      <ui-rich-text [body]="block().transcript" [deeper]="1" />
    </details>
  `,
  styles: `
    :host { display: grid; gap: var(--space-3); grid-template-columns: minmax(0, 1fr); }
    h2 { font-size: var(--step-1); }
    .length { font: 400 var(--step--1)/1.3 var(--font-ui); color: var(--ink-faint); }
    video { width: 100%; aspect-ratio: 16 / 9; background: #0b1018; border-radius: var(--radius); }
    summary { cursor: pointer; min-height: 2.75rem; display: flex; align-items: center; color: var(--accent); font-weight: 600; font-family: var(--font-ui); font-size: 1rem; }
    @media print { video { display: none; } }
  `,
})
export class Video {
  private readonly addressOf = inject(FILE_ADDRESS);
  private told = -step;

  readonly block = input.required<VideoBlock>();
  /** Where it opens, in seconds. */
  readonly second = input(0);
  readonly played = output<number>();

  protected readonly unplayable = signal(false);
  protected readonly address = computed(() => this.addressOf(this.block().file));
  protected readonly captions = computed(() => this.addressOf(this.block().captions));
  protected readonly poster = computed(() => {
    const { poster } = this.block();
    return poster === undefined ? null : this.addressOf(poster);
  });

  protected tell(film: HTMLVideoElement, now: boolean): void {
    const second = Math.floor(film.currentTime);
    if (second === this.told || (!now && Math.abs(second - this.told) < step)) return;
    this.told = second;
    this.played.emit(second);
  }
}
