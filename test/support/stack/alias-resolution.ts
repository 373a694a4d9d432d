import Module from 'node:module';

type Resolve = (request: string, ...rest: unknown[]) => string;

/**
 * jest applies `moduleNameMapper` inside tests, but not to what globalSetup loads. This makes the
 * `@app/…` aliases work there too, until the returned function is called.
 */
export function resolveAliases(mapper: [string, string][]): () => void {
  const loader = Module as unknown as { _resolveFilename: Resolve };
  const original = loader._resolveFilename;
  const rules = mapper.map(([pattern, target]) => ({ pattern: new RegExp(pattern), target }));
  loader._resolveFilename = function (this: unknown, request, ...rest) {
    const rule = rules.find(({ pattern }) => pattern.test(request));
    const mapped = rule ? request.replace(rule.pattern, rule.target) : request;
    return original.call(this, mapped, ...rest);
  };
  return () => {
    loader._resolveFilename = original;
  };
}
