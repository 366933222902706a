import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PartState } from '@svetionik/domain/programmes/path';

/** Where somebody is in a part of a programme: a ring told apart by its shape and said in words. */
@Component({
  selector: 'app-part-ring',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <i [class]="state()" [class.here]="here()" aria-hidden="true"></i>
    @if (said()) {
      <span class="visually-hidden">{{ 'path.state.' + state() | transloco }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    i {
      position: relative;
      display: block;
      width: 1.25rem;
      height: 1.25rem;
      border: 2px solid var(--accent);
      border-radius: 50%;
      background: var(--surface);
    }
    .locked {
      border: 2px dotted var(--ink-faint);
    }
    .open {
      border-color: var(--ink-soft);
    }
    .under-way {
      background: linear-gradient(to left, var(--accent) 50%, var(--surface) 50%);
    }
    .done,
    .exempt {
      background: var(--accent);
    }
    .done::after {
      content: '';
      position: absolute;
      inset: 0.18rem 0.32rem 0.28rem;
      border: solid var(--on-accent);
      border-width: 0 2px 2px 0;
      rotate: 42deg;
    }
    .exempt::after {
      content: '';
      position: absolute;
      inset-block-start: calc(50% - 1px);
      inset-inline: 0.22rem;
      border-block-start: 2px solid var(--on-accent);
    }
    .here {
      border: 4px solid var(--light);
      background: var(--surface);
    }
  `,
})
export class PartRing {
  readonly state = input.required<PartState>();
  /** Whether it is what comes next for whoever reads it. */
  readonly here = input(false);
  /** Whether nothing beside it says the state. */
  readonly said = input(false);
}
