import type { NoticeKind } from '@app/domain';
import type { Text } from '../language';
import { LIVE_NOTICE_TEXTS } from './live-notice.texts';

/** The words around the entries of a message. Places: {title} the reception, {count} of entries. */
export interface NoticeText {
  readonly subject: Text;
  /** Above the entries: what this is. */
  readonly opening: Text;
  /** Below the entries: what to do. Empty when nothing is asked. */
  readonly ask: Text;
}

const NOTHING: Text = { zh: '', en: '' };

export const NOTICE_TEXTS: Readonly<Record<NoticeKind, NoticeText>> = {
  ...LIVE_NOTICE_TEXTS,
  packageSent: {
    subject: { zh: '任务包：{title}（{count} 项）', en: 'Tasks: {title} ({count})' },
    opening: { zh: '您有新的接待任务：', en: 'These tasks are yours:' },
    ask: {
      zh: '请签收；有困难请尽早说明。',
      en: 'Please acknowledge; tell us early if it is hard.',
    },
  },
  departmentAdded: {
    subject: { zh: '新增参与部门：{title}', en: 'Department added: {title}' },
    opening: { zh: '本次接待新增参与部门：', en: 'A department has joined this reception:' },
    ask: { zh: '请与其做好衔接。', en: 'Please link up with them.' },
  },
  changed: {
    subject: { zh: '有变更：{title}（{count} 项）', en: 'Changed: {title} ({count})' },
    opening: { zh: '与您有关的内容有变更：', en: 'This changed for you:' },
    ask: { zh: '请看清后重新签收。', en: 'Please read it and acknowledge again.' },
  },
  withdrawn: {
    subject: { zh: '已撤回：{title}（{count} 项）', en: 'Withdrawn: {title} ({count})' },
    opening: {
      zh: '以下任务不再需要，感谢您的准备：',
      en: 'No longer needed. Thank you for preparing:',
    },
    ask: NOTHING,
  },
  taskAssigned: {
    subject: { zh: '分派给您：{title}（{count} 项）', en: 'Assigned to you: {title} ({count})' },
    opening: { zh: '以下任务由您承办：', en: 'You are asked to do:' },
    ask: { zh: '请签收。', en: 'Please acknowledge.' },
  },
  taskReturned: {
    subject: { zh: '退回：{title}（{count} 项）', en: 'Returned: {title} ({count})' },
    opening: { zh: '以下任务被退回：', en: 'These tasks were returned:' },
    ask: { zh: '请按意见办理后再报完成。', en: 'Please act on the remark and report again.' },
  },
  taskBlocked: {
    subject: { zh: '受阻：{title}（{count} 项）', en: 'Blocked: {title} ({count})' },
    opening: { zh: '以下任务办不下去：', en: 'These tasks cannot go on:' },
    ask: { zh: '请协调解决。', en: 'Please help to clear the way.' },
  },
  reminder: {
    subject: {
      zh: '提醒：{title}（{count} 项将到期）',
      en: 'Reminder: {title} ({count} due soon)',
    },
    opening: { zh: '以下事项将到期：', en: 'Due soon:' },
    ask: {
      zh: '请按时办理；已办的请登记。',
      en: 'Please do it in time, or record it if it is done.',
    },
  },
  due: {
    subject: { zh: '到期：{title}（{count} 项）', en: 'Due: {title} ({count})' },
    opening: { zh: '以下事项已到时限：', en: 'These have reached their deadline:' },
    ask: {
      zh: '请马上办理；办不了请说明原因。',
      en: 'Please act now, or say what stands in the way.',
    },
  },
  escalatedToDepartmentHead: {
    subject: { zh: '逾期提级：{title}（{count} 项）', en: 'Escalated: {title} ({count})' },
    opening: { zh: '贵部门以下事项已逾期：', en: 'Overdue in your department:' },
    ask: {
      zh: '请督促办理，或改派他人。',
      en: 'Please see that it is done, or assign someone else.',
    },
  },
  escalatedToOfficeHead: {
    subject: {
      zh: '逾期提级（接待办）：{title}（{count} 项）',
      en: 'Escalated to you: {title} ({count})',
    },
    opening: {
      zh: '以下事项逾期，部门尚未答复：',
      en: 'Overdue, and the department has not answered:',
    },
    ask: { zh: '请直接联系部门负责人。', en: 'Please call the department head.' },
  },
  reminded: {
    subject: { zh: '催办：{title}（{count} 项）', en: 'Please hurry: {title} ({count})' },
    opening: { zh: '{who} 请您尽快办理：', en: '{who} asks you to hurry:' },
    ask: { zh: '办好后请登记。', en: 'Please record it when it is done.' },
  },
  messageOnTask: {
    subject: { zh: '任务上有新留言：{title}', en: 'A new message on a task: {title}' },
    opening: { zh: '这些任务上有新留言：', en: 'There is a new message on:' },
    ask: { zh: '请打开任务看留言。', en: 'Please open the task to read it.' },
  },
  conditionRaised: {
    subject: { zh: '原则同意（附意见）：{title}', en: 'Agreed with a condition: {title}' },
    opening: { zh: '有部门原则同意，并提出意见：', en: 'A department agrees, with a condition:' },
    ask: {
      zh: '请落实；落实前不能进入接待执行。',
      en: 'Please meet it; until then execution stays shut.',
    },
  },
  objectionRaised: {
    subject: { zh: '不同意（附理由）：{title}', en: 'Not agreed: {title}' },
    opening: { zh: '有部门不同意方案：', en: 'A department does not agree to the plan:' },
    ask: {
      zh: '请沟通、调整方案，或报领导决定。',
      en: 'Please talk, change the plan, or ask the leader to decide.',
    },
  },
  objectionAnswered: {
    subject: { zh: '异议已答复：{title}', en: 'Your objection was answered: {title}' },
    opening: { zh: '对贵部门所提理由的答复：', en: 'The answer to your objection:' },
    ask: NOTHING,
  },
  signatureReopened: {
    subject: { zh: '请重新签署：{title}', en: 'Please sign again: {title}' },
    opening: { zh: '以下签署已重新打开：', en: 'These signatures were opened again:' },
    ask: { zh: '请核对后重新签署。', en: 'Please check and sign again.' },
  },
  factMissing: {
    subject: { zh: '待补要素：{title}（{count} 项）', en: 'Facts missing: {title} ({count})' },
    opening: { zh: '以下要素还不清楚：', en: 'Not known yet:' },
    ask: { zh: '请联系对方补齐。', en: 'Please ask the other side and fill them in.' },
  },
  approvalAsked: {
    subject: { zh: '请审批：{title}', en: 'Your approval is asked: {title}' },
    opening: { zh: '请您审批：', en: 'Please decide:' },
    ask: {
      zh: '可批准、退回（附理由）或加签。',
      en: 'Approve, return with a reason, or add an approver.',
    },
  },
  approvalReturned: {
    subject: { zh: '审批退回：{title}', en: 'Returned by the approver: {title}' },
    opening: { zh: '您报送的事项被退回：', en: 'What you submitted was returned:' },
    ask: { zh: '请按意见修改后再报。', en: 'Please act on the remark and submit again.' },
  },
  approved: {
    subject: { zh: '已批准：{title}', en: 'Approved: {title}' },
    opening: { zh: '以下事项已批准：', en: 'Approved:' },
    ask: NOTHING,
  },
  stageReached: {
    subject: { zh: '进入新阶段：{title}', en: 'Next stage: {title}' },
    opening: { zh: '本次接待进入新阶段：', en: 'This reception has reached its next stage:' },
    ask: NOTHING,
  },
  cancelled: {
    subject: { zh: '接待取消：{title}', en: 'Cancelled: {title}' },
    opening: {
      zh: '本次接待已取消，感谢您的准备。',
      en: 'This reception is cancelled. Thank you for preparing.',
    },
    ask: {
      zh: '请停止准备，释放已预订的资源。',
      en: 'Please stop preparing and release what is booked.',
    },
  },
  postponed: {
    subject: { zh: '接待延期：{title}', en: 'Postponed: {title}' },
    opening: {
      zh: '本次接待延期，时间另行通知。',
      en: 'This reception is postponed; the time will follow.',
    },
    ask: { zh: '请暂停准备，保留已有成果。', en: 'Please pause, and keep what is done.' },
  },
  resumed: {
    subject: { zh: '接待恢复：{title}', en: 'Resumed: {title}' },
    opening: { zh: '本次接待恢复进行。', en: 'This reception goes on.' },
    ask: { zh: '请按新的时间办理。', en: 'Please work to the new times.' },
  },
  changeAsked: {
    subject: { zh: '请决定变更：{title}', en: 'A change waits for you: {title}' },
    opening: { zh: '有方案变更待决定：', en: 'A proposed change waits for a decision:' },
    ask: {
      zh: '请先看影响，再批准或放弃。',
      en: 'Look at its ripple, then approve or drop it.',
    },
  },
  changeInForce: {
    subject: { zh: '方案已变更：{title}', en: 'The plan has changed: {title}' },
    opening: { zh: '以下变更已生效，供知悉：', en: 'In force now, for your information:' },
    ask: NOTHING,
  },
  changeDropped: {
    subject: { zh: '变更未采纳：{title}', en: 'A change was dropped: {title}' },
    opening: { zh: '以下变更未采纳：', en: 'Not carried out:' },
    ask: { zh: '原方案继续有效。', en: 'The plan stays as it is.' },
  },
  closed: {
    subject: { zh: '接待结束：{title}', en: 'Closed: {title}' },
    opening: {
      zh: '本次接待已小结归档，感谢各位。',
      en: 'This reception is closed. Thank you all.',
    },
    ask: NOTHING,
  },
  recordedOnBehalf: {
    subject: { zh: '已为您代录：{title}（{count} 项）', en: 'Recorded for you: {title} ({count})' },
    opening: { zh: '{who} 按您的口头或书面意见代为登记：', en: '{who} recorded what you told us:' },
    ask: { zh: '如有不符，请提出异议。', en: 'If it is not what you said, please dispute it.' },
  },
  disputed: {
    subject: { zh: '代录有异议：{title}', en: 'A record is disputed: {title}' },
    opening: {
      zh: '当事人对代录内容提出异议：',
      en: 'The person disputes what was recorded for them:',
    },
    ask: { zh: '请联系本人核实更正。', en: 'Please call them and put it right.' },
  },
  remarkMade: {
    subject: { zh: '方案意见：{title}', en: 'Remark on the plan: {title}' },
    opening: { zh: '对方案有新的意见：', en: 'A remark was made on the plan:' },
    ask: { zh: '请修改方案或答复意见。', en: 'Please revise the plan, or answer it.' },
  },
  remarkAnswered: {
    subject: { zh: '意见已答复：{title}', en: 'Your remark is answered: {title}' },
    opening: { zh: '您的意见已有答复：', en: 'Your remark has been answered:' },
    ask: { zh: '下一版方案中可以看到。', en: 'The next version of the plan shows it.' },
  },
  followUpGiven: {
    subject: { zh: '交您办理：{title}（{count} 项）', en: 'For you to do: {title} ({count})' },
    opening: { zh: '以下事项由您办理：', en: 'You are asked to see to this:' },
    ask: { zh: '办结后请登记。', en: 'Please record it when it is done.' },
  },
  inquiryOpened: {
    subject: { zh: '请向对方了解要素：{title}', en: 'To be asked of the guests: {title}' },
    opening: { zh: '要素不全，请联系对方了解：', en: 'Facts are missing; please ask:' },
    ask: { zh: '要素补齐后，此事自动办结。', en: 'It closes by itself once the facts are there.' },
  },
  instructionGiven: {
    subject: { zh: '领导批示：{title}', en: 'Instruction from the leader: {title}' },
    opening: { zh: '领导有新的批示：', en: 'A leader has written an instruction:' },
    ask: {
      zh: '请转主办部门办理；未转的在您的待办中。',
      en: 'Please hand it on; until then it is in your inbox.',
    },
  },
  instructionDispatched: {
    subject: { zh: '批示件交您办理：{title}', en: 'An instruction for you: {title}' },
    opening: { zh: '以下批示由您主办：', en: 'You are to see to this instruction:' },
    ask: {
      zh: '办结时请写反馈，批示人会看到。',
      en: 'Close it with your reply; the leader reads it.',
    },
  },
  instructionAnswered: {
    subject: { zh: '批示已反馈：{title}', en: 'Your instruction is answered: {title}' },
    opening: { zh: '您的批示已有反馈：', en: 'Your instruction has been answered:' },
    ask: { zh: '反馈内容可在看板中查看。', en: 'The answer is on your board.' },
  },
  meetingCalled: {
    subject: { zh: '协调会通知：{title}', en: 'Coordination meeting: {title}' },
    opening: { zh: '请您参加协调会：', en: 'You are asked to attend:' },
    ask: { zh: '请按时参加；议程可在系统中查看。', en: 'Please be there; the agenda is online.' },
  },
  meetingMoved: {
    subject: { zh: '协调会改期或换地点：{title}', en: 'Meeting moved: {title}' },
    opening: { zh: '协调会的时间或地点有变，现为：', en: 'It is held at another time or place:' },
    ask: { zh: '请按新的时间、地点参加。', en: 'Please be there, at the new time and place.' },
  },
  meetingCancelled: {
    subject: { zh: '协调会取消：{title}', en: 'Meeting cancelled: {title}' },
    opening: { zh: '以下协调会不再召开：', en: 'This meeting will not take place:' },
    ask: NOTHING,
  },
  substituteNotice: {
    subject: { zh: '代理通知', en: 'Acting for a colleague' },
    opening: { zh: '代理安排如下：', en: 'The arrangement:' },
    ask: {
      zh: '代理期间的事项会出现在代理人的待办中。',
      en: 'The work shows in the substitute’s inbox.',
    },
  },
};
