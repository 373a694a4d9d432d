import { Injectable, RequestMethod, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMISSION, PUBLIC } from './permission.decorator';
import { SIGNED } from './signed.decorator';

/** A route nobody has thought about is open to nobody: the process does not start with one. */
@Injectable()
export class DeclaredRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Throws with the list of all routes that declare no permission, no signer, and are not public. */
  onModuleInit(): void {
    const missing = this.discovery
      .getControllers()
      .flatMap(({ instance }) => (isObject(instance) ? this.undeclaredIn(instance) : []));
    if (missing.length === 0) return;
    throw new Error(`Declare @Permission(…) or @Public() on: ${missing.join(', ')}`);
  }

  private undeclaredIn(controller: object): string[] {
    const prototype = Object.getPrototypeOf(controller) as Record<string, () => unknown>;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => Reflect.hasMetadata(PATH_METADATA, prototype[name]))
      .filter((name) => !this.isDeclared(prototype[name], controller.constructor as () => unknown))
      .map((name) => {
        const method = Reflect.getMetadata(METHOD_METADATA, prototype[name]) as RequestMethod;
        return `${controller.constructor.name}.${name} (${RequestMethod[method]})`;
      });
  }

  private isDeclared(handler: () => unknown, controller: () => unknown): boolean {
    const places = [handler, controller];
    const permission = this.reflector.getAllAndOverride<unknown>(PERMISSION, places);
    const signed = this.reflector.getAllAndOverride<unknown>(SIGNED, places);
    return Boolean(
      permission ?? signed ?? this.reflector.getAllAndOverride<unknown>(PUBLIC, places),
    );
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
