import { defineTexts } from '../../language/texts';

export const approvalsTexts = defineTexts({
  title: { zh: '审批', en: 'Approvals' },
});
