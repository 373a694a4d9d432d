import { defineTexts } from '../../language/texts';

/** Why a message came to this person, by its kind. */
export const whyTexts = defineTexts({
  work: {
    zh: '这件事由您或您的部门办理',
    en: 'you or your department do this',
  },
  lead: {
    zh: '您负责这个部门或这次接待',
    en: 'you answer for this department or reception',
  },
  decide: { zh: '轮到您决定', en: 'it is your turn to decide' },
  submitted: { zh: '这是您报的', en: 'you submitted it' },
  office: { zh: '您是这次接待的经办人或总协调', en: 'you run this reception' },
  part: { zh: '您参与这次接待', en: 'you take part in this reception' },
  named: { zh: '这里点了您的名', en: 'it names you' },
  wrote: { zh: '这是您写的', en: 'you wrote it' },
  acting: { zh: '您在代理期间或有人代您', en: 'you act for somebody, or somebody for you' },
});
