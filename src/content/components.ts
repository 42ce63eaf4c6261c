import { type Nodes, nodesOf, treeOf } from '../text/markdown.ts';
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
export type Component = ReturnType<typeof componentsIn>[number];

/** True for the name of a component. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

const component = new RegExp(
  String.raw`(?<!\\)<(?<name>${componentNames.join('|')})(?<given>(?:\s+[a-z]+=(?:"[^"<>]*"|\{[^{}<>]*\}))*)\s*(?:/>|>(?<words>[^<>[\]\\]*)</\k<name>>)`,
  'g',
);

/** The components of a piece of prose that are written as they should be, in its order. */
export function componentsIn(prose: string) {
  return [...prose.matchAll(component)].flatMap(({ 0: source, index: offset, groups }) => {
    const { name = '', given = '', words } = groups ?? {};
    if (!isComponentName(name) || (name === 'Finding' ? !isLinkText(words ?? '') : words !== undefined)) return [];
    const attributes = [...given.matchAll(/(n)=\{\s*([1-9]\d{0,5})\s*\}|((?!n=)[a-z]+)="([a-z0-9]+(?:-[a-z0-9]+)*)"/g)];
    const values = new Map(attributes.map(([, n, number, key, value]) => [n ?? key, number ?? value]));
    const { needs } = components[name];
    /** The area, the id or the number it names; empty where it names none. */
    const of = needs === undefined ? '' : values.get(needs);
    const isKnown = (key?: string) => needs !== undefined && (key === needs || key === 'inspection');
    const isAllRead = values.size === given.split('=').length - 1;
    if (of === undefined || !isAllRead || ![...values.keys()].every(isKnown)) return [];
    // Its words stand between its tags, and only a finding has some.
    return [{ name, of, inspection: values.get('inspection'), words: words?.trim() ?? '', offset, source }];
  });
}

/** A piece of prose with other words in the place of components. */
export function replacedComponents(prose: string, all: readonly Component[], say: (one: Component) => string): string {
  // From the last to the first, so that places before stay what they are.
  return all.reduceRight(
    (text, one) => text.slice(0, one.offset) + say(one) + text.slice(one.offset + one.source.length),
    prose,
  );
}

const inLinks: ReadonlySet<Nodes['type']> = new Set(['text', 'emphasis', 'strong', 'inlineCode']);

/** True where words can be those of a link: one paragraph with something to read, without links in it. */
function isLinkText(words: string): boolean {
  const [, first, ...within] = nodesOf(treeOf(words));
  return first?.type === 'paragraph' && hasWords(words) && within.every(({ type }) => inLinks.has(type));
}
