import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { buildAddress } from '@svetionik/client/request-line';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import type { Endpoints } from '../routes.generated';
import { runsRoutes } from '../routes/runs.generated';

/** A link or a file that the people of a run are given. */
export type Material = EndpointReply<Endpoints['runs.listMaterials']>['items'][number];

/** Links and files of a run: the one is followed, the other is kept. */
@Component({
  selector: 'app-material-list',
  imports: [NumberPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (each of materials(); track each.id) {
        <li>
          <span class="what">
            @if (each.address; as address) {
              <a [href]="address" rel="noopener noreferrer">{{ each.title }}</a>
              <span class="small soft">{{ hostOf(address) }}</span>
            } @else {
              <a [href]="addressOf(each)" download>{{ each.title }}</a>
            }
            @if (each.file; as file) {
              <span class="small soft number">{{ kilobytesOf(file.bytes) | uiNumber }} kB</span>
            }
          </span>
          @if (removes(); as words) {
            <button class="button plain small" type="button" (click)="removed.emit(each)">
              {{ words }}<span class="visually-hidden">: {{ each.title }}</span>
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      min-height: var(--target);
    }
    .what {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: baseline;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    a {
      min-width: 0;
    }
  `,
})
export class MaterialList {
  /** Id of the run. */
  readonly run = input.required<string>();
  readonly materials = input.required<readonly Material[]>();
  /** What the button says that takes one away; none where they are only read. */
  readonly removes = input<string>();
  readonly removed = output<Material>();

  protected hostOf(address: string): string {
    return new URL(address).host;
  }

  protected addressOf({ id: material }: Material): string {
    return buildAddress(runsRoutes['runs.readMaterialFile'], {
      params: { run: this.run(), material },
    });
  }

  protected kilobytesOf(bytes: number): number {
    return Math.ceil(bytes / 1000);
  }
}
