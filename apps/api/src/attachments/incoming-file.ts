import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { invalidInput } from '../platform/problems/problem';
import type { IncomingFile } from './uploads.service';

/** Hands the one file of a multipart body to `take`; 422 when there is none. */
export async function withIncomingFile<T>(
  request: FastifyRequest,
  take: (file: IncomingFile) => Promise<T>,
): Promise<T> {
  try {
    const part: MultipartFile | undefined = await request.file();
    if (!part) throw invalidInput([{ path: 'file', code: 'field.required' }]);
    return await take({ name: part.filename, content: part.file });
  } finally {
    // A refused file may still be arriving. Unread it would block the connection, and its sender
    // would see a broken line instead of the answer; the request's time limit ends what is endless.
    request.raw.unpipe();
    request.raw.resume();
  }
}
