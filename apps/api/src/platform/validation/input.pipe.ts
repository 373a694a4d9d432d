import { ValidationPipe } from '@nestjs/common';
import { invalidInput } from '../problems/problem';
import { faultsOf } from './faults-of';

/** Bodies and queries: unknown fields are faults, nothing is converted, all faults at once. */
export const createInputPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeUnsetFields: false },
    stopAtFirstError: false,
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => invalidInput(faultsOf(errors)),
  });
