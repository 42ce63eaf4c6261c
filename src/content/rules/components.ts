import { nodesOf } from '../../text/markdown.ts';
import { meant } from '../../text/nearest.ts';
import { type Component, type ComponentName, componentOf, exampleOf, isComponentName } from '../components.ts';
import { inspectionOf, nameOf, ofInspection } from '../entryId.ts';
import { error, type Problems, type Words } from '../problem.ts';
import { noGrades } from '../schema/inspection.ts';
import type { Content } from './content.ts';
import { ofDraft } from './links.ts';
import { type Prose, spotOf } from './parsedProse.ts';
import { causeIn } from './reference.ts';

/** What is wrong with the components of a piece of prose: how they are written, and what they name. */
export function* componentProblems({ file, nodes }: Prose, content: Content): Problems {
  const within = (type: string) => new Set(nodes.flatMap((node) => (node.type === type ? [...nodesOf(node)] : [])));
  const [inHeadings, inLinks] = [within('heading'), within('link')];
  for (const node of nodes) {
    if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || !isComponentName(node.name))
      continue;
    const component = componentOf(node);
    const words =
      component === undefined
        ? wronglyWritten(node.name)
        : inHeadings.has(node)
          ? inHeading(node.name)
          : inLinks.has(node) && node.name === 'Finding'
            ? inLink
            : wrongName(file, component, content);
    if (words !== undefined) yield error(file, spotOf(node), ...words);
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
