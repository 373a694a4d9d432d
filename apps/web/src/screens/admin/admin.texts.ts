import { defineTexts } from '../../language/texts';

export const adminTexts = defineTexts({
  title: { zh: '管理', en: 'Admin' },
  sections: { zh: '管理的各部分', en: 'Parts of the administration' },
  nothing: {
    zh: '这里没有您可以管理的内容。需要时请找系统管理员。',
    en: 'There is nothing here for you to manage. Ask an administrator if you need it.',
  },
  notYours: {
    zh: (name: string) =>
      `「${name}」不归您管理，所以没有打开。您能管理的部分列在这一页；需要时请找系统管理员。`,
    en: (name: string) =>
      `“${name}” is not yours to manage, so it was not opened. What is yours is listed on this page; ask an administrator if you need it.`,
  },
  noSuchPart: {
    zh: '没有这一部分。您能管理的部分列在这一页。',
    en: 'There is no such part. What is yours to manage is listed on this page.',
  },
  choose: { zh: '请选一部分。', en: 'Choose a part.' },
  acts: { zh: '操作', en: 'Acts' },
  edit: { zh: '修改', en: 'Edit' },
  add: { zh: '新增', en: 'Add' },
  state: { zh: '状态', en: 'State' },
  active: { zh: '在用', en: 'In use' },
  closed: { zh: '已停用', en: 'Closed' },
  close: { zh: '停用', en: 'Close' },
  reopen: { zh: '重新启用', en: 'Open again' },
  version: { zh: '版本', en: 'Version' },
  draft: { zh: '草稿', en: 'Draft' },
  inForce: { zh: '现行', en: 'In force' },
  approved: { zh: '已批准', en: 'Approved' },
  retired: { zh: '已停用', en: 'Retired' },
  earlier: { zh: '以前的', en: 'Earlier' },
  approve: { zh: '批准', en: 'Approve' },
  approvedToast: { zh: '已批准，从现在起生效。', en: 'Approved; it is in force from now on.' },
  ownDraft: { zh: '起草人不能批准自己的草稿', en: 'The author cannot approve his own draft' },
  look: { zh: '查看', en: 'Look' },
  source: { zh: '依据', en: 'Source' },
});

export const groupTexts = defineTexts({
  people: { zh: '人员', en: 'People' },
  work: { zh: '办理', en: 'Work' },
  law: { zh: '规则和标准', en: 'Rules and standards' },
  watch: { zh: '运行', en: 'Operation' },
});

export const sectionTexts = defineTexts({
  departments: { zh: '部门', en: 'Departments' },
  users: { zh: '用户', en: 'Users' },
  substitutes: { zh: '代理', en: 'Substitutes' },
  routes: { zh: '审批路线', en: 'Approval routes' },
  templates: { zh: '模板', en: 'Templates' },
  office: { zh: '本单位', en: 'Office' },
  rules: { zh: '规则包', en: 'Rule packs' },
  standards: { zh: '开支标准', en: 'Standards' },
  holidays: { zh: '节假日', en: 'Holidays' },
  limits: { zh: '微调限度', en: 'Minor changes' },
  console: { zh: '卡住的事项', en: 'Stuck items' },
  audit: { zh: '审计', en: 'Audit' },
});
