import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type HTMLElement, parse } from 'node-html-parser';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** A component rendered alone, as a reader’s browser gets it on a page, with words in the place of prose, which Astro alone renders. */
export async function render(component: Component, props: Record<string, unknown>, page = '/'): Promise<HTMLElement> {
  const slots = { default: '<p>Its words.</p>' };
  const request = new Request(new URL(page, 'https://www.example.org'));
  const container = await AstroContainer.create();
  return parse(await container.renderToString(component, { props, slots, request }));
}

/** The words of an element, spaces folded. */
export function words(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
