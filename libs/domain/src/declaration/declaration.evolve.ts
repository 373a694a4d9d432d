import type { Fact } from '../fact';
import type { World } from '../world';

/** What has been declared 不适用, after a fact. */
export function evolveDeclaration(world: World, fact: Fact): World {
  const { reception: r } = world;
  const having = (declarations: typeof r.declarations): World => ({
    ...world,
    reception: { ...r, declarations },
  });
  switch (fact.type) {
    case 'FindingDeclared':
      return having([
        ...r.declarations,
        {
          finding: fact.finding,
          basis: fact.private.basis,
          declaredBy: fact.by,
          declaredAt: fact.at,
          confirmedBy: null,
          confirmedAt: null,
        },
      ]);
    case 'FindingDeclarationConfirmed':
      return having(
        r.declarations.map((d) =>
          d.finding === fact.finding ? { ...d, confirmedBy: fact.by, confirmedAt: fact.at } : d,
        ),
      );
    case 'FindingDeclarationWithdrawn':
      return having(r.declarations.filter((d) => d.finding !== fact.finding));
    default:
      return world;
  }
}
