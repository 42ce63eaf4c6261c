import { defineHastPlugin } from 'satteri';

const places = { a: 'href', img: 'src' } as const;

/** Puts the base path before the links and images in prose that start at the root of the site: `/glossary/` → `/base/glossary/`. */
export function linksBelow(base: string) {
  return defineHastPlugin({
    name: 'links-below-base',
    element: {
      filter: Object.keys(places),
      visit(node, context) {
        const place = places[node.tagName as keyof typeof places];
        const address = node.properties[place];
        if (typeof address === 'string' && address.startsWith('/') && !address.startsWith('//'))
          context.setProperty(node, place, base.slice(0, -1) + address);
      },
    },
  });
}
