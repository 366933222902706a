import { Global, Module } from '@nestjs/common';
import { PublishedNumbers } from './published-numbers';

@Global()
@Module({ providers: [PublishedNumbers], exports: [PublishedNumbers] })
export class PrivacyGuardModule {}
