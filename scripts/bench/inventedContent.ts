import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeName, sentences, statement } from './inventedWords.ts';
import { below, oneOf, randomOf } from './random.ts';

const areas = ['overall', 'help', 'care', 'adoption', 'leaving-care', 'leadership'];
interface Grade {
  id: string;
  name: string;
}

/** The scales of the frameworks, in turn: the last has five steps. */
const scales: readonly (readonly Grade[])[] = [
  'Inadequate;Requires improvement;Good;Outstanding',
  'Inadequate;Requires improvement;Good;Outstanding',
  'Poor;Weak;Fair;Good;Strong',
].map((names) => names.split(';').map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name })));
const frameworkId = (index: number) => (index === 0 ? 'framework' : `framework-${index + 1}`);
const themes =
  'health;education;work;housing;money;safety;family;fostering;moves;voice;records;visits;workforce;partners;courts;leisure'.split(
    ';',
  );
/** How invented content is made up. */
interface Shape {
  findingsOfInspection: number;
  inspectionsOfAuthority: number;
  /** From 1 to 3; inspections are under one after the other. */
  frameworks: number;
}

/** A judgement has about a dozen findings, an inspection five judgements, an authority eight inspections. */
const usual: Shape = { findingsOfInspection: 60, inspectionsOfAuthority: 8, frameworks: 1 };

/** Writes a whole folder of invented content with so many findings; the same for the same number and shape. */
export function writeInventedContent(folder: string, findings: number, shape: Shape = usual): void {
  const { findingsOfInspection, inspectionsOfAuthority } = shape;
  const random = randomOf(findings);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const inspections = Math.ceil(findings / findingsOfInspection);
  const ids = Array.from({ length: inspections }, (_, index) => inspectionId(index, shape));
  writeSite(write, ids[0] ?? '', Math.ceil(inspections / inspectionsOfAuthority), shape, random);
  for (const [index, id] of ids.entries()) {
    const first = index * findingsOfInspection;
    writeInspection(write, id, index, Math.min(findingsOfInspection, findings - first), shape, random);
  }
}

type Write = (file: string, text: string) => void;

const authorityId = (index: number) => `authority-${index + 1}`;

const authorityOf = (index: number, { inspectionsOfAuthority }: Shape) =>
  authorityId(Math.floor(index / inspectionsOfAuthority));
const yearOf = (index: number, { inspectionsOfAuthority }: Shape) => 2024 - 2 * (index % inspectionsOfAuthority);
const inspectionId = (index: number, shape: Shape) => `${authorityOf(index, shape)}-${yearOf(index, shape)}-03`;

/** A Markdown file: what stands above the line, each value as JSON, which is YAML; and its prose. */
function markdown(data: Record<string, unknown>, prose: string): string {
  return `---\n${yaml(data)}---\n\n${prose}\n`;
}

const yaml = (data: Record<string, unknown>) =>
  Object.entries(data)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');

function writeSite(write: Write, featured: string, authorities: number, shape: Shape, random: () => number): void {
  write(
    'site.yaml',
    yaml({
      title: 'Inspections',
      authority: authorityId(0),
      featured,
      address: 'https://inspections.example/',
      publisher: { name: 'Example', official: false, contact: 'hello@inspections.example' },
    }),
  );
  for (let index = 0; index < authorities; index += 1) {
    const area = `${placeName(index)} ${index + 1}`;
    write(
      `authorities/${authorityId(index)}.yaml`,
      yaml({
        name: `${area} Council`,
        area,
        website: 'https://council.example/',
        gssCode: `E1${String(index).padStart(7, '0')}`,
      }),
    );
  }
  for (const [index, scale] of scales.slice(0, shape.frameworks).entries())
    write(
      `frameworks/${frameworkId(index)}.yaml`,
      yaml({
        name: `Example framework ${index + 1}`,
        short: `EF${index + 1}`,
        inspectorate: 'Example Inspectorate',
        about: 'An invented framework.',
        areas: areas.map((id) => ({ id, title: `Services for ${id}`, short: id, overall: id === 'overall' })),
        grades: scale.map(({ id, name }) => ({
          id,
          name,
          meaning: `It means ${name.toLowerCase()}.`,
          phrases: [name.toLowerCase()],
        })),
      }),
    );
  for (const theme of themes)
    write(
      `themes/${theme}.md`,
      markdown({ name: theme.charAt(0).toUpperCase() + theme.slice(1) }, sentences(random, 1)),
    );
  for (let index = 1; index <= 40; index += 1)
    write(`glossary/term-${index}.md`, markdown({ name: `Term ${index}` }, sentences(random, 2)));
  for (const page of ['about', 'accessibility', 'privacy'])
    write(`pages/${page}.mdx`, markdown({ title: `Page ${page}`, description: 'A page.' }, sentences(random, 20)));
  write('thesaurus.yaml', 'entries:\n  - same: [doctor, physician]\n');
  write('updates/2026-01-01.md', markdown({ title: 'The site opens', date: '2026-01-01' }, 'It opens.'));
}

