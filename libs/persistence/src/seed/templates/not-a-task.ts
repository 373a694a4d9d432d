/** Lines of part 1 (R96–R152) that bring no task, each with the reason and what does it instead. */
export const NOT_A_TASK: Readonly<Record<string, string>> = {
  R107: 'cigarettes and alcohol are never prepared (C2, P-10); rules find them where somebody plans them',
  R127: 'nobody alters his own task: an assigned task changes by an amendment, that is a right, not work',
  R128: 'a changed plan is a new version with a diff for each person: amendments do it',
  R137: 'a rule of the table for the host, no work of a department (C10)',
};
