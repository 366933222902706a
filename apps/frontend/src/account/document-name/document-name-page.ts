import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { proposeDocumentName } from '@svetionik/domain/certificates/document-name';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { alike } from '@svetionik/domain/content/alike';
import { createEditableCopy } from '../../core/forms/editable-copy';
import { FormFocus } from '../../core/forms/form-focus';
import { DocumentLook } from '../names/document-look';
import { emptyName, NameDraft } from '../names/name-draft';
import { NamePair } from '../names/name-pair';
import { DocumentNameStore } from './document-name-store';

/**
 * Asks whoever has passed what name the document is to bear, when it is to be issued and no sooner, and says who sees it. A name that
 * an earlier document bears is not on the screen until it is asked for: somebody may be looking on.
 */
@Component({
  selector: 'app-document-name-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    TextInScript,
    ProblemNotice,
    DocumentLook,
    NamePair,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [DocumentNameStore],
  templateUrl: './document-name-page.html',
  styles: `
    h2 {
      font-size: var(--step-1);
    }
    ul {
      margin: 0;
      padding-inline-start: 1.3em;
      display: grid;
      gap: var(--space-1);
    }
    b {
      overflow-wrap: anywhere;
    }
  `,
})
export class DocumentNamePage {
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(DocumentNameStore);

  /** Of the address. */
  readonly enrolment = input.required<string>();

  protected readonly known = computed(() =>
    this.store.known.hasValue() ? this.store.known.value() : undefined,
  );
  protected readonly draft = new NameDraft(
    createEditableCopy(() => {
      const known = this.known();
      return (known && proposeDocumentName(known)) ?? emptyName;
    }),
  );
  protected readonly grammar = createEditableCopy(() => this.known()?.form ?? 'neutral');
  protected readonly script = createEditableCopy(() => this.known()?.script ?? 'sr-Latn');
  protected readonly everywhere = signal(false);
  private readonly sent = signal<NameInBothScripts | undefined>(undefined);
  protected readonly saved = computed(() => {
    const sent = this.sent();
    return sent !== undefined && alike(sent, this.draft.text());
  });
  protected readonly mayRepeat = computed(() => {
    const earlier = this.known()?.earlier ?? null;
    return earlier !== null && !alike(earlier, this.draft.text());
  });
  /** Where documents do not bear the name of the account yet: that they do from now on, or that it is the account's as well. */
  protected readonly offer = computed(() => {
    const known = this.known();
    if (known === undefined || known.printed) return undefined;
    if (known.called === null) return 'called';
    return alike(known.called, this.draft.text()) ? 'later' : undefined;
  });

  constructor() {
    effect(() => this.store.enrolment.set(this.enrolment()));
  }

  protected repeat(): void {
    const earlier = this.known()?.earlier;
    if (earlier) this.draft.text.set(earlier);
  }

  protected async state(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.sent.set(undefined);
    if (!this.draft.check()) return this.focus.toFirstInvalid(form);
    const name = await this.draft.take();
    if (name === undefined) return;
    const body = { ...name, form: this.grammar(), script: this.script() };
    const everywhere = this.everywhere() && this.offer() !== undefined;
    if (!(await this.store.state(this.enrolment(), body, everywhere))) return;
    this.draft.checked.set(false);
    this.sent.set(name);
  }
}
