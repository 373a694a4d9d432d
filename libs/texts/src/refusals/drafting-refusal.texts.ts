import type { Text } from '../language';

/** Refusals of acts on drafts, remarks and coordination meetings. */
export const DRAFTING_REFUSAL_TEXTS: Readonly<Record<string, Text>> = {
  'draft.changed-by-both': {
    zh: '这些内容两人都改了，请商定以谁为准：{objects}',
    en: 'Both changed these; agree which counts: {objects}',
  },
  'draft.changed-by-you': {
    zh: '这些内容只有您改了：{objects}',
    en: 'Only you changed these: {objects}',
  },
  'draft.changed-by-others': {
    zh: '这些内容只有他人改了：{objects}',
    en: 'Only others changed these: {objects}',
  },
  'draft.base-unknown': {
    zh: '您修改时所依据的草稿版本已不再保留，请重新读取草稿后再改。',
    en: 'The revision you started from is no longer kept; read the draft again.',
  },
  'draft.conflict': {
    zh: '双方改动有冲突，不能自动合并，请按下列内容处理后再保存。',
    en: 'The changes conflict; settle the points below, then save.',
  },
  'draft.unfit-together': {
    zh: '双方改动合在一起后方案不成立，请按下列问题调整后再保存。',
    en: 'Together the changes make no plan; settle the points below.',
  },
  'remark.path-unknown': {
    zh: '该版本方案中没有这一处，请在方案上重新选择。',
    en: 'The version has no such place; choose it again in the plan.',
  },
  'remark.answered': {
    zh: '这条意见已经答复。',
    en: 'This remark has been answered already.',
  },
  'remark.version-unfit': {
    zh: '答复只能落在提意见之后的版本，或下一版。',
    en: 'The answer belongs to a version after the remark, or to the next one.',
  },
  'counter.not-in-review': {
    zh: '方案不在会签中：尚未送会签，或已经审定。已审定的方案请提出变更。',
    en: 'The plan is not under review; once it is approved, propose a change.',
  },
  'counter.already-open': {
    zh: '贵部门的调整建议还没有答复，请等待答复。',
    en: 'Your department’s proposal has no answer yet; wait for it.',
  },
  'counter.no-longer-fits': {
    zh: '草稿已有改动，这条建议不能自动采纳；请手工修改草稿后再答复（注明已手工采纳）。',
    en: 'The draft has moved on: make the edits by hand, and say so in your answer.',
  },
  'remark.unanswered': {
    zh: '意见还没有答复：{objects}。请逐条写明采纳，或不采纳的理由。',
    en: 'Remarks not answered: {objects}. Adopt each, or decline it with a reason.',
  },
  'plan.remarks-open': {
    zh: '方案还有意见没有答复，答复后才能报审。',
    en: 'Remarks on the plan are not answered; answer them before submitting.',
  },
  'plan.findings-open': {
    zh: '方案有必须解决的问题，请修改、申请豁免或说明不适用后再报审。',
    en: 'The plan has blocking findings: change it, or ask for a waiver, before submitting.',
  },
  'follow-up.answer-the-remark': {
    zh: '这是按意见修改的事项，请答复该条意见，事项随之办结。',
    en: 'It comes from a remark: answer the remark, and it is closed with it.',
  },
  'meeting.in-past': {
    zh: '会议时间已过，请改为将来的时间。',
    en: 'The time of the meeting has passed; name one to come.',
  },
  'meeting.unmoved': {
    zh: '会议的时间和地点都没有变，请填写新的时间或地点。',
    en: 'Neither time nor place changes; name a new one.',
  },
  'meeting.person-unknown': {
    zh: '有的参会人或责任人不存在或已停用，请重新选择。',
    en: 'Somebody named is unknown or no longer active; choose again.',
  },
  'meeting.closed': {
    zh: '会议已经结束，纪要已存，不能再改。',
    en: 'The meeting is closed and its minutes are kept.',
  },
  'meeting.cancelled': {
    zh: '会议已经取消，需要时请重新召集。',
    en: 'The meeting was cancelled; call another one if needed.',
  },
  'meeting.running': {
    zh: '会议已经开始。',
    en: 'The meeting has begun already.',
  },
  'meeting.due-in-past': {
    zh: '完成时限已过，请改为将来的时间。',
    en: 'The due time has passed; name one to come.',
  },
  'meeting.entry-unknown': {
    zh: '议程里没有这一项，请重新选择。',
    en: 'The agenda has no such entry; choose again.',
  },
  'meeting.amendment-missing': {
    zh: '请写明由哪一项变更来落实。',
    en: 'Name the change that carries it out.',
  },
  'meeting.amendment-unknown': {
    zh: '没有这个编号的变更，请核对后再填。',
    en: 'There is no change of that number; check it.',
  },
  'meeting.path-missing': {
    zh: '请写明修改方案的哪一处，写法如 items/dinner/start。',
    en: 'Name the place of the plan, e.g. items/dinner/start.',
  },
};
