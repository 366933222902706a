import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../core/routes.generated';

/** Who a page of one member is about. */
@Component({
  selector: 'app-whom',
  imports: [NameTextPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p>
      @if (person().name; as name) {
        <b [uiText]="name | nameText"></b><br />
      }
      <span class="soft">{{ person().email }}</span>
    </p>
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class Whom {
  readonly person =
    input.required<
      Pick<EndpointReply<Endpoints['privacy.readPersonData']>['person'], 'name' | 'email'>
    >();
}