function writeInspection(
  write: Write,
  id: string,
  index: number,
  findings: number,
  shape: Shape,
  random: () => number,
): void {
  const framework = index % shape.frameworks;
  const folder = `inspections/${id}`;
  const source = `report-${id}`;
  const year = yearOf(index, shape);
  write(
    `sources/${source}.yaml`,
    yaml({
      title: `Report ${id}`,
      short: `report of ${year}`,
      author: 'Example Inspectorate',
      published: `${year}-05-04`,
      complete: true,
      sections: [
        { id: 'findings', title: 'Findings', paragraphs: [findings] },
        { id: 'grades', title: 'Grades' },
      ],
    }),
  );
  write(
    `${folder}/inspection.mdx`,
    markdown(
      {
        authority: authorityOf(index, shape),
        framework: frameworkId(framework),
        started: `${year}-03-01`,
        ended: `${year}-03-28`,
        published: `${year}-05-04`,
        report: source,
        sources: [`${source} grades`],
        keyFindings: [1, 2, 3].filter((number) => number <= findings),
      },
      sentences(random, 3),
    ),
  );
  for (const area of areas) {
    const grade = oneOf(random, scales[framework] ?? []);
    write(
      `${folder}/judgements/${area}.mdx`,
      markdown(
        { title: `Services for ${area}: ${grade.name.toLowerCase()}`, grade: grade.id, sources: [`${source} grades`] },
        sentences(random, 4),
      ),
    );
  }
  for (let number = 1; number <= findings; number += 1) {
    const area = areas[1 + Math.floor(((number - 1) * (areas.length - 1)) / shape.findingsOfInspection)];
    const own = [...new Set([oneOf(random, themes), ...(random() < 0.5 ? [oneOf(random, themes)] : [])])];
    write(
      `${folder}/findings/${String(number).padStart(3, '0')}.md`,
      markdown(
        {
          kind: oneOf(random, ['strength', 'strength', 'improvement', 'improvement', 'context']),
          judgement: area,
          title: statement(random),
          themes: own,
          sources: [`${source} findings 1.${number}`],
        },
        sentences(random, 2 + below(random, 2)),
      ),
    );
  }
  for (let number = 1; number <= Math.ceil(findings / 6); number += 1) {
    write(
      `${folder}/recommendations/${number}.md`,
      markdown(
        {
          title: statement(random),
          themes: [oneOf(random, themes)],
          findings: [1 + below(random, findings)],
          sources: [`${source} grades`],
        },
        sentences(random, 1),
      ),
    );
  }
  write(
    `${folder}/statistics/cases.md`,
    markdown(
      { order: 1, value: 10 + below(random, 200), unit: 'cases', sources: [`${source} grades`] },
      sentences(random, 1),
    ),
  );
  write(
    `${folder}/events.yaml`,
    `events: ${JSON.stringify([{ id: 'visit', date: `${year}-03-01`, title: 'The visit', text: 'They came.', sources: [`${source} grades`] }])}\n`,
  );
  write(
    `${folder}/for-young-people.mdx`,
    markdown({ title: 'For you', description: 'For young people.' }, sentences(random, 6)),
  );
}
