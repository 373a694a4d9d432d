import { Injectable } from '@nestjs/common';
import type {
  ChangeUserDto,
  CreateUserDto,
  NewUserDto,
  OneTimePasswordDto,
  UserDto,
} from '@app/contracts/http';
import { conflict, notFound, refuse, type Actor } from '@app/domain';
import {
  addUser,
  changeUser,
  endSessions,
  findUser,
  revokeAccessTokens,
  type UserValues,
} from '@app/persistence';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { changeOf } from './change-of';
import { OfficeDoor } from './office-door';
import { OneTimePasswords } from './one-time-passwords';
import { checkLastAdministrator, checkUser } from './user-rules';

/** Accounts as an administrator keeps them. The audit names fields, never their values. */
@Injectable()
export class Users {
  constructor(
    private readonly door: OfficeDoor,
    private readonly oneTime: OneTimePasswords,
  ) {}

  /** Throws 409 `login.taken`, 422 `department.required` or `department.unknown`. */
  async add(actor: Actor, meta: CommandMeta, body: CreateUserDto): Promise<NewUserDto> {
    const password = await this.oneTime.make();
    return this.door.act<NewUserDto>({ actor, meta, kind: 'user.add' }, async (tx) => {
      const values = valuesOf(body);
      const refusal = await checkUser(tx.client, values);
      if (refusal) return refusal;
      const row = await addUser(tx.client, body.login, values);
      if (!row) return conflict('login.taken');
      await this.oneTime.give(tx.client, row.id, password, tx.now);
      const fact = { type: 'UserAdded', userId: row.id, role: row.role };
      return {
        facts: [fact],
        answer: { ...row, oneTimePassword: null },
        secret: { oneTimePassword: password.plain },
      };
    });
  }

  /** Throws 404, 412 `version.stale`, 409 `administrator.last`, 422 as `add`. */
  async change(
    actor: Actor,
    meta: CommandMeta,
    { id, revision }: { id: string; revision: number },
    body: ChangeUserDto,
  ): Promise<UserDto> {
    return this.door.act<UserDto>(
      { actor, meta, kind: 'user.change', of: id },
      async ({ client }) => {
        const before = await findUser(client, id);
        if (!before) return notFound();
        if (before.revision !== revision) return refuse(412, 'version.stale');
        const { after, fields } = changeOf<UserValues>(before, body);
        const refusal =
          (await checkUser(client, after)) ?? (await checkLastAdministrator(client, before, after));
        if (refusal) return refusal;
        const row = await changeUser(client, id, revision, after);
        if (!row) return refuse(412, 'version.stale');
        if (!row.active) {
          await endSessions(client, id);
          await revokeAccessTokens(client, id);
        }
        const { role, active } = row;
        const fact = { type: 'UserChanged', userId: id, paths: fields, role, active };
        return { facts: [fact], answer: row };
      },
    );
  }

  /** A one-time password in place of a forgotten one; every session and token ends. */
  async resetPassword(actor: Actor, meta: CommandMeta, id: string): Promise<OneTimePasswordDto> {
    const password = await this.oneTime.make();
    const act = { actor, meta, kind: 'user.reset-password' };
    return this.door.act<OneTimePasswordDto>(act, async ({ client, now }) => {
      const row = await findUser(client, id);
      if (!row) return notFound();
      if (!row.active) return conflict('user.inactive');
      const expiresAt = await this.oneTime.give(client, id, password, now);
      await endSessions(client, id);
      await revokeAccessTokens(client, id);
      return {
        facts: [{ type: 'PasswordReset', userId: id }],
        answer: { login: row.login, oneTimePassword: null, expiresAt },
        secret: { oneTimePassword: password.plain },
      };
    });
  }
}

/** What is left out of a new person is none. */
export function valuesOf(body: Omit<CreateUserDto, 'login'>): UserValues {
  const { name, role, title, phone, dutyPhone, email, departmentId, language } = body;
  return {
    name,
    role,
    title: title ?? null,
    phone: phone ?? null,
    dutyPhone: dutyPhone ?? null,
    email: email ?? null,
    departmentId: departmentId ?? null,
    language: language ?? 'zh',
    active: true,
  };
}
