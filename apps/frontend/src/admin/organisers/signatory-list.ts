import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { calendarDay } from '@svetionik/ui/language/calendar-day';
import { LongDatePipe, ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { buildAddress } from '@svetionik/client/request-line';
import { newId } from '../../core/new-id';
import { organisersRoutes } from '../../core/routes/organisers.generated';
import { OrganiserStore } from './organiser-store';
import type { Organiser, Signatory } from './organisers-store';
import { PictureField } from './picture-field';
import { SignatoryDialog, type SignatoryQuestion } from './signatory-dialog';

/** Those who sign or have signed, with the time of each; somebody is added, changed or ended. */
@Component({
  selector: 'app-signatory-list',
  imports: [TranslocoPipe, ShortDatePipe, InScriptPipe, TextInScript, PictureField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TranslocoPipe, LongDatePipe],
  templateUrl: './signatory-list.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    .people {
      margin: 0;
      padding: 0;
      list-style: none;
      border-block-start: 1px solid var(--line);
    }
    .people > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 14rem);
      gap: var(--space-4);
      padding-block: var(--space-4);
      border-block-end: 1px solid var(--line);
    }
    .people > li.soft {
      display: block;
    }
    .who {
      align-content: start;
      overflow-wrap: anywhere;
    }
    .name {
      font: 600 var(--step-1)/1.3 var(--font-read);
    }
    .role {
      display: block;
    }
    .row {
      gap: var(--space-2);
      margin-block-start: var(--space-1);
    }
    @media (max-width: 48rem) {
      .people > li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class SignatoryList {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoPipe);
  private readonly longDate = inject(LongDatePipe);
  protected readonly store = inject(OrganiserStore);

  readonly organiser = input.required<Organiser>();

  private readonly today = calendarDay(new Date().toISOString());

  protected add(): Promise<void> {
    const id = newId();
    return this.ask(undefined, (organiser, text) => this.store.addSignatory(organiser, id, text));
  }

  protected edit(signatory: Signatory): Promise<void> {
    return this.ask(signatory.id, (organiser, text) =>
      this.store.editSignatory(organiser, signatory.id, text),
    );
  }

  protected async end(signatory: Signatory): Promise<void> {
    const say = (key: string) =>
      this.transloco.transform(`admin.signatory.end.${key}`, {
        day: this.longDate.transform(this.today),
      });
    if (await this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') }))
      await this.store.endSignatory(this.organiser(), signatory, this.today);
  }

  protected goesOn({ validFrom, validTo }: Signatory): boolean {
    return validFrom <= this.today && (validTo === null || validTo > this.today);
  }

  /** With the hash of the picture, so that another one is never taken for it. */
  protected addressOf({ id, signature }: Signatory): string | undefined {
    const params = { organiser: this.organiser().id, signatory: id };
    return signature === null
      ? undefined
      : `${buildAddress(organisersRoutes['organisers.readSignature'], { params })}?${signature}`;
  }

  private async ask(signatory: string | undefined, send: SignatoryQuestion['send']): Promise<void> {
    const question: SignatoryQuestion = {
      organiser: this.organiser(),
      signatory,
      send,
      readAgain: ({ id }) => this.store.read(id),
    };
    const changed = await this.dialogs.open<Organiser, SignatoryQuestion>(
      SignatoryDialog,
      question,
      'signatory-title',
    );
    if (changed !== undefined) this.store.edited.follow(changed);
  }
}
