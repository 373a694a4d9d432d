import { Module } from '@nestjs/common';
import { PasswordHasher } from './password-hasher';
import { Passwords } from './passwords.service';
import { SessionController } from './session.controller';
import { SessionsController } from './sessions.controller';
import { SettingsController } from './settings.controller';
import { SignIn } from './sign-in.service';
import { TokensController } from './tokens.controller';

/** Accounts as their owners use them: sessions, passwords, tokens. */
@Module({
  controllers: [SessionController, SessionsController, SettingsController, TokensController],
  providers: [PasswordHasher, Passwords, SignIn],
  exports: [PasswordHasher, Passwords],
})
export class AccessModule {}
