import { describe, expect, it } from 'vitest';
import { readRegister, registerText, updatedRegister } from '../../src/content/register.ts';

const theme = { address: '/themes/health/', file: 'themes/health.md' };
const search = { address: '/search/', file: undefined };

describe('the register', () => {
  it('is read as it is written', () => {
    expect(registerText([search, theme])).toBe('/search/\n/themes/health/  themes/health.md\n');
    expect(readRegister(registerText([search, theme]))).toEqual({
      lines: [
        { ...search, line: 1 },
        { ...theme, line: 2 },
      ],
      faults: [],
    });
  });

  it('is read as editors on Windows save it', () => {
    const text = `\uFEFF${registerText([search, theme]).replaceAll('\n', '\r\n')}`;
    expect(readRegister(text)).toEqual(readRegister(registerText([search, theme])));
  });

  it('tells lines that are none', () => {
    expect(readRegister('/search/\n=======\n').faults).toEqual([{ line: 2, text: '=======' }]);
  });

  it('keeps what is published no more, adds what is new, and stays sorted', () => {
    expect(updatedRegister([theme], [search])).toEqual([search, theme]);
  });

  it('says of each address which file it is made from now', () => {
    const renamed = { ...theme, file: 'themes/well-being.md' };
    expect(updatedRegister([theme], [renamed])).toEqual([renamed]);
  });
});
