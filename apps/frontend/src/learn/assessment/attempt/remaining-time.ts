import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Announcer } from '@svetionik/ui/language/announcer';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { clockFace } from './clock-face';

/** Minutes left at which it is said aloud. */
const announced = [10, 5, 1] as const;

/** The time that is left. It is read aloud at ten, five and one minute, and otherwise only on request. */
@Component({
  selector: 'app-remaining-time',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <b role="timer" aria-live="off" [class.short]="short()"
      ><span class="visually-hidden">{{ 'attempt.time.left' | transloco }} </span>{{ clock() }}</b
    >
    <span class="of">
      @if (minutes().extra > 0) {
        {{
          'attempt.time.ofWithExtra'
            | transloco
              : { all: minutes().own + minutes().extra, own: minutes().own, extra: minutes().extra }
        }}
      } @else {
        {{ 'attempt.time.of' | transloco: { all: minutes().own } }}
      }
    </span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: baseline;
      gap: 0.35em;
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    b {
      font-size: var(--step-1);
    }
    b.short {
      color: var(--bad);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .of {
      font-size: var(--step--1);
      color: var(--ink-soft);
    }
    @media (max-width: 48rem) {
      .of {
        display: none;
      }
    }
  `,
})
export class RemainingTime {
  private readonly announcer = inject(Announcer);
  private readonly plural = new PluralPipe();
  private before = Infinity;

  /** Whole seconds. */
  readonly seconds = input.required<number>();
  readonly minutes = input.required<{ readonly own: number; readonly extra: number }>();

  protected readonly clock = computed(() => clockFace(this.seconds()));
  protected readonly short = computed(() => this.seconds() <= 60);

  constructor() {
    effect(() => {
      const now = this.seconds();
      untracked(() => this.announce(now));
    });
  }

  private announce(now: number): void {
    const passed = announced.findLast(
      (minutes) => this.before > minutes * 60 && now <= minutes * 60 && now > 0,
    );
    const first = this.before === Infinity;
    this.before = now;
    if (passed === undefined || first) return;
    const time = this.plural.transform('ui.minutes', passed);
    this.announcer.say('attempt.time.announced', { time });
  }
}
