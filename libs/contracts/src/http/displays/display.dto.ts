import { IsText } from '../platform';

/** A wall with a read-only link. */
export class DisplayDto {
  id: string;
  name: string;
  /** Who made the link. */
  createdBy: string;
  createdAt: Date;
  /** When a wall last asked for its data; null when none has yet. */
  seenAt: Date | null;
}

export class CreateDisplayDto {
  /**
   * Where it hangs.
   * @example "接待办大厅"
   */
  @IsText({ max: 80 }) name: string;
}

/** With the secret, which is shown once: the link is `/wall/<secret>`. */
export class NewDisplayDto extends DisplayDto {
  secret: string;
}
