import { runCommand } from '../src/command.ts';
import { installedParts, licenceFaults } from '../src/supply/parts.ts';

/** Tells of installed packages whose licence is not on the list. */
await runCommand([], () => {
  const parts = installedParts();
  const faults = licenceFaults(parts);
  for (const fault of faults) console.error(fault);
  console.log(`${parts.length} packages installed, ${faults.length} with a licence that is not on the list.`);
  return faults.length === 0 ? 0 : 1;
});
