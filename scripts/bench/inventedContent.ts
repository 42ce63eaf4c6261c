import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textFile, yamlText } from '../../src/import/contentFile.ts';
import { placeName, plainSentences, sentences, statement } from './inventedWords.ts';
import { below, oneOf, randomOf } from './random.ts';

const areas = ['overall', 'help', 'care', 'adoption', 'leaving-care', 'leadership'];
/** The grades of a framework: the third has five. */
const scaleOf = (framework: number) =>
  framework < 2
    ? ['Inadequate', 'Requires improvement', 'Good', 'Outstanding']
    : ['Poor', 'Weak', 'Fair', 'Good', 'Strong'];
const idOf = (grade: string) => grade.toLowerCase().replaceAll(' ', '-');
const frameworkId = (index: number) => (index === 0 ? 'framework' : `framework-${index + 1}`);
/** The themes, terms and pages are those that every site begins with. */
const themes = readdirSync('starter/themes').map((file) => file.replace('.md', ''));

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
  const write: Write = (file, values, prose) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), prose === undefined ? yamlText(values) : textFile(values, prose));
  };
  for (const part of ['themes', 'glossary', 'pages', 'thesaurus.yaml'])
    cpSync(join('starter', part), join(folder, part), { recursive: true });
  const inspections = Math.ceil(findings / findingsOfInspection);
  const ids = Array.from({ length: inspections }, (_, index) => inspectionId(index, shape));
  writeSite(write, ids[0] ?? '', Math.ceil(inspections / inspectionsOfAuthority), shape);
  for (const entry of ids.entries())
    writeInspection(write, entry, Math.min(findingsOfInspection, findings - entry[0] * findingsOfInspection), shape);
}

/** Writes a file of content: its values, and the prose below them where it has any. */
type Write = (file: string, values: Parameters<typeof yamlText>[0], prose?: string) => void;

// Reader modes of browsers take what is called “author…” for the name of a writer.
const authorityId = (index: number) => `council-${index + 1}`;

const authorityOf = (index: number, { inspectionsOfAuthority }: Shape) =>
  authorityId(Math.floor(index / inspectionsOfAuthority));
const yearOf = (index: number, { inspectionsOfAuthority }: Shape) => 2024 - 2 * (index % inspectionsOfAuthority);
const inspectionId = (index: number, shape: Shape) => `${authorityOf(index, shape)}-${yearOf(index, shape)}-03`;

function writeSite(write: Write, featured: string, authorities: number, shape: Shape): void {
  write('site.yaml', {
    title: 'Inspections',
    authority: authorityId(0),
    featured,
    address: 'https://inspections.example/',
    publisher: { name: 'Example', official: false, contact: 'hello@inspections.example' },
  });
  for (let index = 0; index < authorities; index += 1) {
    const area = `${placeName(index)} ${index + 1}`;
    write(`authorities/${authorityId(index)}.yaml`, {
      name: `${area} Council`,
      area,
      website: 'https://council.example/',
      gssCode: `E1${String(index).padStart(7, '0')}`,
    });
  }
  for (let index = 0; index < shape.frameworks; index += 1)
    write(`frameworks/${frameworkId(index)}.yaml`, {
      name: `Example framework ${index + 1}`,
      short: `EF${index + 1}`,
      inspectorate: 'Example Inspectorate',
      about: 'An invented framework.',
      areas: areas.map((id) => ({
        id,
        title: `Services for ${id}`,
        short: id,
        overall: id === 'overall',
        subjects: [id],
      })),
      grades: scaleOf(index).map((name) => ({
        id: idOf(name),
        name,
        meaning: `It means ${name.toLowerCase()}.`,
        phrases: [name.toLowerCase()],
      })),
    });
  write('updates/2026-01-01.md', { title: 'The site opens', date: '2026-01-01' }, 'It opens.');
}

function writeInspection(write: Write, [index, id]: [number, string], findings: number, shape: Shape): void {
  const random = randomOf(index);
  const framework = index % shape.frameworks;
  const folder = `inspections/${id}`;
  const source = `report-${id}`;
  const sources = [`${source} grades`];
  const year = yearOf(index, shape);
  write(`sources/${source}.yaml`, {
    title: `Report ${id}`,
    short: `report of ${year}`,
    author: 'Example Inspectorate',
    published: `${year}-05-04`,
    complete: true,
    sections: [
      { id: 'findings', title: 'Findings', paragraphs: [findings] },
      { id: 'grades', title: 'Grades' },
    ],
  });
  const facts = {
    authority: authorityOf(index, shape),
    framework: frameworkId(framework),
    started: `${year}-03-01`,
    ended: `${year}-03-28`,
    published: `${year}-05-04`,
    report: source,
    sources,
    keyFindings: [1, 2, 3].filter((number) => number <= findings),
  };
  write(`${folder}/inspection.mdx`, facts, plainSentences(random, 6));
  for (const area of areas) {
    const grade = oneOf(random, scaleOf(framework));
    const judgement = { title: `Services for ${area}: ${grade.toLowerCase()}`, grade: idOf(grade), sources };
    write(`${folder}/judgements/${area}.mdx`, judgement, plainSentences(random, 7));
  }
  for (let number = 1; number <= findings; number += 1) {
    const area = areas[1 + Math.floor(((number - 1) * (areas.length - 1)) / shape.findingsOfInspection)];
    const own = [...new Set([oneOf(random, themes), ...(random() < 0.5 ? [oneOf(random, themes)] : [])])];
    const finding = {
      kind: oneOf(random, ['strength', 'strength', 'improvement', 'improvement', 'context']),
      judgement: area,
      title: statement(random),
      themes: own,
      sources: [`${source} findings 1.${number}`],
    };
    write(`${folder}/findings/${String(number).padStart(3, '0')}.md`, finding, sentences(random, 2 + below(random, 2)));
  }
  for (let number = 1; number <= Math.ceil(findings / 6); number += 1) {
    const [title, theme] = [statement(random), oneOf(random, themes)];
    const recommendation = { title, themes: [theme], findings: [1 + below(random, findings)], sources };
    write(`${folder}/recommendations/${number}.md`, recommendation, sentences(random, 1));
  }
  const cases = { order: 1, value: 10 + below(random, 200), unit: 'cases', sources };
  write(`${folder}/statistics/cases.md`, cases, sentences(random, 1));
  const visit = { id: 'visit', date: `${year}-03-01`, title: 'The visit', text: 'They came.', sources };
  write(`${folder}/events.yaml`, { events: [visit] });
  write(
    `${folder}/for-young-people.mdx`,
    { title: 'For you', description: 'For young people.' },
    plainSentences(random, 12),
  );
}
