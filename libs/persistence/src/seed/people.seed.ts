import type { Role } from '@app/domain';
import { DEPARTMENTS } from './departments.seed';

/** A demo account. All people are invented; 000 is no telephone prefix, example.org no mail domain. */
export interface PersonSeed {
  readonly login: string;
  readonly name: string;
  /** 职务 */
  readonly title: string;
  readonly role: Role;
  /** Department code; `null` in the office, the leadership and the administration. */
  readonly department: string | null;
  readonly phone: string;
  readonly email: string;
}

/** One password for all demo accounts, in demo mode only. */
export const DEMO_PASSWORD = 'yingbin-demo-2006';

const OFFICE: readonly (readonly [string, string, string, Role])[] = [
  ['officer', '林知远', '接待办 经办人', 'officer'],
  ['deputy', '苏叶', '接待办 B角', 'officer'],
  ['head', '陈怀瑾', '接待办主任', 'officeHead'],
  ['leader', '沈嘉言', '分管领导', 'leader'],
  ['coordinator', '顾清和', '总协调', 'officer'],
  ['liaison', '许一诺', '随团联络员', 'liaison'],
  ['auditor', '郑明澈', '审计', 'auditor'],
  ['admin', '管理员', '系统管理员', 'administrator'],
];

/** Head, 联络员, and three members of each department, in that order. */
const DEPARTMENT_NAMES: Readonly<Record<string, readonly string[]>> = {
  security: ['韩守正', '方立', '秦岳', '石磊', '罗川'],
  transport: ['马致远', '何畅', '车小路', '程一凡', '冯驰'],
  catering: ['谢味', '米粒', '蔡一鸣', '江南', '田禾'],
  hotel: ['安居', '夏眠', '房舒', '白晨', '宁静'],
  venue: ['唐正厅', '席文', '段平', '柳成荫', '章台'],
  protocol: ['文彬', '贺礼', '宋迎春', '邵远', '姚望'],
  medical: ['康宁', '叶青囊', '杜仲', '白芷', '苏木'],
  communications: ['童讯', '凌波', '钱音', '孟远声', '尹清'],
  utilities: ['龙泉', '雷鸣', '水一方', '丁光', '池清'],
  media: ['纪实', '闻道', '章采薇', '苗影', '简真'],
};

const POSTS: readonly (readonly [string, string, Role])[] = [
  ['head', '负责人', 'departmentHead'],
  ['liaison', '联络员', 'liaison'],
  ['member1', '工作人员', 'departmentMember'],
  ['member2', '工作人员', 'departmentMember'],
  ['member3', '工作人员', 'departmentMember'],
];

/** Everybody of the demo. */
export const PEOPLE: readonly PersonSeed[] = [
  ...OFFICE.map(([login, name, title, role], index) =>
    person({ login, name, title, role, department: null, number: 100 + index }),
  ),
  ...DEPARTMENTS.flatMap((department, position) =>
    POSTS.map(([post, word, role], index) =>
      person({
        login: loginOf(department.code, post),
        name: DEPARTMENT_NAMES[department.code]?.[index] ?? `${department.nameZh}${word}${index}`,
        title: `${department.nameZh} ${word}`,
        role,
        department: department.code,
        number: 200 + position * 10 + index,
      }),
    ),
  ),
];

/** The log-in of somebody in a department: `transport.head`. */
export function loginOf(department: string, post: string): string {
  return `${department}.${post}`;
}

function person(
  seed: Omit<PersonSeed, 'phone' | 'email'> & { readonly number: number },
): PersonSeed {
  const { number, ...rest } = seed;
  return {
    ...rest,
    phone: `000-5551-0${number}`,
    email: `${seed.login}@example.org`,
  };
}
