import type { GuestField } from './guest-field';

/** What the head of a column may be called. Compared without case, spaces, marks and brackets. */
const HEADERS: Readonly<Record<GuestField, readonly string[]>> = {
  batch: ['批次', '抵离批次', 'batch'],
  group: ['组', '组别', '分组', '团组', '小组', 'group'],
  name: ['姓名', '中文姓名', '中文名', '名字', 'name', 'chinese name', 'name chinese', 'name zh'],
  originalName: [
    ...['原名', '原文姓名', '外文姓名', '外文名', '英文姓名', '英文名'],
    ...['original name', 'name original', 'foreign name', 'english name', 'latin name'],
  ],
  unit: [
    ...['单位', '工作单位', '所在单位', '机构', '公司', '单位名称'],
    ...['unit', 'organisation', 'organization', 'company', 'institution'],
  ],
  title: ['职务', '职位', '头衔', '单位职务', 'title', 'position', 'job title'],
  gender: ['性别', 'gender', 'sex'],
  ethnicity: ['民族', 'ethnicity', 'ethnic group'],
  religion: ['宗教', '宗教信仰', 'religion'],
  rank: ['职级', '级别', 'rank'],
  age: ['年龄', 'age'],
  idNumber: [
    ...['证件号', '证件号码', '身份证', '身份证号', '身份证号码', '护照号', '护照号码'],
    ...['id number', 'passport', 'passport number', 'passport no'],
  ],
  phone: [
    ...['手机', '手机号', '手机号码', '电话', '联系电话', '联系方式'],
    ...['phone', 'phone number', 'mobile', 'telephone', 'tel'],
  ],
  email: ['邮箱', '电子邮箱', '电子邮件', '邮件', 'email', 'e-mail', 'mail'],
  diet: [
    ...['饮食', '忌口', '饮食禁忌', '饮食习惯', '饮食要求', '用餐要求', '餐饮要求'],
    ...['diet', 'dietary', 'dietary requirements', 'dietary needs', 'food'],
  ],
  health: ['健康', '健康状况', '身体状况', '健康注意事项', 'health', 'medical', 'health notes'],
  transport: ['交通', '交通方式', '航班', '车次', '航班/车次', 'transport', 'flight', 'train'],
  car: ['车辆', '车号', '乘车', '乘车安排', '车牌', 'car', 'vehicle'],
  room: ['房间', '房号', '房型', '住宿', '客房', 'room', 'hotel room'],
};

/** A spreadsheet's own numbering; it says nothing about the guest. */
const NUMBERING = ['序号', '编号', '序', 'no', 'nr', 'number', 'index', '#'];

const plainHeader = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]/gu, '');

const BY_HEADER = new Map<string, GuestField | 'numbering'>([
  ...NUMBERING.map((header) => [plainHeader(header), 'numbering'] as const),
  ...(Object.entries(HEADERS) as [GuestField, readonly string[]][]).flatMap(([field, headers]) =>
    [field, ...headers].map((header) => [plainHeader(header), field] as const),
  ),
]);

/** The field a column head means: as written, or without what stands in brackets. null = unknown. */
export function fieldOfHeader(header: string): GuestField | 'numbering' | null {
  const outside = header.normalize('NFKC').replace(/[([{【].*?[)\]}】]/gu, '');
  return BY_HEADER.get(plainHeader(header)) ?? BY_HEADER.get(plainHeader(outside)) ?? null;
}
