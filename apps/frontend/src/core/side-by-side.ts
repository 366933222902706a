import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@svetionik/ui/marks/icon';
import type { Screen } from './session/screens';
import { SessionStore } from './session/session-store';

/**
 * The screens of one job, one beside the other; the open one is below. On a phone, where the names of many took five lines, they
 * lie behind one button that says which is open, as the ways of the header do. Its inputs are the `data` of the route.
 *
 * @example
 * { path: '', component: SideBySide, data: { label: 'admin.navigation', titles: 'admin.title.', screens: [['members', 'user.manage'], ['jobs', 'job.manage']] }, children: … }
 */
@Component({
  selector: 'app-side-by-side',
  imports: [Icon, RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="wrap" [attr.aria-label]="label() | transloco">
      <button
        #button
        type="button"
        aria-controls="screens"
        [attr.aria-expanded]="open()"
        (click)="open.set(!open())"
        (keydown.escape)="close()"
      >
        <span
          >{{ label() | transloco }}{{ here() ? ':' : '' }}
          @if (here(); as screen) {
            <b>{{ titles() + screen | transloco }}</b>
          }
        </span>
        <ui-icon [name]="open() ? 'chevron-up' : 'chevron-down'" [size]="24" />
      </button>
      <ul id="screens" [class.closed]="!open()">
        @for (screen of shown(); track screen) {
          <li>
            <a
              [routerLink]="screen"
              routerLinkActive="here"
              ariaCurrentWhenActive="page"
              (isActiveChange)="mark(screen, $event)"
              (click)="close()"
              (keydown.escape)="close()"
              >{{ titles() + screen | transloco }}</a
            >
          </li>
        }
      </ul>
    </nav>
    <router-outlet />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      flex: 1;
    }
    nav {
      padding-top: var(--space-4);
      border-bottom: 1px solid var(--line);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 2.75rem;
      color: var(--ink-soft);
      text-decoration: none;
      border-bottom: 3px solid transparent;
    }
    a:hover {
      color: var(--ink);
      text-decoration: underline;
    }
    a.here {
      color: var(--ink);
      font-weight: 600;
      border-color: var(--light);
    }
    button {
      display: none;
    }
    @media (max-width: 48rem) {
      nav {
        padding-top: var(--space-2);
      }
      button {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        width: 100%;
        min-height: 2.75rem;
        padding: var(--space-2) 0;
        border: 0;
        background: none;
        color: var(--ink-soft);
        text-align: start;
        cursor: pointer;
      }
      button b {
        color: var(--ink);
        box-shadow: 0 3px var(--light);
      }
      ul {
        display: grid;
        padding-bottom: var(--space-2);
      }
      ul.closed {
        display: none;
      }
      a {
        width: 100%;
        border-bottom: 0;
      }
      a.here {
        text-decoration: underline 3px var(--light);
        text-underline-offset: 0.4em;
      }
    }
  `,
})
export class SideBySide {
  /** Key of the name of the list. */
  readonly label = input.required<string>();
  /** What the keys of the names begin with; the path of the screen follows. */
  readonly titles = input.required<string>();
  /** In order. */
  readonly screens = input.required<readonly Screen[]>();

  private readonly session = inject(SessionStore);
  /** The paths of those that are open to who is signed in. */
  protected readonly shown = computed(() =>
    this.screens()
      .filter(([, permission]) => this.session.may(permission))
      .map(([path]) => path),
  );

  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  protected readonly open = signal(false);
  /** The screen that is open, or one of whose pages is. */
  protected readonly here = signal<string | undefined>(undefined);

  protected mark(screen: string, active: boolean): void {
    this.here.update((before) => (active ? screen : before === screen ? undefined : before));
  }

  /** The focus stays where the names were, unless another screen takes it. */
  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.button().nativeElement.focus();
  }
}
