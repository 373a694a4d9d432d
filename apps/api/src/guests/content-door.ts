import type { Actor } from '@app/domain';
import type { AuditFact, Sealer } from '@app/persistence';
import type pg from 'pg';

export const CONTENT_DOOR = Symbol('content door');
export interface ContentTx {
  readonly client: pg.PoolClient;
  readonly now: number;
  readonly sealer: Sealer;
}
export interface ContentMeta {
  readonly receptionId: string;
  readonly kind: string;
  readonly requestId: string;
  readonly idempotencyKey?: string;
  readonly bodyHash?: string;
}
export interface ContentDoor {
  content<T>(
    actor: Actor,
    meta: ContentMeta,
    act: (tx: ContentTx) => Promise<{ facts: readonly AuditFact[]; answer: T }>,
  ): Promise<T>;
}
