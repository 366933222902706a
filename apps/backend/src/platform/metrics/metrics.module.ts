import { Global, Module } from '@nestjs/common';
import { Metrics } from './metrics';
import { OperationsServer } from './operations-server';

@Global()
@Module({ providers: [Metrics, OperationsServer], exports: [Metrics, OperationsServer] })
export class MetricsModule {}
