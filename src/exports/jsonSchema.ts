import { z } from 'zod';
import { json } from './json.ts';

/** The JSON Schema of a file that holds values of a shape. `id` is the schema’s own address. */
export function jsonSchema(shape: z.ZodType, about: { id: string; title: string; description: string }): string {
  const { $schema, ...schema } = z.toJSONSchema(shape);
  return json({ $schema, $id: about.id, title: about.title, description: about.description, ...schema });
}
