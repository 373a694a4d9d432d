import { ApiHeader } from '@nestjs/swagger';

/**
 * Lets a parameter decorator that reads a header say so in the OpenAPI document, so that no route
 * has to repeat it.
 */
export function describedHeader(
  name: string,
  description: string,
  example: string,
  required = true,
) {
  return (target: object, method: string | symbol | undefined): void => {
    if (method === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(target, method);
    if (!descriptor) return;
    ApiHeader({ name, description, required, schema: { type: 'string', example } })(
      target,
      method,
      descriptor,
    );
  };
}
