import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';
import { CONSUMES } from './consumes.decorator';

/** A body of another kind than the route reads is 415, even when the server knows the kind. */
@Injectable()
export class ContentTypeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const wanted = this.reflector.get<string | undefined>(CONSUMES, context.getHandler());
    const type = (request.headers['content-type'] ?? '').split(';', 1)[0].trim().toLowerCase();
    const hasBody =
      request.headers['transfer-encoding'] !== undefined ||
      Number(request.headers['content-length'] ?? 0) > 0;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead || (!hasBody && !wanted)) return true;
    if (type === (wanted ?? 'application/json')) return true;
    throw new Problem(415, 'content-type.unsupported');
  }
}
