import { Controller } from '@nestjs/common';
import {
  listIssuerKeys,
  readAchievement,
  readBadge,
  readIssuerCertificate,
  readIssuerCertificates,
  readIssuerDocument,
  readIssuerKeySet,
  readStatusList,
} from '@svetionik/contracts/credentials';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { BadgesService } from './badges.service';
import { IssuersService } from './issuers.service';
import { StatusListsService } from './status-lists.service';

type Asking = PersonActor | VisitorActor;

/** For verifiers: public, and the same for everybody. */
@Controller()
export class IssuersController {
  constructor(
    private readonly issuers: IssuersService,
    private readonly statusLists: StatusListsService,
    private readonly badges: BadgesService,
  ) {}

  @Handles(listIssuerKeys)
  listKeys(@CurrentActor() actor: Asking) {
    return this.issuers.listKeys(actor);
  }

  @Handles(readIssuerDocument)
  readDocument(
    @CurrentActor() actor: Asking,
    @Input() { params }: EndpointInput<typeof readIssuerDocument>,
  ) {
    return this.issuers.readDocument(actor, params.organiser);
  }

  @Handles(readIssuerKeySet)
  readKeySet(
    @CurrentActor() actor: Asking,
    @Input() { params }: EndpointInput<typeof readIssuerKeySet>,
  ) {
    return this.issuers.readKeySet(actor, params.organiser);
  }

  @Handles(readIssuerCertificates)
  readCertificates(
    @CurrentActor() actor: Asking,
    @Input() { params }: EndpointInput<typeof readIssuerCertificates>,
  ) {
    return this.issuers.readCertificates(actor, params.organiser);
  }

  @Handles(readIssuerCertificate)
  readCertificate(
    @CurrentActor() actor: Asking,
    @Input() { params }: EndpointInput<typeof readIssuerCertificate>,
  ) {
    return this.issuers.readCertificate(actor, params.organiser, params.fingerprint);
  }

  @Handles(readStatusList)
  readStatusList(
    @CurrentActor() actor: Asking,
    @Input() { params }: EndpointInput<typeof readStatusList>,
  ) {
    const [year = 0, part = 0] = params.list.split('-').map(Number);
    return this.statusLists.read(actor, params.organiser, { year, part });
  }

  @Handles(readBadge)
  readBadge(@CurrentActor() actor: Asking, @Input() { params }: EndpointInput<typeof readBadge>) {
    return this.badges.read(actor, params.organiser, params.badge);
  }

  @Handles(readAchievement)
  readAchievement(
    @CurrentActor() actor: Asking,
    @Input() { params }: EndpointInput<typeof readAchievement>,
  ) {
    return this.issuers.readAchievement(actor, params.course, params.edition);
  }
}
