import { Inject, Injectable } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { renderProfile } from '@svetionik/contracts/profiles';
import { certificateWording } from '@svetionik/domain/certificates/certificate-wording';
import type { PersonActor } from '../../platform/access/actor';
import { Throttle } from '../../platform/access/throttle';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config/config.module';
import { Transactions } from '../../platform/database/transactions';
import type { Answer } from '../../platform/http/answer';
import { download } from '../../platform/http/download';
import { findIssueDate } from '../organisations';
import { renderSample } from '../documents';
import { refuseUnprintableSamples, samplesOfProfile } from './certificate-samples';
import { requireFound } from './profiles.access';

const perPerson = { limit: 30, seconds: 600 };

/** Shows an administrator the document that a definition would give, before anything is saved. */
@Injectable()
export class SampleDocumentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async render(
    actor: PersonActor,
    { definition, language, accredited }: EndpointInput<typeof renderProfile>['body'],
  ): Promise<Answer<Buffer>> {
    await this.throttle.spend(`sample:${actor.personId}`, perPerson.limit, perPerson.seconds);
    const { date } = await this.transactions.reading(actor, (transaction) =>
      findIssueDate(transaction, actor.organisationId, this.clock.now()),
    );
    const samples = samplesOfProfile(definition, { day: date, publicUrl: this.settings.publicUrl });
    refuseUnprintableSamples(samples);
    const inScript = samples.filter(({ facts }) => [language, 'en'].includes(facts.language));
    const shown = requireFound((accredited ? undefined : inScript[1]) ?? inScript[0]);
    return download(
      { content: renderSample(shown.facts), mediaType: 'application/pdf' },
      `${certificateWording[shown.facts.language].sample.mark}.pdf`,
    );
  }
}
