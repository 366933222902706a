import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/**
 * The screens of one job, one beside the other; the open one is below. Its inputs are the `data` of the route.
 *
 * @example
 * { path: '', component: SideBySide, data: { label: 'admin.navigation', titles: 'admin.title.', screens: ['members', 'jobs'] }, children: … }
 */
@Component({
  selector: 'app-side-by-side',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="wrap" [attr.aria-label]="label() | transloco">
      @for (screen of screens(); track screen) {
        <a [routerLink]="screen" routerLinkActive="here" ariaCurrentWhenActive="page">{{ titles() + screen | transloco }}</a>
      }
    </nav>
    <router-outlet />
  `,
  styles: `
    :host { display: flex; flex-direction: column; flex: 1; }
    nav { display: flex; flex-wrap: wrap; gap: 0 var(--space-5); padding-top: var(--space-4); border-bottom: 1px solid var(--line); }
    a { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--ink-soft); text-decoration: none; border-bottom: 3px solid transparent; }
    a:hover { color: var(--ink); text-decoration: underline; }
    a.here { color: var(--ink); font-weight: 600; border-color: var(--light); }
  `,
})
export class SideBySide {
  /** Key of the name of the list. */
  readonly label = input.required<string>();
  /** What the keys of the names begin with; the path of the screen follows. */
  readonly titles = input.required<string>();
  /** Paths, in order. */
  readonly screens = input.required<readonly string[]>();
}
