import type { Role } from '@app/domain';

/**
 * What a route may ask for. A permission opens the route only; which rows a person sees or may act
 * on is decided by the read model's query and by the door.
 */
export const PERMISSIONS = [
  // One's own account; tokens for scripts never carry `self.secure`.
  'self.read',
  'self.secure',
  // Receptions
  'reception.read',
  'reception.write',
  'reception.act',
  'reception.override',
  'reception.overview',
  'guest.read',
  'guest.write',
  'attachment.read',
  'attachment.write',
  'plan.read',
  'plan.write',
  'plan.remark',
  'amendment.propose',
  'meeting.read',
  'meeting.act',
  'item.act',
  'follow-up.act',
  'instruction.give',
  'instruction.dispatch',
  // SOP templates
  'law.read',
  'law.write',
  'law.approve',
  'finding.declare',
  'finding.confirm',
  'template.read',
  'template.write',
  'template.approve',
  'template.trust',
  // A department's part
  'assignment.read',
  'assignment.act',
  'assignment.manage',
  'task.read',
  'task.act',
  'reminder.send',
  'behalf.record',
  'behalf.dispute',
  // Decisions
  'approval.read',
  'approval.decide',
  'approval.submit',
  // Looking on
  'live.read',
  'inbox.read',
  'board.read',
  'timeline.read',
  'notice.read',
  'notice.resend',
  'audit.read',
  'audit.verify',
  // People and the office
  'directory.read',
  'department.manage',
  'user.manage',
  'substitute.own',
  'substitute.manage',
  'route.read',
  'route.manage',
  'office.read',
  'office.manage',
  'display.manage',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const EVERYBODY: readonly Permission[] = [
  'self.read',
  'self.secure',
  'directory.read',
  'live.read',
  'inbox.read',
  'notice.read',
  'substitute.own',
  'office.read',
];

const READER: readonly Permission[] = [
  ...EVERYBODY,
  'reception.read',
  'attachment.read',
  'plan.read',
  'meeting.read',
  'assignment.read',
  'task.read',
  'approval.read',
  'board.read',
  'timeline.read',
];

const DEPARTMENT: readonly Permission[] = [
  ...READER,
  'guest.read',
  'attachment.write',
  'assignment.act',
  'task.act',
  'amendment.propose',
  // Whoever decides on the way of a plan; whoever takes the chair.
  'plan.remark',
  'meeting.act',
  // Whoever a reception names as its liaison; the lead of a package; the owner of a promise.
  'item.act',
  'reminder.send',
  'follow-up.act',
  'behalf.dispute',
  'approval.decide',
];

const OFFICE: readonly Permission[] = [
  ...DEPARTMENT,
  'reception.write',
  'reception.act',
  'reception.overview',
  'guest.write',
  'plan.write',
  'assignment.manage',
  'behalf.record',
  'approval.submit',
  'notice.resend',
  'instruction.dispatch',
  'route.read',
  'finding.confirm',
  'law.read',
  'law.write',
  'template.read',
  'template.write',
];

/** Which role opens which routes. What is not here is refused. */
const BY_ROLE: Readonly<Record<Role, readonly Permission[]>> = {
  officer: OFFICE,
  officeHead: [
    ...OFFICE,
    'instruction.give',
    'display.manage',
    'reception.override',
    'substitute.manage',
    'route.manage',
    'office.manage',
    'finding.declare',
    'law.approve',
    'template.approve',
    'template.trust',
    'audit.read',
    'audit.verify',
  ],
  leader: [
    ...READER,
    'guest.read',
    'reception.act',
    'reception.override',
    'reception.overview',
    'plan.remark',
    'instruction.give',
    'meeting.act',
    'reminder.send',
    'follow-up.act',
    'behalf.dispute',
    'approval.decide',
    'approval.submit',
    'route.read',
    'finding.confirm',
    'law.read',
    'template.read',
    'amendment.propose',
  ],
  departmentHead: [...DEPARTMENT, 'substitute.manage'],
  departmentMember: DEPARTMENT,
  liaison: DEPARTMENT,
  auditor: [
    ...READER,
    'reception.overview',
    'law.read',
    'template.read',
    'route.read',
    'audit.read',
    'audit.verify',
  ],
  administrator: [
    ...EVERYBODY,
    'department.manage',
    'user.manage',
    'substitute.manage',
    'route.read',
    'route.manage',
    'office.manage',
    'display.manage',
    'law.read',
    'law.write',
    'law.approve',
    'template.read',
    'template.approve',
    'template.trust',
    'notice.resend',
    'audit.verify',
  ],
};

/** Roles whose rights nobody takes over as a substitute: they watch over the others. */
const NOT_PASSED_ON: readonly Role[] = ['administrator', 'auditor'];

interface RoleHolder {
  readonly role: Role;
  readonly standsFor: readonly { readonly role: Role }[];
}

/** What a person may open: his own role's routes, and those of the people he stands in for. */
export function permissionsOf({ role, standsFor }: RoleHolder): ReadonlySet<Permission> {
  const passedOn = standsFor.map((one) => one.role).filter((one) => !NOT_PASSED_ON.includes(one));
  return new Set([role, ...passedOn].flatMap((one) => BY_ROLE[one] ?? []));
}
