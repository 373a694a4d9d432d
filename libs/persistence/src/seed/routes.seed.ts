import type { Matter, RouteStep } from '@app/domain';
import { DEFAULT_ROUTE, MATTERS } from '@app/domain';

/** Who decides on a matter of a new installation: office head, then the leader in charge. */
export const ROUTES: readonly { readonly matter: Matter; readonly steps: readonly RouteStep[] }[] =
  MATTERS.map((matter) => ({ matter, steps: DEFAULT_ROUTE }));
