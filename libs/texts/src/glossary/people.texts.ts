import type { GuestGroup, Role } from '@app/domain';
import type { Text } from '../language';

export const ROLE_TEXTS: Readonly<Record<Role, Text>> = {
  officer: { zh: '接待办经办人', en: 'Reception officer' },
  officeHead: { zh: '接待办主任', en: 'Head of the reception office' },
  leader: { zh: '分管领导', en: 'Leader in charge' },
  departmentHead: { zh: '部门负责人', en: 'Department head' },
  departmentMember: { zh: '部门工作人员', en: 'Department member' },
  liaison: { zh: '联络员', en: 'Liaison' },
  auditor: { zh: '审计人员', en: 'Auditor' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
};

export const FIELD_GROUP_TEXTS: Readonly<Record<GuestGroup, Text>> = {
  identity: { zh: '身份', en: 'Identity' },
  contact: { zh: '联系方式', en: 'Contact' },
  diet: { zh: '饮食', en: 'Diet' },
  health: { zh: '健康', en: 'Health' },
  travel: { zh: '行程交通', en: 'Travel' },
};

export type ChannelKey = 'inbox' | 'email';
export const CHANNEL_TEXTS: Readonly<Record<ChannelKey, Text>> = {
  inbox: { zh: '站内消息', en: 'Inbox' },
  email: { zh: '电子邮件', en: 'E-mail' },
};
