import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPublishable } from '../src/check.ts';
import { registerFile, registerText, updatedRegister } from '../src/content/register.ts';
import { addresses } from '../src/model/addresses.ts';
import { catalogue } from '../src/model/link.ts';

/** Adds the addresses that the site publishes to the register; takes none out. */
function main(): number {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  const checked = checkPublishable(values.content);
  if (!checked.isPublishable) {
    process.stdout.write(checked.text('text'));
    return 1;
  }
  const before = checked.register?.lines ?? [];
  const after = updatedRegister(before, addresses(catalogue(checked.records)));
  writeFileSync(join(values.content, registerFile), registerText(after));
  const added = after.length - before.length;
  console.log(`${values.content}/${registerFile} holds ${after.length} addresses, ${added} of them new.`);
  return 0;
}

process.exitCode = main();
