import { Global, Module } from '@nestjs/common';
import { Events } from './events';
import { Subscriptions } from './subscriptions';

@Global()
@Module({ providers: [Events, Subscriptions], exports: [Events, Subscriptions] })
export class EventsModule {}
