import { readFileSync } from 'node:fs';
import type { RenderedImage } from '@resvg/resvg-js';
import { describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/model/link.ts';
import type { Judgement } from '../../src/model/nouns.ts';
import { gradePicture } from '../../src/pictures/gradePicture.ts';
import { pictureSize, pictureWords } from '../../src/pictures/pictureWords.ts';
import { records } from '../samples.ts';

function sample(changes: Partial<Judgement> = {}): Judgement {
  const [judgement] = catalogue(records()).inspections.flatMap(({ judgements }) =>
    judgements.filter(({ title }) => title !== undefined),
  );
  if (judgement === undefined) throw new Error('the sample has no judgement');
  return { ...judgement, ...changes };
}

const framework = (names: readonly string[]) => {
  const { inspection } = sample();
  const grades = names.map((name, index) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    meaning: name,
    step: index + 1,
    of: names.length,
  }));
  return { inspection: { ...inspection, framework: { ...inspection.framework, grades } }, grades };
};

/** The colours of a column of pixels, from one row to another: `#rrggbb`. */
function coloursIn({ pixels, width }: RenderedImage, x: number, from: number, to: number): Set<string> {
  // Read once: each reading copies the whole picture.
  const all = pixels;
  const at = (y: number) => all.toString('hex', 4 * (y * width + x), 4 * (y * width + x) + 3);
  return new Set(Array.from({ length: to - from }, (_, row) => `#${at(from + row)}`));
}

/** The colour of a pixel. */
const colourAt = (picture: RenderedImage, x: number, y: number) => [...coloursIn(picture, x, y, y + 1)][0];

/** The picture of a judgement whose area has this title. */
const titled = async (title: string) => (await gradePicture(sample({ area: { ...sample().area, title } }))).asPng();

const centreOfStep = (index: number, of: number) => Math.round(72 + ((1200 - 144) / of) * (index + 0.5));

describe('the picture of a grade', () => {
  it.each([
    ['Inadequate', 0, '--grade-inadequate'],
    ['Requires improvement', 1, '--grade-requires-improvement'],
    ['Good', 2, '--grade-good'],
    ['Outstanding', 3, '--grade-outstanding'],
  ])('marks %s on the scale, in the colour of the site, and no other step', async (_, step, token) => {
    const { inspection, grades } = framework(['Inadequate', 'Requires improvement', 'Good', 'Outstanding']);
    const outcome = grades[step];
    if (outcome === undefined) throw new Error('there is no such step');
    const picture = await gradePicture(sample({ inspection, outcome, grade: outcome }));
    const tokens = readFileSync('src/styles/_tokens.scss', 'utf8');
    const colour = new RegExp(`${token}: (#[0-9a-f]{6})`).exec(tokens)?.[1];
    const seen = grades.map((_grade, index) => colourAt(picture, centreOfStep(index, 4), 490));
    expect(seen).toEqual(grades.map((grade) => (grade === outcome ? colour : '#f3f4f3')));
  });

  it('has as many steps as the framework', async () => {
    const { inspection, grades } = framework(['One', 'Two', 'Three', 'Four', 'Five']);
    const outcome = grades[4];
    if (outcome === undefined) throw new Error('there is no such step');
    const picture = await gradePicture(sample({ inspection, outcome, grade: outcome }));
    const seen = grades.map((_, index) => colourAt(picture, centreOfStep(index, 5), 490));
    expect(seen).toEqual(['#f3f4f3', '#f3f4f3', '#f3f4f3', '#f3f4f3', '#12403c']);
  });

  it('has no scale where no grade was given', async () => {
    const picture = await gradePicture(
      sample({ outcome: { id: 'not-given', name: 'No grade given' }, grade: undefined }),
    );
    expect(colourAt(picture, centreOfStep(1, 4), 490)).toBe('#ffffff');
  });

  it('is of the size that social networks ask for, and the same to the byte each time', async () => {
    const [one, other] = [await gradePicture(sample()), await gradePicture(sample())];
    expect({ width: one.width, height: one.height }).toEqual(pictureSize);
    expect(one.asPng().equals(other.asPng())).toBe(true);
  });

  it('keeps long names within its margins', async () => {
    const { inspection, area } = sample();
    const authority = { ...inspection.authority, name: `Cyngor Sir Ŵyl a’r Dŷ ${'of a very long name '.repeat(6)}` };
    const picture = await gradePicture(
      sample({
        inspection: { ...inspection, authority },
        area: { ...area, title: 'A title of many words & more '.repeat(8) },
      }),
    );
    for (const x of [10, 60, 1140, 1190]) {
      expect([...coloursIn(picture, x, 0, 104)]).toEqual(['#12403c']);
      expect([...coloursIn(picture, x, 104, 630)]).toEqual(['#ffffff']);
    }
    expect(coloursIn(picture, 300, 104, 630).size).toBeGreaterThan(1);
  });

  it('draws Greek and Cyrillic letters, signs of XML, and letters and their marks however they are written', async () => {
    expect(await titled('Siân'.normalize('NFD'))).toEqual(await titled('Siân'.normalize('NFC')));
    const all = await Promise.all(['', 'Α', 'Ж', '<', '&', '&amp;'].map(titled));
    expect(new Set(all.map((picture) => picture.toString('base64'))).size).toBe(all.length);
  });

  it('leaves out a letter that its font does not have, and tells it once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await titled('Help漢')).toEqual(await titled('Help'));
    expect(warn.mock.calls).toEqual([['Pictures of grades leave out “漢”, which their font does not have.']]);
    warn.mockRestore();
  });

  it('is told in words: area, grade, whose inspection and when, and that there are later ones', () => {
    const { inspection } = sample();
    expect(pictureWords(sample())).toMatch(/^[A-Z].*: .+\. .+ inspection of .+, .+ \d{4}\.$/);
    expect(pictureWords(sample({ inspection: { ...inspection, later: [inspection] } }))).toMatch(
      / There are later inspections\.$/,
    );
  });
});
