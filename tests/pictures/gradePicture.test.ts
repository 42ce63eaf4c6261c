import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/model/link.ts';
import type { Judgement } from '../../src/model/nouns.ts';

import { gradeDrawing, gradePicture } from '../../src/pictures/gradePicture.ts';
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

/** The colour of a pixel: `#rrggbb`. */
async function colourAt(picture: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const start = (y * info.width + x) * info.channels;
  return `#${data.subarray(start, start + 3).toString('hex')}`;
}

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
    const picture = await gradePicture(sample({ inspection, outcome }));
    const tokens = readFileSync('src/styles/_tokens.scss', 'utf8');
    const colour = new RegExp(`${token}: (#[0-9a-f]{6})`).exec(tokens)?.[1];
    const seen = await Promise.all(grades.map((_grade, index) => colourAt(picture, centreOfStep(index, 4), 490)));
    expect(seen).toEqual(grades.map((grade) => (grade === outcome ? colour : '#f3f4f3')));
  });

  it('has as many steps as the framework', async () => {
    const { inspection, grades } = framework(['One', 'Two', 'Three', 'Four', 'Five']);
    const outcome = grades[4];
    if (outcome === undefined) throw new Error('there is no such step');
    const picture = await gradePicture(sample({ inspection, outcome }));
    const seen = await Promise.all(grades.map((_, index) => colourAt(picture, centreOfStep(index, 5), 490)));
    expect(seen).toEqual(['#f3f4f3', '#f3f4f3', '#f3f4f3', '#f3f4f3', '#12403c']);
  });

  it('has no scale where no grade was given', async () => {
    const picture = await gradePicture(sample({ outcome: 'not-given' }));
    expect(await colourAt(picture, centreOfStep(1, 4), 490)).toBe('#ffffff');
  });

  it('is of the size that social networks ask for, and the same to the byte each time', async () => {
    const pictures = [await gradePicture(sample()), await gradePicture(sample())];
    expect(await sharp(pictures[0]).metadata()).toMatchObject({ format: 'png', ...pictureSize });
    expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('draws letters only as numbers, also of long names and of Welsh ones', () => {
    const { inspection, area } = sample();
    const authority = { ...inspection.authority, name: `Cyngor Sir Ŵyl a’r Dŷ ${'of a very long name '.repeat(6)}` };
    const drawing = gradeDrawing(
      sample({
        inspection: { ...inspection, authority },
        area: { ...area, title: 'A title of many words '.repeat(8) },
      }),
    );
    const paths = [...drawing.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(path).toMatch(/^[MLQCZHVhvz\d. -]+$/);
    const furthest = [...drawing.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    expect(Math.max(...furthest)).toBeLessThan(pictureSize.width);
  });

  it('draws letters and their marks the same however they are written, and Greek and Cyrillic ones', () => {
    const drawn = (title: string) => gradeDrawing(sample({ area: { ...sample().area, title } }));
    expect(drawn('Siân'.normalize('NFD'))).toBe(drawn('Siân'.normalize('NFC')));
    // The empty box that stands for a letter that is lacking is the same for every one.
    expect(drawn('Α')).not.toBe(drawn('Ж'));
  });

  it('leaves out a letter that no font has, and tells it once', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const drawn = (title: string) => gradeDrawing(sample({ area: { ...sample().area, title } }));
    expect(drawn('Help✓')).toBe(drawn('Help'));
    expect(warn.mock.calls).toEqual([['Pictures of grades leave out “✓”, which their font does not have.']]);
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
