import { expect, test } from '@playwright/test';
import { blocksOfPdf } from '../../src/import/pdf.ts';
import { reportOf } from '../../src/import/report.ts';
import { plain } from '../import/lines.ts';

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];
/** What each paragraph says: long enough to be torn by a page’s end somewhere. */
const texts = Array.from(
  { length: 24 },
  (_, index) =>
    `${seasons[index % 4]} came to Exampleshire, and social workers saw children ${index + 2} times at home, at school and with their friends. Their plans said what would change, and when it would be looked at again by somebody who knew them well. Most children said so, too.`,
);

const front = `<h1>Inspection of Exampleshire local authority children’s services</h1>
  <p><b>Inspection dates:</b> 28&nbsp;April to<br>9 May 2025</p>
  <p><b>Lead inspector:</b> Ada Sample, His Majesty’s Inspector</p>
  <table><tr><th>Judgement</th><th>Grade</th></tr>
    <tr><td>Children in care</td><td style="width: 7em">Requires improvement to be good</td></tr>
    <tr><td>Adoption</td><td>Good</td></tr>
    <tr><td>Overall effectiveness</td><td>Good</td></tr></table>
  <p>Exampleshire has improved since it was last inspected, and its leaders know what is left to do.</p>
  <h2>What needs to improve?<sup>1</sup></h2>
  <ul><li>How soon <b>plans</b> are written.</li><li>Housing &lt;for&gt; young people.</li></ul>
  <p style="font-size: 8px"><sup>1</sup> A note on these points.</p>`;
const closing =
  '<p style="break-before: page">The Example Office (Example Inspectorate) regulates and inspects services.</p>';

/** The text in two areas, each paragraph made by its place among all. */
function body(first: (texts: readonly string[], start: number) => string): string {
  return `<h2>Children in care: requires improvement to be good</h2>${first(texts.slice(0, 13), 1)}
    <h2>Adoption: good</h2>${first(texts.slice(13), 14)}`;
}

const forms = {
  'the entries of a list': body(
    (part, start) => `<ol start="${start}">${part.map((text) => `<li>${text}</li>`).join('')}</ol>`,
  ),
  'text that begins with its number': body((part, start) =>
    part.map((text, index) => `<p>${start + index}. ${text}</p>`).join(''),
  ),
  'text with its number glued to it': body((part, start) =>
    part.map((text, index) => `<p>${start + index}.${text}</p>`).join(''),
  ),
  'text without numbers': body((part) => part.map((text) => `<p>${text}</p>`).join('')),
};

for (const [form, text] of Object.entries(forms))
  test(`A report that a browser prints is read to the word where its paragraphs are ${form}`, async ({ page }) => {
    await page.setContent(`<html lang="en"><title>Report</title>${front}${text}${closing}</html>`);
    const footer = '<span style="font-size: 9px">Exampleshire, May 2025 <span class="pageNumber"></span></span>';
    const margin = { top: '60px', right: '60px', bottom: '80px', left: '60px' };
    const pdf = await page.pdf({ tagged: true, displayHeaderFooter: true, footerTemplate: footer, margin });
    const report = reportOf(await blocksOfPdf(new Uint8Array(pdf)), [plain]);
    const said = (role: string) =>
      report.sections
        .filter((section) => section.role === role)
        .flatMap(({ paragraphs }) => paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join('\n')));
    expect([report.started, report.ended, report.leadInspector]).toEqual(['2025-04-28', '2025-05-09', 'Ada Sample']);
    expect(report.grades.map(({ grade }) => grade)).toEqual(['requires-improvement', 'good', 'good']);
    expect(said('recommendations')).toEqual(['How soon plans are written.', 'Housing <for> young people.']);
    expect(report.footnotes.map(({ text }) => text)).toEqual(['A note on these points.']);
    expect(said('area')).toEqual(texts);
  });
