import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pages, textOf } from './builtSite.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // VoiceOver takes a list without bullets for none, unless its role is said.
    'no-redundant-role': 'off',
    // A title says place, subject, grade and month.
    'long-title': ['error', { maxlength: 80 }],
    // A component ends its words with a space where the next begins a line: nothing that a reader meets.
    'no-trailing-whitespace': 'off',
  },
});

it('finds what is wrong with a page in which nothing is right', async () => {
  const { results } = await validator.validateString('<p><div id="a" id="a"></div></p><input><blink>');
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toEqual(expect.arrayContaining(['close-order', 'deprecated', 'no-dup-attr']));
});

describe.each(pages)('$address', ({ html, root }) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  it('is in British English, and has one main heading', () => {
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('en-GB');
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  it('has no space before a comma or a full stop', () => {
    const texts = root.querySelectorAll('p, li, td, dd').map(textOf);
    expect(texts.filter((text) => /\s[,.;](?:\s|$)/.test(text))).toEqual([]);
  });

  it('gives every table a caption, and every head of a table its scope', () => {
    for (const table of root.querySelectorAll('table')) {
      expect(textOf(table.querySelector('caption'))).not.toBe('');
      expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(0);
      expect(table.querySelectorAll('tbody tr').filter((row) => !row.querySelector('th[scope=row]'))).toEqual([]);
      expect(table.querySelectorAll('th:not([scope])')).toEqual([]);
    }
  });

  it('has no inline handler and nothing from elsewhere', () => {
    const handled = root.querySelectorAll('*').flatMap(({ attributes }) => Object.keys(attributes));
    expect(handled.filter((name) => name.startsWith('on'))).toEqual([]);
    const sources = root.querySelectorAll('[src]').map((element) => element.getAttribute('src'));
    expect(sources.filter((source) => !source?.startsWith('/'))).toEqual([]);
  });
});
