import { Module } from '@nestjs/common';
import { IdentityModule } from './features/identity';
import { PlatformModule } from './platform/platform.module';

/** The only file that knows every feature. */
@Module({ imports: [PlatformModule, IdentityModule] })
export class AppModule {}
