import type { OperationId } from '../contract/models.ts';
import { operationRoutes } from '../contract/operations.gen.ts';

export interface Route {
  readonly operationId: OperationId;
  readonly params: Readonly<Record<string, string>>;
}

const routes = Object.entries(operationRoutes).map(([operationId, route]) => {
  const [method, template] = route.split(' ') as [string, string];
  return { operationId: operationId as OperationId, method, segments: template.split('/') };
});

/** Finds the operation for a method and path. */
export function matchRoute(method: string, path: string): Route | undefined {
  const given = path.split('/');
  for (const { operationId, method: expected, segments } of routes) {
    const params = method === expected ? matchSegments(segments, given) : undefined;
    if (params) return { operationId, params };
  }
  return undefined;
}

function matchSegments(segments: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index]!;
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name ? !value : value !== segment) return undefined;
    if (name) params[name] = decode(value);
  }
  return params;
}

/** Keeps a segment with an invalid escape unchanged. No id matches it, so the result is a 404. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
