import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';

export const CONSUMES = 'yb:consumes';

/** The content type a route reads, when it is not JSON. Anything else is 415. */
export const Consumes = (type: 'text/csv' | 'multipart/form-data'): MethodDecorator =>
  applyDecorators(SetMetadata(CONSUMES, type), ApiConsumes(type));
