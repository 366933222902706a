import type { OwnData, OwnDataSection } from '@svetionik/contracts/privacy/own-data';
import type { GrantedPermission } from '@svetionik/domain/access/permissions';
import type { Script } from '@svetionik/domain/language/script';
import type {
  LeftOutReason,
  ProcessingActivity,
  ProcessingGround,
} from '@svetionik/domain/privacy/processing';
import type { RetainedKind } from '@svetionik/domain/privacy/retention';
import type { EntityManager } from 'typeorm';

/** How long something is kept. */
export type KeptPeriod =
  | { readonly kind: 'account' | 'organisation' }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'retention'; readonly retention: RetainedKind };

/** Where the rows of a table are in own data, or why they are not. */
export type OwnDataPlace = OwnDataSection | { readonly leftOut: LeftOutReason };

/** What a feature does with personal data in its tables, for one purpose. */
export interface Processing {
  readonly activity: ProcessingActivity;
  readonly ground: ProcessingGround;
  readonly kept: KeptPeriod;
  /** Who reads it beside the person: whoever has one of these. */
  readonly readers: readonly GrantedPermission[];
  /** Every table that holds it, and what its person takes along of it. */
  readonly tables: Readonly<Record<string, OwnDataPlace>>;
}

/** Whose data are put together, and in which script titles are written for them. */
export interface OwnDataOwner {
  readonly organisationId: string;
  readonly personId: string;
  readonly script: Script;
  /** Who has it put together. What nobody but the person may read, the organisation gets in no file either. */
  readonly by: 'person' | 'organisation';
  readonly now: Date;
}

type Read<Value> = (transaction: EntityManager, owner: OwnDataOwner) => Promise<Value>;

/** A document or a file of the person: issued to them, handed in by them, or evidence of a training. */
export interface OwnFile {
  readonly folder: 'documents' | 'handed-in' | 'evidence';
  /** As it is called; several may be called the same. */
  readonly name: string;
  /** Gives nothing where it has gone meanwhile. */
  readonly read: (transaction: EntityManager) => Promise<Uint8Array | undefined>;
}

/** What a feature declares of the personal data that it keeps, and how their person gets them. */
export interface PersonalData {
  readonly processing: readonly Processing[];
  readonly sections?: { readonly [Section in OwnDataSection]?: Read<OwnData[Section]> };
  readonly files?: Read<readonly OwnFile[]>;
}

/** That no rows of it are among own data. */
export function exclude(reason: LeftOutReason): OwnDataPlace {
  return { leftOut: reason };
}
