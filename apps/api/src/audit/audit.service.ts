import { Inject, Injectable } from '@nestjs/common';
import type {
  AuditVerificationDto,
  ChainVerificationDto,
  FieldHistoryDto,
  FieldVersionDto,
} from '@app/contracts/http';
import { groupOfGuestPath, guestGroupsFor, type Actor } from '@app/domain';
import {
  fieldHistory,
  findSealer,
  verifyAll,
  verifyChain,
  type FieldVersion,
  type Keyring,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { KEYRING } from '../platform/door/door.module';
import { notFound } from '../platform/problems/problem';

/** Proves the audit, and tells what a field once was. */
@Injectable()
export class AuditService {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(KEYRING) private readonly keyring: Keyring,
  ) {}

  async verifyOne(receptionId: string): Promise<ChainVerificationDto> {
    if (!(await findSealer(this.pool, this.keyring, receptionId))) throw notFound();
    const result = await this.onClient((client) => verifyChain(client, receptionId));
    return { chain: receptionId, ...result };
  }

  async verifyEverything(): Promise<AuditVerificationDto> {
    const { chains, entries, bad } = await this.onClient((client) => verifyAll(client));
    return {
      ok: bad.length === 0,
      chains,
      entries,
      bad: bad.map((chain) => ({ ...chain, ok: false })),
    };
  }

  async history(actor: Actor, receptionId: string, path: string): Promise<FieldHistoryDto> {
    const sealer = await findSealer(this.pool, this.keyring, receptionId);
    if (!sealer) throw notFound();
    const versions = await fieldHistory(this.pool, sealer, receptionId, path);
    return { path, versions: versions.map((version) => shownTo(actor, version)) };
  }

  private async onClient<T>(act: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      return await act(client);
    } finally {
      client.release();
    }
  }
}

/** A guest's sensitive values stay with those who may read them, in the history too. */
function shownTo(actor: Actor, { erased, ...version }: FieldVersion): FieldVersionDto {
  const group = groupOfGuestPath(version.path);
  const isOpen =
    group === null || group === 'plain' || guestGroupsFor(actor, [])?.includes(group) === true;
  if (isOpen) return { ...version, hidden: erased };
  return { ...version, from: null, to: null, hidden: true };
}
