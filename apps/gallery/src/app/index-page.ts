import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Lighthouse } from '@svetionik/ui/marks/lighthouse';
import { pages } from '../examples/pages';

/** Every component by the room that it stands in. */
@Component({
  selector: 'gallery-index-page',
  imports: [RouterLink, Lighthouse],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './index-page.html',
  styleUrl: './index-page.css',
})
export class IndexPage {
  protected readonly rooms = Object.entries(pages).map(([name, ofRoom]) => ({
    name,
    pages: Object.entries<string>(ofRoom).map(([page, lead]) => ({ name: page, lead })),
  }));
}
