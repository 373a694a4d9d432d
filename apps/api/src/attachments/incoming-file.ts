import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { invalidInput } from '../platform/problems/problem';
import type { IncomingFile } from './uploads.service';

/** The one file of a multipart body, not yet read; 422 when there is none. */
export async function incomingFile(request: FastifyRequest): Promise<IncomingFile> {
  const part: MultipartFile | undefined = await request.file();
  if (!part) throw invalidInput([{ path: 'file', code: 'field.required' }]);
  return { name: part.filename, content: part.file };
}
