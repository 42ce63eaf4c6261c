import { type Nodes, nodesOf } from '../text/markdown.ts';
import { hasWords } from './schema/fields.ts';

/** The components that prose in `.mdx` may use: the attribute that each needs, which may then name an `inspection` too, and how it is written. */
const components = {
  /** The name of the authority: that of the file’s inspection, or else of the site. */
  Authority: { needs: undefined, example: '<Authority />' },
  /** The name of who publishes the site. */
  Publisher: { needs: undefined, example: '<Publisher />' },
  /** The grade of an area, in words. */
  Grade: { needs: 'area', example: '<Grade area="adoption" />' },
  /** A figure. */
  Statistic: { needs: 'id', example: '<Statistic id="cases" />' },
  /** A link to a finding. */
  Finding: { needs: 'n', example: '<Finding n={48}>words</Finding>' },
} as const;

/** The name of a component. */
export type ComponentName = keyof typeof components;
/** The names of all components. */
export const componentNames = Object.keys(components) as ComponentName[];
/** How a component is written, as an example. */
export const exampleOf = (name: ComponentName): string => components[name].example;

/** A component as it stands in prose. */
export interface Component {
  name: ComponentName;
  /** The area, the id or the number it names; empty where it names none. */
  of: string;
  /** The inspection named in it. */
  inspection: string | undefined;
}

/** True for the name of a component. */
export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(components, name);
}

/** A node as a component; undefined where it is none, or not written as one is. */
export function componentOf(node: Nodes): Component | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  const { name } = node;
  if (!isComponentName(name) || !(name === 'Finding' ? isLinkText(node) : node.children.length === 0)) return undefined;
  const given = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || given.has(attribute.name)) return undefined;
    const { value } = attribute;
    const isNumber = attribute.name === 'n';
    const text = typeof value === 'string' ? value : isNumber ? value?.value.trim() : undefined;
    if (text === undefined || !(isNumber ? /^[1-9]\d{0,5}$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/).test(text))
      return undefined;
    given.set(attribute.name, text);
  }
  const { needs } = components[name];
  const of = needs === undefined ? '' : given.get(needs);
  const isKnown = (attribute: string) => needs !== undefined && (attribute === needs || attribute === 'inspection');
  if (of === undefined || ![...given.keys()].every(isKnown)) return undefined;
  return { name, of, inspection: given.get('inspection') };
}

const inLinks: ReadonlySet<Nodes['type']> = new Set(['text', 'emphasis', 'strong', 'inlineCode']);

/** True where what stands in a component can be the words of a link: one paragraph, without links or brackets in it. */
function isLinkText(node: Nodes): boolean {
  if (!('children' in node)) return false;
  const [first, ...others] = node.children;
  const inner = first?.type === 'paragraph' && others.length === 0 ? first : node;
  const [, ...within] = [...nodesOf(inner)];
  return (
    within.some((one) => 'value' in one && hasWords(one.value)) &&
    within.every((one) => inLinks.has(one.type) && !('value' in one && /[[\]<>\\]/.test(one.value)))
  );
}
