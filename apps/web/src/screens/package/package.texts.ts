import { COMMAND_TEXTS } from '@app/texts';
import { defineTexts, within } from '../../language';

export const packageTexts = defineTexts({
  decideObjection: COMMAND_TEXTS['objection.decide'],
  decided: {
    zh: (who: string) => `${who}已裁定，按方案执行`,
    en: (who: string) => `${who} decided: the plan stands`,
  },
  title: { zh: '任务包', en: 'Package' },
  inbox: { zh: '待办', en: 'To do' },
  nameOf: {
    zh: (department: string) => `${department}任务包`,
    en: (department: string) => `Package of ${department}`,
  },
  version: { zh: (n: number) => `第 ${n} 版`, en: (n: number) => `Version ${n}` },
  duty: { zh: '值班电话', en: 'Duty phone' },
  head: { zh: '负责人', en: 'Head' },
  lead: { zh: '联络员', en: 'Liaison' },
  acknowledge: {
    zh: (n: number) => `签收整包，${n} 项`,
    en: (n: number) => `Acknowledge all ${n}`,
  },
  acknowledged: { zh: (n: number) => `已签收 ${n} 项`, en: (n: number) => `${n} acknowledged` },
  tasks: { zh: (n: number) => `任务 ${n}`, en: (n: number) => `Tasks ${n}` },
  noTasks: { zh: '这个任务包里没有任务。', en: 'There is no task in this package.' },
  signatures: { zh: '签署', en: 'Signatures' },
  notSigned: { zh: '还没有签署。', en: 'Nothing signed yet.' },
  void: { zh: '已失效', en: 'No longer counts' },
  conditions: { zh: '待落实', en: 'To be met' },
  met: { zh: '确认已落实', en: 'It is met' },
  noDoer: { zh: '未分派', en: 'Nobody yet' },
  byAt: {
    zh: (who: string, at: string) => `${who}，${at}`,
    en: (who: string, at: string) => `${who}, ${within(at)}`,
  },
});
