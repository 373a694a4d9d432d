import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@app/texts';
import type { FastifyRequest } from 'fastify';
import { describedHeader } from '../docs/header';
import { languageOf } from './language';

const LANGUAGE_HEADER = describedHeader(
  'Accept-Language',
  'The language of texts in the answer: Chinese unless English is wanted more.',
  'en',
  false,
);

/** `@InLanguage() language: Language` on a route whose answer has texts. */
export const InLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language =>
    languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
  [LANGUAGE_HEADER],
);
