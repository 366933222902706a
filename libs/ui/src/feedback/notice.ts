import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/**
 * A remark that stands out. `light` takes care of the reader, `bad` says that something failed and is read out at
 * once, `good` that it succeeded, `plain` anything else.
 *
 * @example
 * <ui-notice tone="bad" heading="Nije sačuvano">Pokušajte ponovo.</ui-notice>
 */
@Component({
  selector: 'ui-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (heading(); as text) {
      <p class="heading">{{ text }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
      padding: var(--space-4) var(--space-5);
      border-inline-start: 4px solid var(--line-strong);
      border-radius: 0 var(--radius) var(--radius) 0;
      background: var(--sunken);
    }
    :host([data-tone='light']) {
      background: var(--light-wash);
      border-color: var(--light);
    }
    :host([data-tone='bad']) {
      background: var(--bad-wash);
      border-color: var(--bad);
    }
    :host([data-tone='good']) {
      background: var(--good-wash);
      border-color: var(--good);
    }
    .heading {
      font: 600 var(--step-1)/1.3 var(--font-read);
    }
  `,
  host: { '[attr.data-tone]': 'tone()', '[attr.role]': "tone() === 'bad' ? 'alert' : null" },
})
export class Notice {
  readonly tone = input<'plain' | 'light' | 'good' | 'bad'>('plain');
  readonly heading = input<string>();
}
