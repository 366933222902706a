import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { Role } from '@svetionik/domain/access/permissions';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../routes.generated';

type RoleChange = EndpointReply<Endpoints['identity.listRoleChanges']>['changes'][number];

/** Which roles somebody was given and which were taken, by whom and why, the latest first. */
@Component({
  selector: 'app-role-log',
  imports: [TranslocoPipe, LongDatePipe, NameTextPipe, TextInScript],
  providers: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (change of changes(); track change.id) {
        <li>
          @if (change.given.length > 0) {
            <span>{{ 'roles.log.given' | transloco: { roles: names(change.given) } }}</span>
          }
          @if (change.taken.length > 0) {
            <span>{{ 'roles.log.taken' | transloco: { roles: names(change.taken) } }}</span>
          }
          @if (change.reason; as reason) {
            <q>{{ reason }}</q>
          }
          <span class="small soft">
            @if (change.by; as by) {
              <span [uiText]="by | nameText"></span>
            } @else {
              {{ 'roles.log.unknown' | transloco }}
            }
            · {{ change.at | longDate }}</span
          >
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
      display: grid;
      gap: var(--space-3);
    }
    li {
      display: grid;
      gap: 0.15rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class RoleLog {
  private readonly transloco = inject(TranslocoPipe);

  readonly changes = input.required<readonly RoleChange[]>();

  protected names(roles: readonly Role[]): string {
    return roles.map((role) => this.transloco.transform(`roles.name.${role}`)).join(', ');
  }
}
