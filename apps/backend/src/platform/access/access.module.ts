import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { DefaultOrganisation } from './default-organisation';
import { Throttle } from './throttle';

@Global()
@Module({
  imports: [PassportModule],
  providers: [DefaultOrganisation, Throttle],
  exports: [DefaultOrganisation, Throttle],
})
export class AccessModule {}
