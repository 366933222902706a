import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import {
  advancePanel,
  handInSheet,
  listPanels,
  listTrainers,
  openPanel,
  readPanel,
  readSheet,
  saveSheet,
} from '@svetionik/contracts/panels';
import type { PersonActor } from '../../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../../platform/http/handles';
import { PanelsService } from './panels.service';
import { SheetsService } from './sheets.service';

@Controller()
export class PanelsController {
  constructor(
    private readonly panels: PanelsService,
    private readonly sheets: SheetsService,
  ) {}

  @Handles(listPanels)
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof listPanels>) {
    return this.panels.list(actor, query);
  }

  @Handles(listTrainers)
  trainers(
    @CurrentActor() actor: PersonActor,
    @Input() { query }: EndpointInput<typeof listTrainers>,
  ) {
    return this.panels.trainers(actor, query);
  }

  @Handles(openPanel)
  open(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof openPanel>,
  ) {
    return this.panels.open(actor, params.panel, body);
  }

  @Handles(readPanel)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readPanel>) {
    return this.panels.read(actor, params.panel);
  }

  @Handles(advancePanel)
  advance(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof advancePanel>,
  ) {
    return this.panels.advance(actor, params.panel, version, body.to);
  }

  @Handles(readSheet)
  readSheet(
    @CurrentActor() actor: PersonActor,
    @Input() { params }: EndpointInput<typeof readSheet>,
  ) {
    return this.sheets.read(actor, params.panel);
  }

  @Handles(saveSheet)
  saveSheet(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version, body }: EndpointInput<typeof saveSheet>,
  ) {
    return this.sheets.save(actor, params.panel, version, body);
  }

  @Handles(handInSheet)
  handIn(
    @CurrentActor() actor: PersonActor,
    @Input() { params, version }: EndpointInput<typeof handInSheet>,
  ) {
    return this.sheets.handIn(actor, params.panel, version);
  }
}
