import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { handInSheet, readSheet, saveSheet } from '@svetionik/contracts/panels';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { requireOwnSheet, requireOwnSheets, requirePanel } from '../authoring.access';
import { describeSheet } from './panel-view';
import { findPanelItems, type Panel } from './panels.queries';
import { findSheets, updateSheet, type Sheet } from './sheets.queries';

type SheetView = EndpointReply<typeof readSheet>;
type Given = EndpointInput<typeof saveSheet>['body'];

/** The sheets of judges: each sees, saves and hands in their own. The stage of the panel is held while they do. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor, id: string): Promise<SheetView> {
    return this.transactions.reading(actor, async (transaction) =>
      this.view(transaction, actor, await requirePanel(transaction, actor, id)),
    );
  }

  save(
    actor: PersonActor,
    id: string,
    version: number,
    { judgements, remarks = {} }: Given,
  ): Promise<EndpointReply<typeof saveSheet>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { panel, own } = await this.open(transaction, actor, id);
      const unknown = [...Object.keys(judgements), ...Object.keys(remarks)].filter(
        (position) => Number(position) > panel.items,
      );
      if (unknown.length > 0)
        throw new DomainError('authoring.reference-unknown', { details: { references: unknown } });
      await this.write(transaction, actor, panel, {
        ...own,
        version,
        judgements: { ...own.judgements, ...judgements },
        remarks: { ...own.remarks, ...remarks },
      });
      return { version: version + 1, savedAt: this.clock.now().toISOString() };
    });
  }

  /** Sent twice it is one. */
  handIn(
    actor: PersonActor,
    id: string,
    version: number,
  ): Promise<EndpointReply<typeof handInSheet>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { panel, own } = await requireOwnSheet(transaction, actor, id);
      if (own.handedInAt !== null && own.version === version + 1)
        return this.view(transaction, actor, panel);
      requireOpen(panel, own);
      const left = panel.items - Object.keys(own.judgements).length;
      if (own.version === version && left > 0)
        throw new DomainError('panel.incomplete', { details: { left } });
      await this.write(transaction, actor, panel, {
        ...own,
        version,
        handedInAt: this.clock.now(),
      });
      return this.view(transaction, actor, panel);
    });
  }

  private async open(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
  ): Promise<{ panel: Panel; own: Sheet }> {
    const held = await requireOwnSheet(transaction, actor, id);
    requireOpen(held.panel, held.own);
    return held;
  }

  private async write(
    transaction: EntityManager,
    actor: PersonActor,
    panel: Panel,
    sheet: Sheet,
  ): Promise<void> {
    const written = await updateSheet(transaction, panel.id, sheet);
    if (!written)
      throw new DomainError('edit.conflict', {
        current: await this.view(transaction, actor, panel),
      });
  }

  private async view(
    transaction: EntityManager,
    actor: PersonActor,
    panel: Panel,
  ): Promise<SheetView> {
    const items = await findPanelItems(transaction, panel.id);
    const sheets = await findSheets(transaction, panel.id);
    return describeSheet(panel, items, sheets, requireOwnSheets(actor, sheets));
  }
}

/** Who handed in nothing in the first round has no sheet of the second, and what is handed in stays as it is. */
function requireOpen({ stage }: Panel, { round, handedInAt }: Sheet): void {
  const underWay = stage === 'first' ? 1 : 2;
  if (stage === 'closed' || round !== underWay || handedInAt !== null)
    throw new DomainError('panel.stage-over');
}
