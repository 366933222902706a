import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Notice } from '@svetionik/ui/feedback/notice';
import type { Endpoints } from '../../core/routes.generated';

type KeyProblem = EndpointReply<Endpoints['organisers.listSigningKeys']>['problems'][number];

/** The files among the keys of the server that cannot be used, each with what is wrong. */
@Component({
  selector: 'app-key-problems',
  imports: [TranslocoPipe, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (problems().length > 0) {
      <ui-notice tone="light" [heading]="'admin.keyProblem.heading' | transloco">
        <p>{{ 'admin.keyProblem.text' | transloco }}</p>
        <ul>
          @for (problem of problems(); track problem.file) {
            <li>
              <b>{{ problem.file }}</b>:
              {{ 'admin.keyProblem.reason.' + problem.reason | transloco }}
            </li>
          }
        </ul>
      </ui-notice>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding-inline-start: 1.1em;
    }
    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class KeyProblems {
  readonly problems = input.required<readonly KeyProblem[]>();
}
