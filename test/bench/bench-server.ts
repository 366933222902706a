import 'reflect-metadata';
import { Controller, Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { saveAnswer } from '@svetionik/contracts/assessment/answers';
import { endpoint, json, type EndpointInput } from '@svetionik/contracts/endpoint';
import { id, instant } from '@svetionik/contracts/values';
import { join } from 'node:path';
import { z } from 'zod';
import { AppModule } from '../../apps/backend/src/app.module';
import { prepareWebApp } from '../../apps/backend/src/create-web-app';
import type { PersonActor } from '../../apps/backend/src/platform/access/actor';
import { Transactions } from '../../apps/backend/src/platform/database/transactions';
import { ContractAdapter } from '../../apps/backend/src/platform/http/contract-adapter';
import { DeclaredRoutes } from '../../apps/backend/src/platform/http/declared-routes';
import { CurrentActor, Handles, Input } from '../../apps/backend/src/platform/http/handles';
import { SETTINGS } from '../../apps/backend/src/platform/config/config.module';
import { readSettings } from '../../apps/backend/src/platform/config/env';

const found = z.object({ id, at: instant });

const readFloor = endpoint({
  name: 'bench.readFloor',
  method: 'GET',
  path: '/api/v1/floor/:enrolment',
  permission: 'course.take',
  params: z.object({ enrolment: id }),
  replies: { 200: json(found) },
  example: {},
});

const writeFloor = endpoint({
  name: 'bench.writeFloor',
  method: 'PUT',
  path: '/api/v1/floor/:attempt/answers/:answer',
  permission: 'course.take',
  params: saveAnswer.params,
  body: saveAnswer.body,
  replies: { 200: json(found) },
  example: {},
});

/** The least that an authenticated route can do: one indexed select, or one committed insert. */
@Controller()
class FloorController {
  constructor(private readonly transactions: Transactions) {}

  @Handles(readFloor)
  read(@CurrentActor() actor: PersonActor, @Input() { params }: EndpointInput<typeof readFloor>) {
    return this.transactions.reading(actor, async (transaction) => {
      const rows: { id: string; enrolled_at: Date }[] = await transaction.query(
        'SELECT id, enrolled_at FROM learning.enrolment WHERE id = $1',
        [params.enrolment],
      );
      return { id: rows[0]?.id, at: rows[0]?.enrolled_at.toISOString() };
    });
  }

  @Handles(writeFloor)
  write(
    @CurrentActor() actor: PersonActor,
    @Input() { params, body }: EndpointInput<typeof writeFloor>,
  ) {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const at = new Date();
      await transaction.query('INSERT INTO bench.floor (id, body, at) VALUES ($1, $2, $3)', [
        params.answer,
        body,
        at,
      ]);
      return { id: params.answer, at: at.toISOString() };
    });
  }
}

@Module({ imports: [AppModule], controllers: [FloorController] })
class BenchModule {}

/** The app with the floor's routes beside its own, as a process of its own. */
async function serve(): Promise<void> {
  const settings = readSettings();
  const testing = await Test.createTestingModule({ imports: [BenchModule] })
    .overrideProvider(DeclaredRoutes)
    .useValue({})
    .overrideProvider(SETTINGS)
    .useValue(settings)
    .compile();
  const app = testing.createNestApplication<NestExpressApplication>(new ContractAdapter(), {
    bodyParser: false,
    logger: ['error'],
  });
  prepareWebApp(app, join(__dirname, '../../dist/frontend/browser'));
  await app.listen(settings.port, settings.host);
  process.send?.({ ready: true });
}

void serve();
