import { ChangeDetectionStrategy, Component } from '@angular/core';

/**
 * The lighthouse of the home page; a picture without information.
 *
 * @example
 * <ui-lighthouse />
 */
@Component({
  selector: 'ui-lighthouse',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 420 300" aria-hidden="true">
      <defs>
        <linearGradient id="lighthouse-beam" x1="0" x2="1">
          <stop offset="0" stop-color="var(--light)" stop-opacity=".55" />
          <stop offset="1" stop-color="var(--light)" stop-opacity="0" />
        </linearGradient>
      </defs>
      <path d="M96 92 420 10v164z" fill="url(#lighthouse-beam)" />
      <path d="M80 112h32l14 150H66z" fill="var(--ink)" />
      <path d="M74 150h45l1.500 20H72zM70.500 205h51l2 22h-55z" fill="var(--paper)" opacity=".9" />
      <rect x="76" y="78" width="40" height="30" rx="4" fill="var(--light)" />
      <path d="M96 48l26 26H70z" fill="var(--ink)" />
      <path d="M40 262h112M0 276h420" stroke="var(--line-strong)" stroke-width="2" />
    </svg>
  `,
  styles: `
    svg {
      width: 100%;
    }
  `,
})
export class Lighthouse {}
