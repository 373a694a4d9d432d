import type { StageCode } from '@app/contracts/workflow';

/** Stages in the words of the trade, for the operator's screen. */
export const STAGE_WORDS: Readonly<Record<StageCode, string>> = {
  confirm: '任务确认 confirm',
  plan: '方案制定 plan',
  prepare: '提前准备 prepare',
  execute: '接待执行 execute',
  summarize: '小结 summarize',
};
