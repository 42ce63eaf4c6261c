import { inflateRawSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';

/** What a Word file may hold when it is unpacked. */
const mostBytes = 50_000_000;

const damaged = 'The file is damaged and cannot be read as a Word file; save it once more in Word and import that.';

/** Refuses a ZIP file that is cut short, or that would unpack to more than a document holds: each part is unpacked once, with a limit. */
export function refuseBomb(data: Buffer): void {
  let left = mostBytes;
  for (const { packed, isDeflated } of partsOf(data)) {
    try {
      left -= isDeflated ? inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) }).length : packed.length;
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE') left = -1;
      else throw new Refusal(damaged);
    }
    if (left < 0)
      throw new Refusal(
        'The file unpacks to more than 50 MB, which no report does; save it without pictures and import that.',
      );
  }
}

/** The parts that the directory at the end of a ZIP file names. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3 */
function* partsOf(data: Buffer): Generator<{ packed: Buffer; isDeflated: boolean }> {
  const end = data.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > data.length) throw new Refusal(damaged);
  let at = data.readUInt32LE(end + 16);
  for (let count = data.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== 0x02014b50) throw new Refusal(damaged);
    const local = data.readUInt32LE(at + 42);
    if (local + 30 > data.length) throw new Refusal(damaged);
    const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
    yield {
      packed: data.subarray(start, start + data.readUInt32LE(at + 20)),
      isDeflated: data.readUInt16LE(at + 10) === 8,
    };
    at += 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
}
