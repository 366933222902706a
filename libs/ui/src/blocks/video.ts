import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VideoBlock } from '@svetionik/domain/course/block';
import { isRecording } from '@svetionik/domain/content/media';
import { writeWebVtt } from '@svetionik/domain/course/web-vtt';
import { DurationPipe } from '../language/duration.pipe';
import { RichText } from '../rich-text/rich-text';
import { CaptionsChoice } from './captions-choice';
import { FILE_ADDRESS } from './file-address';

/** Every so many seconds of a film its place is told. */
const step = 5;

/**
 * A film or a recording with captions and all of it as text. The captions are on: a person may turn them off where it is heard, and not
 * where it has no sound, because then they are all that it says. The captions stand under the picture, where they hide nothing of it and
 * grow with the letters of the page; over it only when it fills the screen. It never plays by itself. It opens at `second` and tells where it
 * stands once that is elsewhere: every 5 seconds, and when it pauses or was sent to another second.
 *
 * @example
 * <ui-video [block]="block" [second]="42" (played)="keep($event)" />
 */
@Component({
  selector: 'ui-video',
  imports: [TranslocoPipe, DurationPipe, RichText],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>
      {{ block().title }} <span class="length">{{ block().seconds / 60 | duration }}</span>
    </h2>
    @if (unplayable()) {
      <p role="status">{{ 'ui.video.unplayable' | transloco }}</p>
    }
    @if (block().sound === false) {
      <p class="silent">{{ 'ui.video.silent' | transloco }}</p>
    }
    @if (recording()) {
      <audio
        #heard
        controls
        preload="metadata"
        [src]="address()"
        [attr.aria-label]="block().title"
        (loadedmetadata)="open(heard)"
        (timeupdate)="at.set(heard.currentTime); tell(heard, false)"
        (pause)="tell(heard, true)"
        (seeked)="tell(heard, true)"
        (error)="unplayable.set(true)"
      ></audio>
    } @else {
      <video
        #film
        controls
        playsinline
        preload="metadata"
        [src]="address()"
        [attr.poster]="poster()"
        [attr.aria-label]="block().title"
        (loadedmetadata)="open(film)"
        (timeupdate)="at.set(film.currentTime); tell(film, false)"
        (pause)="tell(film, true)"
        (seeked)="tell(film, true)"
        (fullscreenchange)="showOver(film)"
        (error)="unplayable.set(true)"
      >
        @if (captions(); as address) {
          <track
            kind="captions"
            srclang="sr"
            [src]="address"
            [label]="'ui.video.captions' | transloco"
          />
        }
      </video>
    }
    @if (shown() && block().captions.length > 0) {
      <p class="caption" [class.alone]="recording()">{{ caption() }}</p>
    }
    @if (block().sound !== false && block().captions.length > 0) {
      <p>
        <button class="button plain small" type="button" (click)="choice.on.set(!choice.on())">
          {{ (choice.on() ? 'ui.video.hideCaptions' : 'ui.video.showCaptions') | transloco }}
        </button>
      </p>
    }
    <details>
      <summary>{{ 'ui.video.transcript' | transloco }}</summary>
      <ui-rich-text [body]="block().transcript" [deeper]="1" />
    </details>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      font-size: var(--step-1);
    }
    .length {
      font: 400 var(--step--1)/1.3 var(--font-ui);
      color: var(--ink-faint);
    }
    video {
      display: block;
      width: 100%;
      aspect-ratio: 16 / 9;
      background: #0b1018;
      border-radius: var(--radius) var(--radius) 0 0;
    }
    .caption {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: center;
      overflow-wrap: anywhere;
      min-height: calc(2.7em + 2 * var(--space-3));
      margin-top: calc(-1 * var(--space-3));
      padding: var(--space-3);
      font: 600 1.0625rem/1.35 var(--font-ui);
      text-align: center;
      text-wrap: balance;
      color: #fff;
      background: #0b1018;
      border-radius: 0 0 var(--radius) var(--radius);
    }
    audio {
      width: 100%;
    }
    .caption.alone {
      margin-top: 0;
      border-radius: var(--radius);
    }
    .silent {
      color: var(--ink-soft);
      font-size: var(--step--1);
    }
    @media (max-width: 40rem) {
      .caption {
        min-height: calc(4.05em + 2 * var(--space-3));
      }
    }
    @media print {
      video,
      audio,
      button,
      .caption {
        display: none;
      }
    }
  `,
})
export class Video {
  private readonly addressOf = inject(FILE_ADDRESS);
  protected readonly choice = inject(CaptionsChoice);
  private told = 0;

  readonly block = input.required<VideoBlock>();
  /** Where it opens, in seconds. */
  readonly second = input(0);
  readonly played = output<number>();

  protected readonly unplayable = signal(false);
  protected readonly address = computed(() => this.addressOf(this.block().file));
  protected readonly recording = computed(() => isRecording(this.block().file));
  protected readonly shown = computed(() => this.choice.on() || this.block().sound === false);
  protected readonly at = signal(0);
  protected readonly caption = computed(
    () =>
      this.block().captions.findLast(({ from, to }) => from <= this.at() && this.at() < to)?.text ??
      '',
  );
  /** The captions as a file of the page itself, in the script that the block is in. */
  protected readonly captions = signal<string | undefined>(undefined);
  protected readonly poster = computed(() => {
    const { poster } = this.block();
    return poster === undefined ? null : this.addressOf(poster);
  });

  constructor() {
    const words = computed(() => writeWebVtt(this.block().captions));
    effect((onCleanup) => {
      const address = URL.createObjectURL(new Blob([words()], { type: 'text/vtt' }));
      this.captions.set(address);
      onCleanup(() => URL.revokeObjectURL(address));
    });
  }

  protected open(film: HTMLMediaElement): void {
    this.told = Math.floor(this.second());
    this.at.set(this.told);
    if (this.told > 0) film.currentTime = this.told;
  }

  protected showOver(film: HTMLVideoElement): void {
    const [track] = film.textTracks;
    const isOver = this.shown() && film.ownerDocument.fullscreenElement === film;
    if (track) track.mode = isOver ? 'showing' : 'disabled';
  }

  protected tell(film: HTMLMediaElement, now: boolean): void {
    const second = Math.floor(film.currentTime);
    if (second === this.told || (!now && Math.abs(second - this.told) < step)) return;
    this.told = second;
    this.played.emit(second);
  }
}
