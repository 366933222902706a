// What serves a feature.

export function serverFiles(names) {
  const folder = `apps/backend/src/features/${names.many.name}`;
  const file = (kind) => `${folder}/${names.many.name}.${kind}.ts`;
  return {
    [`${folder}/index.ts`]: `export { ${names.many.pascal}Module } from './${names.many.name}.module';\n`,
    [file('module')]: writeModule(names),
    [file('controller')]: writeController(names),
    [file('service')]: writeService(names),
    [file('access')]: writeAccess(names),
    [file('queries')]: writeQueries(names),
  };
}

function writeModule({ many }) {
  return `import { Module } from '@nestjs/common';
import { ${many.pascal}Controller } from './${many.name}.controller';
import { ${many.pascal}Service } from './${many.name}.service';

@Module({
  controllers: [${many.pascal}Controller],
  providers: [${many.pascal}Service],
})
export class ${many.pascal}Module {}
`;
}

function writeController({ many, one }) {
  const [add, read, list] = [`add${one.pascal}`, `read${one.pascal}`, `list${many.pascal}`];
  return `import { Controller } from '@nestjs/common';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import { ${add}, ${list}, ${read} } from '@svetionik/contracts/${many.name}';
import type { PersonActor } from '../../platform/access/actor';
import { CurrentActor, Handles, Input } from '../../platform/http/handles';
import { ${many.pascal}Service } from './${many.name}.service';

@Controller()
export class ${many.pascal}Controller {
  constructor(private readonly ${many.camel}: ${many.pascal}Service) {}

  @Handles(${add})
  add(@CurrentActor() actor: PersonActor, @Input() { params, body }: EndpointInput<typeof ${add}>) {
    return this.${many.camel}.add(actor, params.${one.camel}, body);
  }

  @Handles(${read})
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof ${read}>) {
    return this.${many.camel}.read(actor, params.${one.camel});
  }

  @Handles(${list})
  list(@CurrentActor() actor: PersonActor, @Input() { query }: EndpointInput<typeof ${list}>) {
    return this.${many.camel}.list(actor, query);
  }
}
`;
}

function writeService({ many, one }) {
  const text = `${one.pascal}Text`;
  return `import { Injectable } from '@nestjs/common';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { add${one.pascal}, list${many.pascal}, read${one.pascal} } from '@svetionik/contracts/${many.name}';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { created, type Answer } from '../../platform/http/answer';
import { DomainError } from '../../platform/http/domain-error';
import { require${one.pascal} } from './${many.name}.access';
import { find${many.pascal}, find${one.pascal}, insert${one.pascal}, type ${one.pascal}Row } from './${many.name}.queries';

type ${one.pascal} = EndpointReply<typeof read${one.pascal}>;
type ${text} = EndpointInput<typeof add${one.pascal}>['body'];
type Query = EndpointInput<typeof list${many.pascal}>['query'];

@Injectable()
export class ${many.pascal}Service {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  add(actor: PersonActor, id: string, { title }: ${text}): Promise<Answer<${one.pascal}> | ${one.pascal}> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId } = actor;
      const written = { id, organisationId, title, addedAt: this.clock.now() };
      if (await insert${one.pascal}(transaction, written)) return created(describe${one.pascal}(written));
      const known = await find${one.pascal}(transaction, organisationId, id);
      if (known?.title !== title) throw new DomainError('creation.differs');
      return describe${one.pascal}(known);
    });
  }

  read(actor: PersonActor, id: string): Promise<${one.pascal}> {
    return this.transactions.reading(actor, async (transaction) =>
      describe${one.pascal}(await require${one.pascal}(transaction, actor, id)),
    );
  }

  list(actor: PersonActor, { after, limit }: Query): Promise<EndpointReply<typeof list${many.pascal}>> {
    return this.transactions.reading(actor, async (transaction) => {
      const page = { after, limit: limit + 1 };
      const rows = await find${many.pascal}(transaction, actor.organisationId, page);
      const items = rows.slice(0, limit).map(describe${one.pascal});
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }
}

function describe${one.pascal}({ id, title, addedAt }: ${one.pascal}Row): ${one.pascal} {
  return { id, title, addedAt: addedAt.toISOString() };
}
`;
}

function writeAccess({ many, one }) {
  return `import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { DomainError } from '../../platform/http/domain-error';
import { find${one.pascal}, type ${one.pascal}Row } from './${many.name}.queries';

/** A ${one.spaced} of the organisation; no other one is found. */
export async function require${one.pascal}(
  transaction: EntityManager,
  { organisationId }: PersonActor,
  id: string,
): Promise<${one.pascal}Row> {
  const row = await find${one.pascal}(transaction, organisationId, id);
  if (row === undefined) throw new DomainError('access.not-found');
  return row;
}
`;
}

function writeQueries({ many, one }) {
  const table = `${many.snake}.${one.snake}`;
  return `import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

export interface ${one.pascal}Row {
  readonly id: string;
  readonly title: string;
  readonly addedAt: Date;
}

interface New${one.pascal} extends ${one.pascal}Row {
  readonly organisationId: string;
}

const columns = 'id, title, added_at AS "addedAt"';

/** False where the id is taken. */
export async function insert${one.pascal}(
  transaction: EntityManager,
  { id, organisationId, title, addedAt }: New${one.pascal},
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    \`INSERT INTO ${table} (id, organisation_id, title, added_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id\`,
    [id, organisationId, title, addedAt],
  );
  return rows.length > 0;
}

export async function find${one.pascal}(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<${one.pascal}Row | undefined> {
  const rows = await queryRows(
    transaction,
    \`SELECT \${columns} FROM ${table} WHERE organisation_id = $1 AND id = $2\`,
    [organisationId, id],
  );
  return rows[0];
}

/** The last one first. */
export function find${many.pascal}(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<${one.pascal}Row[]> {
  return queryRows(
    transaction,
    \`SELECT \${columns} FROM ${table} WHERE organisation_id = $1
       AND ($2::uuid IS NULL OR (added_at, id) < (SELECT added_at, id FROM ${table} WHERE organisation_id = $1 AND id = $2))
     ORDER BY added_at DESC, id DESC LIMIT $3\`,
    [organisationId, after ?? null, limit],
  );
}
`;
}
