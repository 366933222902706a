import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { OrganisationDirectory } from './organisation-directory';
import { Throttle } from './throttle';

@Global()
@Module({
  imports: [PassportModule],
  providers: [OrganisationDirectory, Throttle],
  exports: [OrganisationDirectory, Throttle],
})
export class AccessModule {}
