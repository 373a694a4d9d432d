import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@app/config';
import type { TrustIssuerDto } from '@app/contracts/http';
import { notFound, type Actor } from '@app/domain';
import {
  findOfficeSettings,
  forgetIssuer,
  keyIdOf,
  listTrustedIssuers,
  signingKeyFrom,
  trustIssuer,
  type SigningKey,
  type TrustedIssuerRow,
} from '@app/persistence';
import type pg from 'pg';
import { OfficeDoor } from '../people/office-door';
import { CONFIG } from '../platform/config/config.module';
import { POOL } from '../platform/database/pool';
import { invalidInput } from '../platform/problems/problem';
import type { CommandMeta } from '../platform/request/meta.decorator';

/** Whose signed files this office believes: its own, and those it was given the key of. */
@Injectable()
export class Issuers {
  readonly ownKey: SigningKey;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
  ) {
    this.ownKey = signingKeyFrom(config.masterKey);
  }

  /** This installation as others see it. */
  async own(): Promise<TrustedIssuerRow> {
    const { keyId, publicKey } = this.ownKey;
    const office = await findOfficeSettings(this.pool);
    return { keyId, publicKey, name: office?.name ?? '' };
  }

  list(): Promise<TrustedIssuerRow[]> {
    return listTrustedIssuers(this.pool);
  }

  /** Everybody whose files are believed. */
  async trusted(): Promise<TrustedIssuerRow[]> {
    return [await this.own(), ...(await this.list())];
  }

  /** Throws 422 for what is no public key. */
  async trust(actor: Actor, meta: CommandMeta, body: TrustIssuerDto): Promise<TrustedIssuerRow> {
    const keyId = keyIdOf(body.publicKey);
    if (keyId === null) throw invalidInput([{ path: 'publicKey', code: 'public-key.invalid' }]);
    const row = { keyId, name: body.name, publicKey: body.publicKey };
    return this.door.act({ actor, meta, kind: 'issuer.trust' }, async ({ client }) => {
      await trustIssuer(client, row, actor.userId);
      return { facts: [{ type: 'IssuerTrusted', keyId }], answer: row };
    });
  }

  /** Its files are refused from now on; what was taken over stays. Throws 404. */
  async forget(actor: Actor, meta: CommandMeta, keyId: string): Promise<{ keyId: string }> {
    return this.door.act({ actor, meta, kind: 'issuer.forget' }, async ({ client }) => {
      if (!(await forgetIssuer(client, keyId))) return notFound();
      return { facts: [{ type: 'IssuerForgotten', keyId }], answer: { keyId } };
    });
  }
}
