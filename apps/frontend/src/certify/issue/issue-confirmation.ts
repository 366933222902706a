import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { requestProblem } from '@svetionik/client/problem';
import type { Endpoints } from '../../core/routes.generated';

type Confirmed = NonNullable<
  EndpointRequest<Endpoints['certification.issueCertificates']>['query']
>;

/** Whatever issues goes through here: where no key signs digital credentials, the server asks for a confirmation. */
@Injectable({ providedIn: 'root' })
export class IssueConfirmation {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);

  /** Sends the order, and once more as confirmed if whoever issues says so; what was refused stays refused otherwise. */
  async run<Result>(issue: (query: Confirmed) => Promise<Result>): Promise<Result> {
    try {
      return await issue({});
    } catch (error) {
      const asks = requestProblem(error)?.code === 'certification.credential-key-missing';
      if (!asks || !(await this.ask())) throw error;
      return issue({ credential: 'none' });
    }
  }

  private ask(): Promise<boolean> {
    const say = (key: string) => this.transloco.translate<string>(`certify.unsigned.ask.${key}`);
    return this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') });
  }
}
