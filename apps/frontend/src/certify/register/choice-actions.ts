import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ProvenDownload } from '../../core/session/proven-download';
import { SessionStore } from '../../core/session/session-store';
import { ExportsStore } from '../exports/exports-store';
import { mostMailed, RegisterStore } from './register-store';

/** What can be done with what the register shows now: all documents as one file, printed, or mailed once more; and its book. */
@Component({
  selector: 'app-choice-actions',
  imports: [TranslocoPipe, PluralPipe, ProblemNotice, ProvenDownload],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TranslocoPipe, PluralPipe],
  template: `
    <div class="row">
      <a class="button quiet small" appProvenDownload [href]="store.documents()">{{
        'certify.choice.zip' | transloco
      }}</a>
      <button
        class="button quiet small"
        type="button"
        [attr.aria-disabled]="exports.asking.busy()"
        (click)="print()"
      >
        {{ 'certify.choice.print' | transloco }}
      </button>
      @if (session.may('certificate.issue')) {
        <button
          class="button quiet small"
          type="button"
          [attr.aria-disabled]="store.mailing.busy()"
          (click)="mail()"
        >
          {{ 'certify.choice.mail' | transloco }}
        </button>
      }
      @if (store.chosen()) {
        <button
          class="button quiet small"
          type="button"
          [attr.aria-disabled]="exports.asking.busy()"
          (click)="book()"
        >
          {{ 'certify.choice.book' | transloco }}
        </button>
      }
    </div>
    <p class="small" role="status">
      @if (tooMany()) {
        {{ 'certify.choice.tooMany' | plural: mostMailed }}
      }
      @if (store.mailed() !== undefined) {
        {{ 'certify.choice.mailed' | plural: store.mailed() ?? 0 }}
      }
    </p>
    @if (store.mailing.error(); as error) {
      <app-problem [error]="error" [heading]="'certify.choice.notMailed' | transloco" />
    }
  `,
  styles: `
    :host {
      display: block;
    }
    p:empty {
      display: none;
    }
    p {
      margin-top: var(--space-2);
    }
    @media (max-width: 48rem) {
      .button {
        min-height: 2.75rem;
      }
    }
  `,
})
export class ChoiceActions {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoPipe);
  private readonly plural = inject(PluralPipe);
  private readonly current = inject(CurrentLanguage);
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(RegisterStore);
  protected readonly exports = inject(ExportsStore);
  protected readonly mostMailed = mostMailed;
  protected readonly tooMany = signal(false);

  protected async print(): Promise<void> {
    if (!this.exports.asking.busy())
      await this.exports.ask({ ...this.store.choice(), kind: 'print-file' });
  }

  protected async book(): Promise<void> {
    const chosen = this.store.chosen();
    if (chosen === undefined || this.exports.asking.busy()) return;
    await this.exports.ask({
      kind: 'register-book',
      organiser: chosen.organiser.id,
      year: chosen.year,
      language: this.current.language(),
    });
  }

  protected async mail(): Promise<void> {
    if (this.store.mailing.busy()) return;
    this.store.mailed.set(undefined);
    const certificates = await this.store.mailable();
    this.tooMany.set(certificates === undefined);
    if (certificates === undefined) return;
    const title = this.plural.transform('certify.choice.mailTitle', certificates.length);
    const [text, confirm] = [
      this.transloco.transform('certify.choice.mailText'),
      this.transloco.transform('certify.choice.mail'),
    ];
    if (certificates.length === 0) this.store.mailed.set(0);
    else if (await this.dialogs.ask({ title, text, confirm })) await this.store.mail(certificates);
  }
}
