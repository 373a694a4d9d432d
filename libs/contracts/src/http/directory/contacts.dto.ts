/** A line of the 通讯录. */
export class ContactLineDto {
  id: string;
  name: string;
  title: string | null;
  /** His own number, its middle hidden unless the numbers were asked for. */
  phone: string | null;
  dutyPhone: string | null;
  /**
   * officer 经办人, deputy B角, coordinator 总协调, leader, liaison 联络员, head, lead.
   * @example "officer"
   */
  part: string;
}

export class DepartmentContactsDto {
  departmentCode: string;
  departmentName: string;
  /** 值班电话 */
  dutyPhone: string | null;
  people: ContactLineDto[];
}

export class OtherSideContactDto {
  name: string;
  role: string | null;
  /** Its middle hidden unless the numbers were asked for. */
  phone: string | null;
}

/** 通讯录 of one reception. */
export class ContactsDto {
  receptionId: string;
  office: ContactLineDto[];
  departments: DepartmentContactsDto[];
  /** The other side's contacts; for the office only, else empty. */
  otherSide: OtherSideContactDto[];
}
