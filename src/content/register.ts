/** The register of every address ever published: a line each, with the content file it was made from. Sorted; only ever added to. */

/** The register, below `content/`. */
export const registerFile = 'register.txt';

/** An address that the site publishes or once published. */
export interface Registered {
  address: string;
  /** The content file it is made from: `inspections/2024-03/findings/21-matching.md`; undefined where it is made from none. */
  file: string | undefined;
  /** True where only an inspection that is still a draft makes it. */
  isDraft?: boolean;
}

/** A line of the register, as it stands in the file. */
export type RegisterLine = Registered & { line: number };

/** A register, read: its lines, and those that are none. */
export interface Register {
  lines: RegisterLine[];
  faults: { line: number; text: string }[];
}

const pattern = /^(?<address>\/\S*)(?: {2}(?<file>\S+))?$/;

/** Reads a register. */
export function readRegister(text: string): Register {
  const register: Register = { lines: [], faults: [] };
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, one] of lines.entries()) {
    if (one.trim() === '') continue;
    const { address, file } = pattern.exec(one.trimEnd())?.groups ?? {};
    if (address === undefined) register.faults.push({ line: index + 1, text: one });
    else register.lines.push({ address, file, line: index + 1 });
  }
  return register;
}

/** The register with what is published now: nothing is ever left out of it. */
export function updatedRegister(before: readonly Registered[], published: readonly Registered[]): Registered[] {
  const all = new Map([...before, ...published].map(({ address, file }) => [address, { address, file }]));
  return [...all.values()].sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** The register as text. */
export function registerText(entries: readonly Registered[]): string {
  return entries.map(({ address, file }) => `${file === undefined ? address : `${address}  ${file}`}\n`).join('');
}
