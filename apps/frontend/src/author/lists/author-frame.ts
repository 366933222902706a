import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** The lists of a trainer, one beside the other. */
@Component({
  selector: 'app-author-frame',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="wrap" [attr.aria-label]="'author.navigation' | transloco">
      @for (list of lists; track list) {
        <a [routerLink]="list" routerLinkActive="here" ariaCurrentWhenActive="page">{{ 'author.title.' + list | transloco }}</a>
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
export class AuthorFrame {
  protected readonly lists = ['modules', 'courses', 'banks', 'facts'] as const;
}
