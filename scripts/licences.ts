import { installedParts, licenceFaults } from '../src/supply/parts.ts';

const parts = installedParts();
const faults = licenceFaults(parts);
for (const fault of faults) console.error(fault);
console.log(`${parts.length} packages installed, ${faults.length} with a licence that is not on the list.`);
process.exitCode = faults.length === 0 ? 0 : 1;
