import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { focusOnArrival } from '../core/routing/arrival';
import { Frame } from '../core/frame';
import { Acting } from '../core/organisation/acting';
import { Leaver } from '../core/organisation/leaver';
import { PageOrganisation } from '../core/organisation/page-organisation';
import { ElsewherePage } from './pages/elsewhere-page';
import { NoOrganisation } from './pages/no-organisation';
import { LeftOrganisation } from './pages/left-organisation';
import { DemonstrationBar } from './shell/demonstration-bar';
import { Header } from './shell/header';
import { HelpBar } from './shell/help-bar';
import { LeavingBar } from './shell/leaving-bar';
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
    LeavingBar,
    LeftOrganisation,
    NoOrganisation,
    Notices,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-header />
    <app-demonstration-bar />
    @if (leaver.lastDay(); as day) {
      @defer (on immediate) {
        <app-leaving-bar [day]="day" />
      }
    }
    <app-notices />
    @let elsewhere = organisation.look() === null ? undefined : acting.elsewhere();
    @let covered = elsewhere !== undefined || organisation.look() === null || leaver.covered();
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
      } @else if (leaver.covered()) {
        @defer (on immediate) {
          <app-left-organisation class="cover" />
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
  protected readonly leaver = inject(Leaver);

  constructor() {
    focusOnArrival();
  }
}
