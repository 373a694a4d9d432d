import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Permission as PermissionName } from '../permissions';

export const PERMISSION = 'yb:permission';
export const PUBLIC = 'yb:public';
export const BEFORE_PASSWORD = 'yb:before-password';

/** The permission a route (or all routes of a controller) asks for. */
export const Permission = (name: PermissionName): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(PERMISSION, name),
    ApiExtension('x-permission', name),
    ApiCookieAuth('session'),
    ApiBearerAuth('token'),
  );

/** A route for everybody, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);

/** A route that a person reaches before he has replaced a one-time password. */
export const BeforePasswordChange = (): MethodDecorator => SetMetadata(BEFORE_PASSWORD, true);
