import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { authorityFor, isLeaderOrHead, isOffice, isOfficeHead } from '../people/authority';
import type { Principal } from '../people/actor';
import { findingId } from '../plan/finding';
import { lintNow } from '../plan/lint-now';
import { conflict, forbidden, invalid, isRefusal, notFound } from '../refusal';
import { LEAST_BASIS } from './declaration';

/** Is it found in the draft, or in a version that is in force or waits for a decision? */
function isFound(on: Case, finding: string): boolean {
  const { draft, planVersions } = on.world;
  const documents = [...(draft ? [draft] : []), ...planVersions.map((v) => v.document)];
  return documents.some((document) => lintNow(on, document).some((f) => findingId(f) === finding));
}

/** 不适用: by the office head, with the legal basis. It changes nothing until it is confirmed. */
export function decideDeclare(c: CommandOf<'finding.declare-not-applicable'>, on: Case): Decision {
  // Recorded for the head by an officer who then confirms it, it would have been one person's act.
  if (c.onBehalf) return forbidden('declaration.in-person');
  const may = authorityFor(on.actor, on.ctx, c, isOfficeHead);
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status !== 'open' && r.status !== 'draft') return conflict('reception.not-open');
  if (c.basis.trim().length < LEAST_BASIS) return invalid('declaration.basis-too-short');
  const object = { type: 'finding', id: c.finding } as const;
  if (r.declarations.some((d) => d.finding === c.finding)) {
    return conflict('declaration.already-made', [object]);
  }
  if (!isFound(on, c.finding)) return notFound('declaration.finding-unknown');
  return [
    {
      type: 'FindingDeclared',
      finding: c.finding,
      at: on.ctx.now,
      ...may.by,
      private: { basis: c.basis.trim() },
    },
  ];
}

const mayConfirm = (p: Principal): boolean => isOffice(p) || isLeaderOrHead(p);

/** The second pair of eyes: never the one who declared it, nor whoever stands in for him. */
export function decideConfirmDeclaration(
  c: CommandOf<'finding.confirm-not-applicable'>,
  on: Case,
): Decision {
  const declared = on.world.reception.declarations.find((d) => d.finding === c.finding);
  if (!declared) return notFound('declaration.unknown');
  if (c.onBehalf) return forbidden('declaration.in-person');
  if (on.actor.userId === declared.declaredBy) return forbidden('declaration.own');
  const may = authorityFor(
    on.actor,
    on.ctx,
    c,
    (p) => p.userId !== declared.declaredBy && mayConfirm(p),
  );
  if (isRefusal(may)) return may;
  if (declared.confirmedBy !== null) return conflict('declaration.already-confirmed');
  return [{ type: 'FindingDeclarationConfirmed', finding: c.finding, at: on.ctx.now, ...may.by }];
}

/**
 * Whoever declared it takes it back, confirmed or not, and the finding blocks again. Once the plan has
 * been approved on it, the plan is changed instead.
 */
export function decideWithdrawDeclaration(
  c: CommandOf<'finding.withdraw-declaration'>,
  on: Case,
): Decision {
  const { reception: r } = on.world;
  const declared = r.declarations.find((d) => d.finding === c.finding);
  if (!declared) return notFound('declaration.unknown');
  if (c.onBehalf) return forbidden('declaration.in-person');
  if (on.actor.userId !== declared.declaredBy) return forbidden('declaration.not-yours');
  const may = authorityFor(on.actor, on.ctx, c, (p) => p.userId === declared.declaredBy);
  if (isRefusal(may)) return may;
  const confirmed = declared.confirmedBy !== null;
  if (confirmed && r.workSince !== null) return conflict('declaration.relied-on');
  return [
    {
      type: 'FindingDeclarationWithdrawn',
      ...{ finding: c.finding, at: on.ctx.now, confirmed, ...may.by },
      private: { reason: c.reason ?? null },
    },
  ];
}
