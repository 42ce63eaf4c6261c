import { describe, expect, it } from 'vitest';
import { invisibleIn } from '../../src/text/invisibleCharacters.ts';

describe('a text', () => {
  it.each([
    '\u0000',
    '\u0085',
    '\u00AD',
    '\u200B',
    '\u202E',
    '\u2066',
    '\u2028',
    '\uFEFF',
    '\u{E0041}',
    '\uFFFE',
    '\r',
  ])('is refused with the unseen sign %j in it', (sign) => {
    expect(invisibleIn(`Most${sign} children`).map(({ index }) => index)).toEqual([4]);
  });

  it('may begin with a byte order mark and end its lines as Windows does', () => {
    expect(invisibleIn('\uFEFFMost children\r\nare safe.\t\r\n')).toEqual([]);
  });

  it('may hold other letters, signs and spaces that are seen', () => {
    expect(invisibleIn('Café “naïve” – 30\u00A0days, £5, Дом, αβγ 🙂')).toEqual([]);
  });

  it.each([
    'Childrenâ€™s services',
    'â€œQuotedâ€\u009D words',
    '9amâ€“5pm',
    'CafÃ© and SiÃ¢n',
    'Â£5 million',
    'a home.Â A',
    'LlÅ·n and the DÅµr',
    'childrenï¿½s',
    'Ð¡Ð»Ð°Ð²Ð°',
    '5 â‚¬',
    'childrenÕs',
    'ðŸ˜€',
  ])('is refused where its letters were read as other ones: %s', (text) => {
    expect(invisibleIn(text)[0]?.fault).toContain('letters were lost when the text was copied');
  });

  it.each(['CAFÉ’S “CAFÉ” — É…', 'Llŷn, Åse, Łódź, Ærø, naïve', 'the ‘café’”', 'Â phlant', 'Seán Ó Cléirigh'])(
    'may be in capitals, and in other languages: %s',
    (text) => {
      expect(invisibleIn(text)).toEqual([]);
    },
  );

  it.each(['می‌خواهم', 'ශ්‍රී ලංකා', 'क्‍ष', 'നന്‍', 'ᠮᠣᠩ᠋ᠭᠣᠯ', 'a 👩‍👧'])(
    'may have the joiners that its script is written with: %s',
    (text) => {
      expect(invisibleIn(text)).toEqual([]);
    },
  );

  it('is refused with a sign that only one font knows, as Word’s bullets are', () => {
    expect(invisibleIn('\uF0B7 Children')).toHaveLength(1);
  });

  it('is refused with a letter that only looks like the one meant', () => {
    expect(invisibleIn('good c\u0430re')[0]).toEqual({
      index: 5,
      fault: 'a word holds a letter of another alphabet (`\u0430`, U+0430)',
      cure: 'type the word anew: the letter only looks like the one that is meant',
    });
  });
});
