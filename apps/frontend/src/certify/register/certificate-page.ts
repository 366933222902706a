import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { SessionStore } from '../../core/session/session-store';
import { DocumentSheet } from '../document/document-sheet';
import { CertificateDocument } from './certificate-document';
import { CertificateLifecycle } from './certificate-lifecycle';
import { type Certificate, CertificateStore } from './certificate-store';
import { DocumentWatch } from './document-watch';
import { ErasedEntry } from './erased-entry';
import { StatePill } from './state-pill';
import { StatusDialog, type StatusQuestion } from './status-dialog';
import { OwnName } from '../own-name/own-name';

/** One certificate of the register: what it says, what happened to it, and what can still be done. */
@Component({
  selector: 'app-certificate-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    NameTextPipe,
    RegisterNumberPipe,
    TextInScript,
    ProblemNotice,
    DocumentSheet,
    CertificateDocument,
    CertificateLifecycle,
    ErasedEntry,
    StatePill,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [CertificateStore, DocumentWatch, TranslocoPipe, RegisterNumberPipe],
  templateUrl: './certificate-page.html',
  styleUrl: './certificate-page.css',
})
export class CertificatePage {
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly ownName = inject(OwnName);
  private readonly transloco = inject(TranslocoPipe);
  private readonly registerNumber = inject(RegisterNumberPipe);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(CertificateStore);

  /** The id, from the address. */
  readonly certificate = input.required<string>();

  protected readonly mayChange = computed(() => this.session.may('certificate.issue'));

  constructor() {
    effect(() => this.store.id.set(this.certificate()));
    inject(DocumentWatch).watch(this.store);
  }

  protected async revoke(certificate: Certificate): Promise<void> {
    if (!(await this.ownName.ensure())) return;
    const proposed = this.store.proposes();
    await this.ask({
      kind: 'revoke',
      proposed,
      number: this.numberOf(certificate),
      send: (change) =>
        proposed
          ? this.store.propose('revoke', certificate, change)
          : this.store.revoke(certificate, change),
    });
  }

  protected async replace(certificate: Certificate): Promise<void> {
    if (!(await this.ownName.ensure())) return;
    const proposed = this.store.proposes();
    const send: StatusQuestion['send'] = async (change) => {
      if (proposed) return this.store.propose('replace', certificate, change);
      const made = await this.store.replace(certificate, change);
      await this.router.navigate(['/certify/register', made.id]);
    };
    await this.ask({ kind: 'replace', proposed, number: this.numberOf(certificate), send });
  }

  protected async annul(certificate: Certificate): Promise<void> {
    if (!(await this.ownName.ensure())) return;
    const words = this.store.proposes() ? 'certify.change.propose.annul' : 'certify.batch.annul';
    const say = (key: string) =>
      this.transloco.transform(`${words}.${key}`, {
        number: this.numberOf(certificate),
      });
    if (
      await this.dialogs.ask({
        title: say('title'),
        text: say('text'),
        confirm: say('confirm'),
        tone: 'danger',
      })
    )
      await this.store.annul(certificate);
  }

  private ask(question: StatusQuestion): Promise<unknown> {
    return this.dialogs.open<void, StatusQuestion>(StatusDialog, question, 'status-title');
  }

  private numberOf(certificate: Certificate): string {
    return this.registerNumber.transform(certificate);
  }
}
