import type { z } from 'zod';
import type { KeyPath } from '../problem.ts';

/** The keys that a schema allows at a place in a file. */
export function allowedKeys(schema: z.core.$ZodType, path: KeyPath): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return allowedKeys(def.innerType, path);
    case 'pipe':
      return allowedKeys(def.in, path);
    case 'array':
      return allowedKeys(def.element, path.slice(1));
    case 'record':
      return allowedKeys(def.valueType, path.slice(1));
    case 'union':
      return def.options.flatMap((option) => allowedKeys(option, path));
    case 'object': {
      const [key, ...rest] = path;
      if (key === undefined) return Object.keys(def.shape);
      const field = Object.entries(def.shape).find(([name]) => name === key)?.[1];
      return field === undefined ? [] : allowedKeys(field, rest);
    }
    default:
      return [];
  }
}
