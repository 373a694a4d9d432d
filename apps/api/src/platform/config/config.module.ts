import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '@app/config';

/** Token of the process's `Config`, parsed once. */
export const CONFIG = Symbol('config');

@Global()
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
