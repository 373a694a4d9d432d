export class ItineraryItemDto {
  id: string;
  key: string;
  position: number;
  kind: string;
  title: string;
  place: string | null;
  startAt: Date | null;
  endAt: Date | null;
  /** IANA zone of this item. */
  zone: string;
  guestGroup: string | null;
  restricted: boolean;
  status: string;
  actualStart: Date | null;
  actualEnd: Date | null;
  /** For those who see the whole reception. */
  skipReason: string | null;
  /** Tasks on it that the reader may read. */
  tasks: number;
  openTasks: number;
}

/** The itinerary in force. Restricted items are left out for a department without a task on them. */
export class ItineraryDto {
  receptionId: string;
  zone: string;
  items: ItineraryItemDto[];
}
