import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Script } from '@svetionik/domain/language/script';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { FormFocus } from '../../core/forms/form-focus';
import { bothScripts, type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import { AtProvider } from './at-provider';
import { FactorClaim } from './factor-claim';
import { MemberLinks } from './member-links';
import { ProviderStore, type ProviderSettings } from './provider-store';
import { ProviderKind } from './provider-kind';
import { ProviderProof } from './provider-proof';
import { certificateFields, findProblems, toProviderText } from './provider-text';

const mailDomain = {
  field: 'mailDomain',
  label: 'mailDomain',
  type: 'text',
  most: 254,
  hint: true,
} as const;

/** What is written in one line, by what the provider speaks. */
const linesOf = {
  openid: [
    { field: 'issuer', label: 'issuer', type: 'url', most: 300, hint: true },
    { field: 'clientId', label: 'clientId', type: 'text', most: 300, hint: false },
    mailDomain,
  ],
  saml: [
    { field: 'issuer', label: 'saml.entityId', type: 'text', most: 300, hint: true },
    { field: 'signInAddress', label: 'saml.signInAddress', type: 'url', most: 500, hint: true },
    mailDomain,
  ],
} as const;

type Line = (typeof linesOf)[keyof typeof linesOf][number];

/** By which service the people of the organisation can sign in, and who is linked. */
@Component({
  selector: 'app-provider-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    AtProvider,
    BothScriptsField,
    FactorClaim,
    Field,
    FieldControl,
    MemberLinks,
    Notice,
    ProblemNotice,
    ProviderKind,
    ProviderProof,
    Skeleton,
    VersionConflict,
  ],
  providers: [ProviderStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './provider-page.html',
  styleUrls: ['../../core/narrow-page.css', './provider-page.css'],
})
export class ProviderPage {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(ProviderStore);

  protected readonly lines = computed(() => linesOf[this.store.edited.text().kind]);
  protected readonly tried = signal(false);
  protected readonly problems = computed(() =>
    this.tried()
      ? findProblems(this.store.edited.text(), this.store.edited.stored()?.provider)
      : {},
  );

  protected writeName({ script, text }: { readonly script: Script; readonly text: string }): void {
    const { name } = this.store.edited.text();
    this.store.edited.write({ name: { ...name, [script]: text } });
  }

  protected writeLine(field: Line['field'], text: string): void {
    this.store.edited.write({ [field]: text });
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    if (Object.keys(this.problems()).length > 0) return this.focus.toFirstInvalid(form);
    if (this.store.endsLinks() && !(await this.ask('askIssuer'))) return;
    if (await this.store.save()) this.tried.set(false);
  }

  protected async remove(): Promise<void> {
    if (await this.ask('ask')) await this.store.remove();
  }

  protected conflict(theirs: ProviderSettings): ConflictRow[] {
    const [mine, stored] = [this.store.edited.text(), toProviderText(theirs)];
    const say = (key: string) => this.transloco.translate<string>(`admin.provider.settings.${key}`);
    return [
      ...bothScripts(say('name'), mine.name, stored.name),
      ...this.lines().map(({ field, label }) => ({
        what: say(label),
        mine: mine[field],
        theirs: stored[field],
      })),
      ...certificateFields.map((field) => ({
        what: say(`saml.${field}`),
        mine: mine[field],
        theirs: stored[field],
      })),
      { what: say('factor.values'), mine: mine.values, theirs: stored.values },
    ];
  }

  private ask(question: 'ask' | 'askIssuer'): Promise<boolean> {
    const say = (key: string) =>
      this.transloco.translate<string>(`admin.provider.settings.${question}.${key}`);
    return this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') });
  }
}
