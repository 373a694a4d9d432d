/** Somebody to call, and why. */
export class CallDto {
  id: string;
  name: string;
  title: string | null;
  /** His own number, its middle hidden; the number itself is shown one at a time. */
  phone: string | null;
  dutyPhone: string | null;
  departmentCode: string | null;
  departmentName: string | null;
  departmentDutyPhone: string | null;
  /** Messages not read. */
  unread: number;
  /** Tasks not acknowledged. */
  unacknowledged: number;
  /** Signatures owed and past their time. */
  lateSignatures: number;
  /** Since when the oldest of it waits. */
  since: Date;
}

export class CallListDto {
  receptionId: string;
  zone: string;
  items: CallDto[];
}
