/** 撤销: the act and until when. */
export class UndoOfferDto {
  actId: string;
  until: Date;
}
