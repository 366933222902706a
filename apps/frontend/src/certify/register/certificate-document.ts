import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemNotice } from '../../core/api/problem-notice';
import { type Certificate, CertificateStore } from './certificate-store';

/** The document of a certificate: the way to it and to its check, and the mail to its holder. */
@Component({
  selector: 'app-certificate-document',
  imports: [RouterLink, TranslocoPipe, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './certificate-document.html',
  styles: `
    :host {
      display: contents;
    }
    h2 {
      font-size: var(--step-1);
    }
  `,
})
export class CertificateDocument {
  protected readonly store = inject(CertificateStore);

  readonly certificate = input.required<Certificate>();
  readonly mayChange = input.required<boolean>();
}
