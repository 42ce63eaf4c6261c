import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Every tag of WCAG 2.0 to 2.2 at A and AA, axe’s best practices, and the rules it still tries out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/** What axe finds wrong on a page as it stands, by every rule and without exceptions. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Target size is off unless asked for. A site without frames is read faster in one go.
    .options({ runOnly: tags, rules: { 'target-size': { enabled: true } }, iframes: false })
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
