import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { invalidInput, notFound } from '../problems/problem';
import { faultsOf } from './faults-of';

const CONTROL = /\p{Cc}/u;

class InputPipe extends ValidationPipe {
  /** Nothing has a name with such characters; the database would not even compare them. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'param' && typeof value === 'string' && CONTROL.test(value)) {
      throw notFound();
    }
    return super.transform(value, metadata);
  }
}

/** Bodies and queries: unknown fields are faults, nothing is converted, all faults at once. */
export const createInputPipe = (): ValidationPipe =>
  new InputPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeUnsetFields: false },
    stopAtFirstError: false,
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => invalidInput(faultsOf(errors)),
  });
