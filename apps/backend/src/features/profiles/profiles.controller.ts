import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  archiveProfile,
  createProfile,
  editProfile,
  listCertifiedCourses,
  listProfiles,
  listProfileVersions,
  previewProfile,
  readProfile,
  renderProfile,
} from '@svetionik/contracts/profiles';
import { readRecognition } from '@svetionik/contracts/recognition';
import type { PersonActor, VisitorActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ProfilesService } from './profiles.service';
import { RecognitionService } from './recognition.service';
import { SampleDocumentsService } from './sample-documents.service';

@Controller()
export class ProfilesController {
  constructor(
    private readonly profiles: ProfilesService,
    private readonly samples: SampleDocumentsService,
    private readonly recognition: RecognitionService,
  ) {}

  @Handles(listProfiles)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listProfiles>) {
    return this.profiles.list(actor, query);
  }

  @Handles(listCertifiedCourses)
  listCourses(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listCertifiedCourses>,
  ) {
    return this.profiles.listCourses(actor, query);
  }

  @Handles(readRecognition)
  readRecognition(
    @CurrentActor() actor: PersonActor | VisitorActor,
    @Input() { params }: EndpointInput<typeof readRecognition>,
  ) {
    return this.recognition.read(actor, params.slug);
  }

  @Handles(readProfile)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readProfile>) {
    return this.profiles.read(actor, params.profile);
  }

  @Handles(listProfileVersions)
  listVersions(
    @CurrentActor() actor: PersonActor,
    @Input() { params, query }: EndpointInput<typeof listProfileVersions>,
  ) {
    return this.profiles.listVersions(actor, params.profile, query);
  }

  @Handles(previewProfile)
  preview(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof previewProfile>,
  ) {
    return this.profiles.preview(actor, body.definition);
  }

  @Handles(renderProfile)
  render(
    @CurrentActor() actor: PersonActor,
    @Input() { body }: EndpointInput<typeof renderProfile>,
  ) {
    return this.samples.render(actor, body);
  }

  @Handles(createProfile)
  create(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof createProfile>,
  ) {
    return this.profiles.create(actor, params.profile, body);
  }

  @Handles(editProfile)
  edit(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof editProfile>,
  ) {
    return this.profiles.edit(actor, params.profile, version, body);
  }

  @Handles(archiveProfile)
  archive(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof archiveProfile>,
  ) {
    return this.profiles.archive(actor, params.profile, version, body.archived);
  }
}
