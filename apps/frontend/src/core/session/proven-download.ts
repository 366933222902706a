import { Directive, inject, input, output } from '@angular/core';
import { requestProblem } from '@svetionik/client/problem';
import { ApiClient } from '../api/api-client';
import { Files } from '../files';

/**
 * A link to a file that is given only to whoever has freshly proven who they are, and is too large to be held by a page: the question is
 * asked over the page before the browser is sent for the file. What else may be wrong is told by the download.
 *
 * @example
 * <a class="button" appProvenDownload [href]="address()">…</a>
 */
@Directive({ selector: 'a[appProvenDownload]', host: { download: '', '(click)': 'ask($event)' } })
export class ProvenDownload {
  private readonly api = inject(ApiClient);
  private readonly files = inject(Files);

  /** It asks for the own way, too: whoever came in by the provider of the organisation is not proven by it. */
  readonly ownWay = input(false);

  /** The browser has been sent for it. */
  readonly begun = output();

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLAnchorElement)) return;
    const address = event.currentTarget.href;
    if (!(await this.isProven())) return;
    this.files.fetch(address);
    this.begun.emit();
  }

  private async isProven(): Promise<boolean> {
    try {
      await this.api.call('identity.confirmProof', { query: this.ownWay() ? { own: 'true' } : {} });
      return true;
    } catch (error) {
      const refused = ['access.proof-needed', 'access.own-proof-needed'];
      return !refused.includes(requestProblem(error)?.code ?? '');
    }
  }
}
