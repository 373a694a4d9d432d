import type { Product } from './product';

/** What the addresses of the screens need. */
export interface Places {
  readonly receptionId: string;
  /** A reception whose plan is being written. */
  readonly draftId: string;
  readonly taskId: string;
  readonly assignmentId: string;
}

/** One screen as one person opens it. */
export interface ScreenCase {
  readonly login: string | null;
  readonly path: (places: Places) => string;
  /** Name of its picture in docs/screens, by size; only few have one. */
  readonly picture?: { readonly size: 'desk' | 'phone'; readonly name: string };
}

const at =
  (path: string) =>
  (places: Places): string =>
    path.replace(/:(\w+)/g, (_, name: keyof Places) => places[name]);

const ADMIN_SECTIONS = [
  'departments',
  'users',
  'substitutes',
  'routes',
  'templates',
  'office',
  'rules',
  'standards',
  'holidays',
  'limits',
  'console',
  'audit',
];
const PAPERS = ['plan', 'itinerary', 'tasks', 'contacts'];
const STEPS = ['facts', 'guests', 'itinerary', 'tasks', 'people', 'reserve', 'check'];

/** Every screen, opened by those it is for. The wall has no account and a test of its own. */
export const SCREENS: readonly ScreenCase[] = [
  { login: null, path: at('/sign-in') },
  { login: null, path: at('/setup') },
  {
    login: 'transport.member1',
    path: at('/inbox'),
    picture: { size: 'phone', name: 'inbox-phone' },
  },
  { login: 'transport.member1', path: at('/tasks/:taskId') },
  { login: 'transport.member1', path: at('/schedule') },
  { login: 'transport.member1', path: at('/me') },
  { login: 'transport.member1', path: at('/receptions/:receptionId') },
  { login: 'transport.member1', path: at('/nowhere') },
  { login: 'transport.head', path: at('/inbox') },
  { login: 'transport.head', path: at('/packages/:assignmentId') },
  { login: 'transport.head', path: at('/notices') },
  { login: 'liaison', path: at('/receptions/:receptionId') },
  { login: 'officer', path: at('/inbox') },
  { login: 'officer', path: at('/receptions') },
  { login: 'officer', path: at('/receptions?view=month') },
  { login: 'officer', path: at('/receptions/new') },
  {
    login: 'officer',
    path: at('/receptions/:receptionId'),
    picture: { size: 'desk', name: 'overview-desk' },
  },
  ...STEPS.map((step) => ({
    login: 'officer',
    path: at(`/receptions/:draftId/plan?step=${step}`),
  })),
  { login: 'officer', path: at('/receptions/:receptionId/plan') },
  { login: 'officer', path: at('/receptions/:receptionId/changes') },
  {
    login: 'officer',
    path: at('/receptions/:receptionId/changes/1'),
    picture: { size: 'desk', name: 'change-desk' },
  },
  { login: 'officer', path: at('/receptions/:receptionId/changes/1/compare') },
  { login: 'officer', path: at('/receptions/:receptionId/rehearsal') },
  ...PAPERS.map((paper) => ({
    login: 'officer',
    path: at(`/receptions/:receptionId/print/${paper}`),
  })),
  { login: 'officer', path: at('/notices') },
  { login: 'coordinator', path: at('/approvals') },
  { login: 'leader', path: at('/board'), picture: { size: 'phone', name: 'board-phone' } },
  { login: 'leader', path: at('/approvals') },
  { login: 'leader', path: at('/receptions/:receptionId') },
  { login: 'head', path: at('/board') },
  ...ADMIN_SECTIONS.map((section) => ({ login: 'admin', path: at(`/admin/${section}`) })),
];

/** The running reception of the demo, what a driver has in it, and one that is being planned. */
export async function findPlaces(product: Product): Promise<Places> {
  const sql = `SELECT r.id AS "receptionId", a.id AS "assignmentId", t.id AS "taskId",
      (SELECT d.reception_id FROM plan_draft d JOIN reception p ON p.id = d.reception_id
       WHERE p.stage IN ('confirm', 'plan') AND p.status IN ('draft', 'open')
       ORDER BY jsonb_array_length(d.document->'items') DESC LIMIT 1) AS "draftId"
    FROM reception r JOIN assignment a ON a.reception_id = r.id
    JOIN task t ON t.assignment_id = a.id JOIN app_user u ON u.id = t.doer_id
    WHERE r.stage = 'execute' AND u.login = 'transport.member1' ORDER BY t.due LIMIT 1`;
  return product.rows.until<Places & Record<string, unknown>>('a running reception', sql);
}
