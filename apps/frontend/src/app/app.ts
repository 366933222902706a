import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { focusOnArrival } from '../core/routing/arrival';
import { Frame } from '../core/frame';
import { Acting } from '../core/organisation/acting';
import { PageOrganisation } from '../core/organisation/page-organisation';
import { ElsewherePage } from './pages/elsewhere-page';
import { NoOrganisation } from './pages/no-organisation';
import { DemonstrationBar } from './shell/demonstration-bar';
import { Header } from './shell/header';
import { HelpBar } from './shell/help-bar';
import { Notices } from './shell/notices';

/** The frame of every page. The quick exit stands outside of it, in index.html. */
@Component({
  selector: 'app-root',
  imports: [
    RouterOutlet,
    DemonstrationBar,
    ElsewherePage,
    Header,
    HelpBar,
    NoOrganisation,
    Notices,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-header />
    <app-demonstration-bar />
    <app-notices />
    @let elsewhere = organisation.look() === null ? undefined : acting.elsewhere();
    @let covered = elsewhere !== undefined || organisation.look() === null;
    <main
      id="content"
      tabindex="-1"
      [class.working]="frame.working() && !covered"
      [class.covered]="covered"
    >
      @if (elsewhere) {
        @defer (on immediate) {
          <app-elsewhere-page class="cover" [elsewhere]="elsewhere" />
        }
      } @else if (covered) {
        @defer (on immediate) {
          <app-no-organisation class="cover" />
        }
      }
      <router-outlet />
    </main>
    <app-help-bar />
  `,
  styles: `
    main {
      flex: 1;
      display: flex;
      flex-direction: column;
      min-width: 0;
    }
  `,
})
export class App {
  protected readonly frame = inject(Frame);
  protected readonly acting = inject(Acting);
  protected readonly organisation = inject(PageOrganisation);

  constructor() {
    focusOnArrival();
  }
}
