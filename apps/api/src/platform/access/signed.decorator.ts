import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import { SIGNATURE_HEADER, TIMESTAMP_HEADER, type Signer } from './signed-hooks';

export const SIGNED = 'yb:signed';

/** A route for a system outside that signs each message with the secret it shares with us. */
export const Signed = (signer: Signer): MethodDecorator =>
  applyDecorators(
    SetMetadata(SIGNED, signer),
    ApiExtension('x-permission', 'signed'),
    ApiHeader({
      name: TIMESTAMP_HEADER,
      required: true,
      description: 'Seconds since 1970, at most five minutes from now.',
      schema: { type: 'string', example: '1778580600' },
    }),
    ApiHeader({
      name: SIGNATURE_HEADER,
      required: true,
      description:
        'sha256= and the HMAC-SHA256, hexadecimal, over the timestamp, a dot and the body.',
      schema: { type: 'string', example: `sha256=${'0'.repeat(64)}` },
    }),
  );
