import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../api/api-client';
import { ReasonDialog, type ReasonQuestion } from '../forms/reason-dialog';
import { newId } from '../new-id';
import type { Endpoints } from '../routes.generated';

/** A published course and whether it can be joined. */
export type CourseOffer = EndpointReply<Endpoints['offers.readOffer']>;

type Offer = CourseOffer['offer'];

const offers: readonly Offer[] = ['offered', 'archived', 'withdrawn'];

/** Whether a course can be joined, what changed of that, and changing it with a reason. */
@Component({
  selector: 'app-offer-acts',
  imports: [TranslocoPipe, LongDatePipe, NameTextPipe, PluralPipe, InScriptPipe, TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [InScriptPipe],
  templateUrl: './offer-acts.html',
  styleUrl: './offer-acts.css',
})
export class OfferActs {
  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly inScript = inject(InScriptPipe);

  readonly course = input.required<CourseOffer>();
  readonly changed = output<CourseOffer>();
  /** Somebody else was quicker: what is shown is not so any more. */
  readonly outdated = output();

  protected readonly others = computed(() =>
    offers.filter((offer) => offer !== this.course().offer),
  );

  /** Sent again, because the answer was lost, it is the same change. */
  protected async change(to: Offer): Promise<void> {
    const { id, title, offer: from } = this.course();
    const change = newId();
    const question: ReasonQuestion = {
      words: `offer.${to}`,
      about: [this.inScript.transform(title), ''],
      most: 500,
      send: async (reason) => {
        const request = { params: { course: id, change }, body: { from, to, reason } };
        try {
          this.changed.emit(await this.api.call('offers.changeOffer', request));
        } catch (error) {
          this.outdated.emit();
          throw error;
        }
      },
    };
    await this.dialogs.open<void, ReasonQuestion>(ReasonDialog, question, 'reason-title');
  }
}
