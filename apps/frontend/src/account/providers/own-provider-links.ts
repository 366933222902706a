import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { SessionStore } from '../../core/session/session-store';

type Links = EndpointReply<Endpoints['providers.listOwnProviderLinks']>['items'];

/** Through which organisations one can sign in; nothing where there is none. */
@Component({
  selector: 'app-own-provider-links',
  imports: [TranslocoPipe, InScriptPipe, LongDatePipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (links().length > 0) {
      <section class="card padded stack" aria-labelledby="provider-links">
        <h2 id="provider-links">{{ 'account.provider.own.title' | transloco }}</h2>
        <p class="soft">{{ 'account.provider.own.text' | transloco }}</p>
        @if (session.person()?.byProvider) {
          <p class="soft">{{ 'account.provider.own.now' | transloco }}</p>
        }
        <ul>
          @for (link of links(); track link.organisation) {
            @let name = link.name | inScript;
            <li>
              <div>
                <b>{{ name }}</b>
                <p class="small soft">
                  {{ 'account.provider.own.since' | transloco: { date: link.linkedAt | longDate } }}
                  @if (link.byAdministrator) {
                    · {{ 'account.provider.own.byAdministrator' | transloco }}
                  }
                  @if (link.lastUsedAt; as used) {
                    · {{ 'account.provider.own.used' | transloco: { date: used | longDate } }}
                  }
                </p>
              </div>
              <button
                class="button quiet small"
                type="button"
                [attr.aria-disabled]="removing.busy()"
                [attr.aria-label]="'account.provider.own.removeNamed' | transloco: { name }"
                (click)="remove(link.organisation, name)"
              >
                {{ 'account.provider.own.remove' | transloco }}
              </button>
            </li>
          }
        </ul>
        @if (removing.error(); as error) {
          <app-problem [error]="error" />
        }
      </section>
    } @else if (reading.error(); as error) {
      <app-problem [error]="error" (retry)="read()" />
    }
  `,
  styleUrl: '../passkeys/own-passkeys.css',
  styles: `
    :host:empty {
      display: none;
    }
    h2 {
      font-size: var(--step-2);
    }
  `,
})
export class OwnProviderLinks {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  protected readonly session = inject(SessionStore);

  protected readonly links = signal<Links>([]);
  protected readonly reading = new Submission();
  protected readonly removing = new Submission();

  constructor() {
    void this.read();
  }

  protected async read(): Promise<void> {
    await this.reading.run(async () =>
      this.links.set((await this.api.call('providers.listOwnProviderLinks', {})).items),
    );
  }

  protected async remove(organisation: string, name: string): Promise<void> {
    const say = (key: string) =>
      this.transloco.translate<string>(`account.provider.own.ask.${key}`, { name });
    if (
      !(await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
    )
      return;
    await this.removing.run(async () => {
      const request = { params: { organisation } };
      this.links.set((await this.api.call('providers.removeOwnProviderLink', request)).items);
      await this.session.refresh();
    });
  }
}
