import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Checker } from 'accessibility-checker-engine';

/** The checker’s script, which has to run on a page that it judges before the page’s own. */
export const ibmEngine = `${readFileSync(fileURLToPath(import.meta.resolve('accessibility-checker-engine/ace.js')), 'utf8')};window.ace=ace;`;

/** IBM’s own requirements, of today and to come, which take in EN 301 549 and Section 508, and WCAG 2.2 at A and AA. */
const guidelines = ['IBM_Accessibility', 'IBM_Accessibility_next', 'WCAG_2_2'];

/** One thing that IBM’s checker says of an element: `text_block_heading: Confirm …`. */
interface Finding {
  rule: string;
  /** Its kind and certainty: `VIOLATION FAIL`, `VIOLATION POTENTIAL`, `RECOMMENDATION MANUAL`. */
  level: string;
  message: string;
  /** The first tag of the element. */
  tag: string;
  /** The words of the element. */
  words: string;
}

/** The answer to a question that IBM’s checker leaves to people, or the proof that it is mistaken. */
interface Answer {
  /** A page on which it asks. */
  asked: string;
  /** What is so, and the test that shows it. */
  because: string;
  /** Which elements the answer is about, where it is not about all. */
  about?: (finding: Finding) => boolean;
}

/** An instruction that can only be followed by seeing a place, size or form. */
const bySight =
  /\b(left|right)-hand|\b(on|to|at) the (left|right|top|bottom)( side| hand| corner| of|[.,;:)]|$)|\b(large|small|round|square) (button|box|link|icon)\b/i;

/** All that it asks, by rule. A fault it is sure of has no answer. */
export const answers: Readonly<Record<string, Answer>> = {
  element_attribute_deprecated: {
    asked: '/',
    because: 'HTML has this form of a policy. Shown by html.test.ts and nuValidator.test.ts.',
    about: ({ tag }) => tag.startsWith('<meta') && tag.includes('http-equiv="content-security-policy"'),
  },
  list_structure_proper: {
    asked: '/glossary/',
    because:
      'HTML lets a div keep terms and their descriptions together. Shown by html.test.ts and nuValidator.test.ts.',
    about: ({ tag }) => tag.startsWith('<dl'),
  },
  download_keyboard_controllable: {
    asked: '/2020-03/evidence/',
    because: 'It is a plain link, and no link keeps the focus. Shown by keyboard.test.ts.',
    about: ({ tag }) => tag.startsWith('<a '),
  },
  element_tabbable_unobscured: {
    asked: '/2024-06/',
    because: 'What has the focus is not covered. Shown by keyboard.test.ts.',
  },
  style_color_misuse: {
    asked: '/',
    because: 'Grades and kinds are said in words and marks too. Shown by reading.test.ts and unstyled.test.ts.',
  },
  style_highcontrast_visible: {
    asked: '/',
    because: 'Forced colours keep all. Shown by accessibility.test.ts and contrast.test.ts.',
  },
  text_block_heading: {
    asked: '/inspections/',
    because: 'A grade or a time stands beside what it is said of, and nothing else is asked about. Shown here.',
    about: ({ tag }) => /class="(grade-tag|timeline-time)"/.test(tag),
  },
  text_sensory_misuse: {
    asked: '/search/?q=xylophone+zebra',
    because:
      'The words are used as in “a small number”, and “below” holds without styles. Shown here and by unstyled.test.ts.',
    about: ({ words }) => !bySight.test(words),
  },
  blockquote_cite_exists: {
    asked: '/2024-06/leaving-care/',
    because: 'The document that is quoted is named beside the quotation, with its place.',
    about: ({ tag }) => tag.startsWith('<blockquote'),
  },
  aria_role_redundant: {
    asked: '/2024-06/full-report/',
    because: 'VoiceOver takes a list without bullets for none, unless its role is said.',
    about: ({ tag }) => /^<[ou]l\b[^>]* role="list"/.test(tag),
  },
};

/** The rules with an answer that are asked on a page. */
export function askedOn(address: string): string[] {
  return Object.keys(answers).filter((rule) => answers[rule]?.asked === address);
}

/** All that IBM’s checker says of a page as it stands, but what passes. */
async function findings(page: Page): Promise<Finding[]> {
  return page.evaluate(async (ids) => {
    const { ace } = window as unknown as { ace: { Checker: typeof Checker } };
    const { results } = await new ace.Checker().check(document, ids);
    return results
      .filter(({ value: [, certainty] }) => certainty !== 'PASS')
      .map(({ ruleId, value, message, snippet, path }) => ({
        rule: ruleId,
        level: value.join(' '),
        message,
        tag: snippet,
        words:
          document
            .evaluate(path['dom'] ?? '', document, null, XPathResult.STRING_TYPE)
            .stringValue.replace(/\s+/g, ' ')
            .trim() ?? '',
      }));
  }, guidelines);
}

/** What IBM’s checker finds wrong on a page as it stands, or asks without an answer being listed; and the rules whose question was answered. */
export async function ibmLooks(page: Page): Promise<{ faults: string[]; answered: string[] }> {
  const isAnswered = (finding: Finding) =>
    finding.level !== 'VIOLATION FAIL' && answers[finding.rule]?.about?.(finding) !== false && finding.rule in answers;
  const found = await findings(page);
  return {
    faults: found
      .filter((finding) => !isAnswered(finding))
      .map(({ rule, level, message, tag, words }) => `${level} ${rule}: ${message} ${tag} “${words.slice(0, 60)}”`),
    answered: [...new Set(found.filter(isAnswered).map(({ rule }) => rule))],
  };
}

/** What IBM’s checker finds wrong on a page as it stands, or asks without an answer being listed. */
export async function ibmFaults(page: Page): Promise<string[]> {
  return (await ibmLooks(page)).faults;
}
