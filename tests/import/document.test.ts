import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksOfFile } from '../../src/import/document.ts';
import { printed } from './printed.ts';
import { prose, report } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(data: string | Uint8Array, name = 'report.pdf'): string {
  const file = join(folder, name);
  writeFileSync(file, data);
  return file;
}

describe('a file', () => {
  it('is told by what is in it and not by its name', async () => {
    const word = new Document({ sections: [{ children: [new Paragraph('Some words.')] }] });
    expect(await blocksOfFile(fileOf(await Packer.toBuffer(word), 'word.pdf'))).toHaveLength(1);
    expect(
      await blocksOfFile(fileOf(await printed([{ paragraph: prose('Children live well') }]), 'print.docx')),
    ).toHaveLength(1);
  });

  it.each([
    [
      'a web page',
      '<!DOCTYPE html><html><p>Not found</p></html>',
      'This is a web page and not a PDF, whatever its name: the download got an error page instead; download the report once more.',
    ],
    [
      'something else',
      'Dear all, the report is here.',
      'This is no PDF and no Word file (.docx), whatever its name; ask for the report as one of these.',
    ],
    ['empty', '', 'The file is empty; download it once more.'],
    [
      'an old or locked Word file',
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      'This is a Word file of before 2007, or locked with a password; open it in Word and save it as .docx without a password.',
    ],
    [
      'a ZIP file of something else',
      Buffer.from('PK\x03\x04, and no more'),
      'The file is no Word document, or is damaged; save it once more in Word as .docx and import that.',
    ],
  ])('is refused in one sentence where it is %s', async (_, data, sentence) => {
    await expect(blocksOfFile(fileOf(data))).rejects.toThrow(sentence);
  });

  it('is refused where it is not there, or a folder', async () => {
    await expect(blocksOfFile(join(folder, 'none.pdf'))).rejects.toThrow(
      'There is no such file; check its name and folder.',
    );
    await expect(blocksOfFile(folder)).rejects.toThrow(
      'This is a folder; name the files in it, for example with * at the end.',
    );
  });

  it('is refused where it has more than 50 MB', async () => {
    const file = fileOf('%PDF-1.7', 'large.pdf');
    truncateSync(file, 60_000_000);
    await expect(blocksOfFile(file)).rejects.toThrow(
      'The file has 60 MB; a report of words has a few, so save it without pictures, below 50 MB.',
    );
  });
});

const damaged = 'The file is damaged and cannot be read as a PDF; download it once more.';

describe('a PDF', () => {
  it('is refused where it is locked with a password', async () => {
    const file = fileOf(await printed(report, { password: 'secret' }));
    await expect(blocksOfFile(file)).rejects.toThrow(
      'The file is locked with a password; save a copy without one and import that.',
    );
  });

  it('is refused where reading it takes more time or memory than a report does, and the next one is read', async () => {
    const file = fileOf(await printed(Array.from({ length: 40 }, () => [...report, 'new page' as const]).flat()));
    for (const limits of [
      { seconds: 0, memory: 1e9 },
      { seconds: 60, memory: -1e9 },
    ])
      await expect(blocksOfFile(file, limits)).rejects.toThrow(
        'The file unpacks to more than a report holds; save it once more without pictures and import that.',
      );
    expect(await blocksOfFile(file)).not.toHaveLength(0);
  });

  it('is refused where its end is missing', async () => {
    const data = await printed(report);
    await expect(blocksOfFile(fileOf(data.subarray(0, data.length - 3000)))).rejects.toThrow(
      'The file is cut short: its end is missing; download it once more.',
    );
  });

  it('is refused where it holds no text', async () => {
    await expect(blocksOfFile(fileOf(await printed(['new page', 'new page'])))).rejects.toThrow(
      'The file holds no text, only pictures of pages, as a scanner makes them; ask for the report as a PDF with text.',
    );
  });

  it('is refused where a page after the first is only a picture', async () => {
    const file = fileOf(await printed(['picture', 'new page', ...report, 'new page', 'picture']));
    await expect(blocksOfFile(file)).rejects.toThrow(
      'Page 4 is a picture without text; if it shows words of the report, ask for a PDF with text, else import a copy without that page.',
    );
  });

  it('is refused where it has more pages than a report', async () => {
    const pages = Array.from({ length: 500 }, () => 'new page' as const);
    await expect(blocksOfFile(fileOf(await printed(pages)))).rejects.toThrow(
      'The file has 501 pages, and a report below 500; import a file of the report alone.',
    );
  });

  it('is refused where it is damaged', async () => {
    await expect(blocksOfFile(fileOf('%PDF-1.7\nnothing\n%%EOF'))).rejects.toThrow(damaged);
  });

  it('is refused where letters of a page are gone, and not read without them', async () => {
    const data = await printed(report);
    const letters = Buffer.from(data).indexOf('stream\n') + 400;
    await expect(blocksOfFile(fileOf(data.fill(0, letters, letters + 60)))).rejects.toThrow(damaged);
  });
});
