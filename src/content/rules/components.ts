import type { Nodes } from '../../text/markdown.ts';
import { meant } from '../../text/nearest.ts';
import { type Component, type ComponentName, exampleOf } from '../components.ts';
import { inspectionOf, nameOf, ofInspection } from '../entryId.ts';
import { error, type Problems, spotAt, type Words } from '../problem.ts';
import { noGrades } from '../schema/inspection.ts';
import type { Content } from './content.ts';
import { ofDraft } from './links.ts';
import type { Prose } from './parsedProse.ts';
import { causeIn } from './reference.ts';

/** What is wrong with the components of a piece of prose: where they stand, and what they name. */
export function* componentProblems({ file, text, nodes, components }: Prose, content: Content): Problems {
  for (const component of components) {
    const { name, offset } = component;
    const around = nodes.filter(({ position: { start, end } = {} }) => {
      return (start?.offset ?? 0) <= offset && offset < (end?.offset ?? 0);
    });
    const isIn = (...types: Nodes['type'][]) => around.some(({ type }) => types.includes(type));
    const words = isIn('heading')
      ? inHeading(name)
      : name === 'Finding' && isIn('link', 'linkReference')
        ? inLink
        : around.at(-1)?.type !== 'text'
          ? wronglyWritten(name)
          : wrongName(file, component, content);
    if (words !== undefined) yield error(file, spotAt(text, offset, 'prose'), ...words);
  }
}

/** What is said of a component that cannot be read. */
export function wronglyWritten(name: ComponentName): Words {
  return [`this component is not written as it should be (\`<${name}>\`)`, `write it as in \`${exampleOf(name)}\``];
}

const inLink: Words = ['a link stands within another (`<Finding>`)', 'keep one of the two'];

function inHeading(name: ComponentName): Words {
  return [`a heading has no components (\`<${name}>\`)`, 'write the words themselves: they are its address too'];
}

function wrongName(file: string, { name, of, inspection: named }: Component, content: Content): Words | undefined {
  const { records, names } = content;
  if (name === 'Publisher') return undefined;
  const isInInspection = file.startsWith('inspections/');
  if (name === 'Authority') {
    if (isInInspection || records.site.some(({ data }) => data.authority !== undefined) || records.site.length === 0)
      return undefined;
    return ['the site names no authority (`<Authority />`)', 'write its name, or `authority:` in site.yaml'];
  }
  if (named === undefined && !isInInspection)
    return [
      `the component names no inspection (\`<${name}>\`)`,
      'write one into it, for example `inspection="2024-03"`',
    ];
  const id = named ?? inspectionOf(file);
  // A folder that is no inspection, or has a wrong name, is told of as such.
  if (named === undefined && !names('inspections').includes(id)) return undefined;
  if (!names('inspections').includes(id))
    return [
      `no inspection has this name (${meant(id, names('inspections'))})`,
      'use the name of a folder in inspections/',
      `inspections/${id}`,
    ];
  if (content.isDraft(id) && !(isInInspection && content.isDraft(inspectionOf(file)))) return ofDraft(id);
  const missing = (what: string, allowed: readonly string[], cause?: string): Words | undefined =>
    allowed.includes(of)
      ? undefined
      : [`this inspection has no ${what} of this name (${meant(of, allowed)})`, `use one that it has`, cause];
  if (name === 'Finding') {
    const numbers = [...content.numbers('findings', id)].map(String);
    return missing('finding', numbers, causeIn(id, 'findings', numbers.length > 0 && of));
  }
  const figures = content.files('statistics', id).map((one) => nameOf(one.id));
  if (name === 'Statistic') return missing('figure', figures);
  const framework = content.frameworkOf(id);
  if (framework === undefined) return undefined;
  const areas = framework.areas.map((area) => area.id);
  const grade =
    ofInspection(records.judgements, id).find((one) => nameOf(one.id) === of)?.data.grade ??
    content.inspection(id)?.grades?.[of];
  if (areas.includes(of) && grade !== undefined && (noGrades as readonly string[]).includes(grade))
    return [`this inspection gave no grade for this area (\`${of}\`)`, 'say so in words'];
  return missing('area', areas, `frameworks/${content.inspection(id)?.framework}/areas/${of}`);
}
