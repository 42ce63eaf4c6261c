import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedContent } from '../content/check.ts';
import { registerFile, registerText, updatedRegister } from '../content/register.ts';
import { addresses } from '../model/addresses.ts';
import type { Catalogue } from '../model/nouns.ts';

/** Adds the addresses of a site that is published to the register in its content, and takes none out; says how many are new. */
export function keepAddresses(content: string, { register }: CheckedContent, published: Catalogue): void {
  const after = updatedRegister(register.lines, addresses(published));
  const added = after.length - register.lines.length;
  if (added === 0) return;
  writeFileSync(join(content, registerFile), registerText(after));
  console.log(
    `${registerFile} has ${added} new addresses, which are now published for ever: keep it with the content.`,
  );
}
