import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file on a reception, or on one of its tasks. Its bytes are in the blob store. */
@Entity('attachment')
@Index('attachment_reception_idx', ['receptionId', 'createdAt'])
export class AttachmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'reception_id' }) receptionId: string;

  @Index('attachment_task_idx', { where: 'task_id IS NOT NULL' })
  @Column('uuid', { name: 'task_id', nullable: true })
  taskId: string | null;

  /** One of libs/persistence `ATTACHMENT_KINDS`. */
  @Column('text') kind: string;
  @Column('text', { name: 'file_name' }) fileName: string;
  /** Sniffed from the content. */
  @Column('text', { name: 'media_type' }) mediaType: string;
  @Column('integer') size: number;
  /** Hexadecimal. */
  @Column('text') sha256: string;
  @Index('attachment_blob_key', { unique: true })
  @Column('text', { name: 'blob_key' })
  blobKey: string;

  @Column('uuid', { name: 'uploaded_by' }) uploadedBy: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt: Date;
}
