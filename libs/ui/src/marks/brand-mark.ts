import { ChangeDetectionStrategy, Component } from '@angular/core';

/**
 * The lighthouse of the brand, beside the name.
 *
 * @example
 * <a class="brand" href="/"><ui-brand-mark />Svetionik</a>
 */
@Component({
  selector: 'ui-brand-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <path d="M14 11h4l1.600 17h-7.200z" fill="currentColor" />
      <rect x="13" y="6.400" width="6" height="3.600" rx=".8" fill="var(--light)" />
      <path
        d="M11.600 8.200 1 4.600v7.200zM20.400 8.200 31 4.600v7.200z"
        fill="var(--light)"
        opacity=".55"
      />
      <path d="M16 2.200l3.400 3h-6.800z" fill="currentColor" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    svg {
      flex: none;
      max-width: none;
    }
  `,
})
export class BrandMark {}
