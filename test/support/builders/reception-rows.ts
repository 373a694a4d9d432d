import { randomUUID } from 'node:crypto';
import { DEFAULT_PACES, NO_COUNTS } from '@app/domain';

type Row = Readonly<Record<string, unknown>>;
export type BuiltRow = Row & { readonly id: string };

const now = (): string => new Date().toISOString();
const HASH = 'h1';

/** Whole rows for the tables of a reception, for tests that read; a test names what it is about. */
export const receptionRow = (row: Row = {}): BuiltRow => ({
  id: randomUUID(),
  code: `JD-${randomUUID().slice(0, 8)}`,
  status: 'open',
  stage: 'prepare',
  stage_since: now(),
  launched_at: now(),
  title: '考察团',
  profile: 'domestic',
  secrecy: 'internal',
  urgency: 'routine',
  batches: [],
  zone: 'Asia/Shanghai',
  contacts: [],
  liaison_ids: [],
  cosign: 'before',
  pace: DEFAULT_PACES.routine,
  auto_advance: [],
  receive_approved: true,
  waived_facts: [],
  plan_status: 'approved',
  plan_version: 1,
  last_plan_version: 1,
  plan_approved_at: now(),
  work_since: now(),
  blocking_findings: [],
  waived_findings: [],
  summary_status: 'none',
  fired: {},
  gate_open: false,
  created_by: randomUUID(),
  created_at: now(),
  facts_revision: 1,
  draft_revision: 1,
  revision: 1,
  audit_seq: 0,
  audit_hash: '\\x',
  ...row,
});

export const assignmentRow = (row: Row): BuiltRow => ({
  id: randomUUID(),
  department_code: `d-${String(row.department_id).slice(0, 8)}`,
  generation: 1,
  status: 'active',
  required: true,
  package_version: 1,
  package_hash: HASH,
  sent_at: now(),
  waived: [],
  fired: {},
  counts: NO_COUNTS,
  ...row,
});

export const taskRow = (row: Row): BuiltRow => ({
  id: randomUUID(),
  key: randomUUID().slice(0, 8),
  what: '备好车辆',
  phase: 'prepare',
  check_needed: true,
  status: 'acknowledged',
  due_expression: { anchor: 'arrival', offset: '-PT60M' },
  sent_at: now(),
  timed_at: now(),
  content_hash: HASH,
  acknowledged_hash: row.status === 'pending' ? null : HASH,
  ack_fired: 0,
  due_fired: 0,
  disputed: false,
  ...row,
});

export const itemRow = (row: Row): BuiltRow => ({
  id: randomUUID(),
  key: randomUUID().slice(0, 8),
  position: 1,
  kind: 'meeting',
  title: '会见',
  zone: 'Asia/Shanghai',
  restricted: false,
  status: 'planned',
  ...row,
});

export const signatureRow = (row: Row): BuiltRow => ({
  id: randomUUID(),
  scope: 'plan',
  answer: 'agree',
  by: randomUUID(),
  at: now(),
  plan_version: 1,
  package_hash: HASH,
  status: 'standing',
  disputed: false,
  ...row,
});

export const approvalRow = (row: Row): BuiltRow => ({
  id: randomUUID(),
  matter: 'plan',
  subject: { planVersion: 1 },
  status: 'pending',
  steps: [{ approver: { role: 'officeHead' }, decidedBy: null, forUserId: null, addedBy: null }],
  current: 0,
  waiting_since: now(),
  submitted_by: randomUUID(),
  submitted_at: now(),
  fired: 0,
  ...row,
});

export const followUpRow = (row: Row): BuiltRow => ({
  id: randomUUID(),
  kind: 'commitment',
  what: '寄送照片',
  status: 'open',
  opened_by: randomUUID(),
  opened_at: now(),
  fired: 0,
  ...row,
});

export const noticeRow = (row: Row): BuiltRow => ({
  id: randomUUID(),
  kind: 'packageSent',
  refs: [],
  status: 'pending',
  created_at: now(),
  ...row,
});

export const userRow = (row: Row): BuiltRow => {
  const id = randomUUID();
  return {
    id,
    login: `u-${id.slice(0, 8)}`,
    must_change_password: false,
    name: '王某',
    role: 'departmentMember',
    language: 'zh',
    active: true,
    revision: 1,
    created_at: now(),
    ...row,
  };
};

export const departmentRow = (row: Row = {}): BuiltRow => {
  const id = randomUUID();
  return {
    id,
    code: `d-${id.slice(0, 8)}`,
    name_zh: '某部门',
    name_en: 'Some department',
    active: true,
    sort_order: 1,
    revision: 1,
    ...row,
  };
};
