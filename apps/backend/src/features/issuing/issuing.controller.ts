import { Controller } from '@nestjs/common';
import {
  issueCertificates,
  listBatches,
  listEligible,
  previewCertificate,
  readBatch,
  retryBatch,
} from '@svetionik/contracts/certification';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { BatchesService } from './batches.service';
import { CertificateIssuer } from './certificate-issuer';
import { EligibilityService } from './eligibility.service';

@Controller()
export class IssuingController {
  constructor(
    private readonly eligibility: EligibilityService,
    private readonly issuer: CertificateIssuer,
    private readonly batches: BatchesService,
  ) {}

  @Handles(listEligible)
  listEligible(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listEligible>,
  ) {
    return this.eligibility.list(actor, query);
  }

  @Handles(previewCertificate)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof previewCertificate>,
  ) {
    return this.eligibility.preview(actor, params.enrolment);
  }

  @Handles(issueCertificates)
  issue(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query, body }: EndpointInput<typeof issueCertificates>,
  ) {
    return this.issuer.issue(actor, params.batch, body, query);
  }

  @Handles(listBatches)
  listBatches(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listBatches>,
  ) {
    return this.batches.list(actor, query);
  }

  @Handles(readBatch)
  readBatch(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readBatch>,
  ) {
    return this.batches.read(actor, params.batch);
  }

  @Handles(retryBatch)
  retryBatch(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof retryBatch>,
  ) {
    return this.batches.retry(actor, params.batch);
  }
}
