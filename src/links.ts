import { defineHastPlugin } from 'satteri';

/** Puts the base path before the links in prose that start at the root of the site: `/glossary/` → `/base/glossary/`. */
export function linksBelow(base: string) {
  return defineHastPlugin({
    name: 'links-below-base',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties['href'];
        if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//')) {
          context.setProperty(node, 'href', base.replace(/\/$/, '') + href);
        }
      },
    },
  });
}
