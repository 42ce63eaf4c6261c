/** What damage is made of. Pieces stand between spaces; `␣` stands for a space in one, `⏎` for a line end. */
const pieces = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((one) => one.replaceAll('␣', ' ').replaceAll('⏎', '\n'));

const sign = (...codes: number[]) => codes.map((code) => String.fromCodePoint(code));

/** Values of other types than the one that is asked for, and values that readers of YAML take differently. */
export const values = [
  ...pieces(
    `12 -1 -0 0 0.5 +.5 5. 1e3 1e999 .inf .nan 0x1F -0x1F 0o17 017 1_000 0b11 -0b1 +1 ٣ 9007199254740993 99999999`,
  ),
  ...pieces(
    `true True yes on off null ~ "" '' [] {} [a] {a:␣b} [[a]] [null] [1e9] [9007199254740991] {__proto__:␣good}`,
  ),
  ...pieces(`2018-06-04 "2018-02-30" "0000-00-00" "2019-02-29" "2020-02-29" 2018-6-4 12:30 12:30:45 "9999-12"`),
  ...pieces(`&a␣b *a !!str␣1 !!merge␣<< !!binary␣aGk= !!js/function␣x | > >- "a\\nb" "\\u202E" "\\x00" "a 'a [a {a`),
  ...pieces(`constructor __proto__ toString good not-given "Good␣" a:␣b a␣#b #a @a \`a\` %a -␣a = << ?␣a`),
  ...pieces(
    `https:// https:evil.test https:///x https://a@b.test/ http://localhost/ https://a.local/ javascript:alert(1) https://example.org/`,
  ),
  ...pieces(`"Childrenâ€™s␣rights" "CafÃ©" "\\u2800" "\\u034Fa" "—" "*a*␣b" main contents sources search-header`),
];

/** Signs that are unseen, turn the writing, look like others, are lost in copying, or mean something in YAML, Markdown or MDX. */
export const signs = [
  ...sign(0, 7, 0x1b, 0x85, 0xa0, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x2028, 0x202e, 0x2066, 0xfeff, 0xfffd, 0xfffe),
  ...sign(0x34f, 0x115f, 0x2800, 0xffa0, 0xfe0f, 0xe000, 0xf0b7, 0xe0041, 0xe0100, 0x1f600, 0xfb01, 0x2011, 0xd800),
  ...['e\u0301', 'а', 'ａ', 'â€™', 'Ã©', 'Â£', '\r', '\t', '\v', '\f', '\n', '\n\n', '  \n', '\u202Ea\u202C'],
  ...pieces(
    `{ } {x} < > <b> </b> <!-- --> & &lt;script&gt; &#0; &#x202E; &nbsp; &Tab; \` \`\` \`\`\` ~~ ~~a~~ | [ ] ]( \\`,
  ),
  ...pieces(
    `[a](/themes/) [a](javascript:a) [a](//b.test) [a](/\\b) [a](https:b.test) [a](https://b@c.test/) [a](mailto:)`,
  ),
  ...pieces(
    `[a](tel:) [a](http:///b) [a](/themes/#main) [a](#a) [—](/themes/) [a](/a␣b/) ![a](/b.png) ![a](/images) [^1] ![a&#x202E;](/images/map.png) [a](/themes/␣"a&#x202E;") [a␣<Finding␣n={1}>a</Finding>](/themes/)`,
  ),
  ...pieces(`* ** _ # " ' : :␣ ␣# , -␣ +␣ 1.␣ >␣ --- ... $$ https://a.example \`⏎<!--\` \`\`\`⏎<b>\`\`\``),
];

/** Whole lines that mean something in YAML, Markdown or MDX. */
export const lines = [
  ...pieces(
    `--- ----␣ ---␣a ... %YAML␣1.1 +++ === *** -␣a ␣␣-␣a a:␣b <<:␣*a <<:␣{a:␣b} __proto__:␣1 ␣␣"__proto__":␣good`,
  ),
  ...pieces(
    `constructor:␣a ?␣a :␣b # #␣a ##␣a ####␣a ##␣Main ##␣Get␣help ␣␣␣␣a \`\`\` ~~~ >␣a *␣a 1.␣a |␣a␣|␣b␣| |---|---|`,
  ),
  ...pieces(
    `2018.␣That␣year 16.␣was␣it 3)␣a -␣5%␣fewer +␣12␣more 0.␣a 1.␣2018.␣a [a]:␣/themes/ [a]:␣javascript:a [^1]:␣a`,
  ),
  ...pieces(
    `<script> </script> <div> <A/> import␣a␣from␣"a" export␣const␣a␣=␣1 {/*␣a␣*/} {a} $$ :::a <!--␣a␣--> <?a?>`,
  ),
  ...pieces(`<![CDATA[a]]> \\ &a␣b draft:␣true order:␣1e300 <Finding␣n={1}>a</Finding> <Grade␣area="a"␣/>`),
];

/** From and to where redirects may be written: where something stands, nothing can stand, or nobody ever was. */
export const redirects =
  pieces(`/404/ /pagefind/ /search/ /index/ /themes/#main /glossary/#contents /gone/ /gone/#a /a/../b/ //a/
  /%61/ /a/#moved /${'a'.repeat(300)}/ /${'a/'.repeat(150)} __proto__ constructor / /feed/ /data/old/ /themes/ /updates/#gone`);

/** Marks that readers of Markdown or YAML may take long over where they stand again and again. */
export const bombs = pieces(
  '**a*b␣ <!-- [a][b␣ [ ![ ` ``a _a* >␣ -␣ 1.␣ # &amp; <b> {a} {{ ( [a]( a. â€™ \\ | " a:␣ &a␣ *a␣ - ?␣',
);

/** Names that files may be given by mistake. */
export const names = [
  ...pieces(
    `1.md 01.md 0.md 007-a.md 1e3.md 99.md 64-a.md -1.md 1.5.md a.md a.yaml a.mdx A.md 99999999999999999999.md .65-x.md`,
  ),
  ...pieces(
    `a␣b.md é.md e\u0301.md a.MD a.md.md a .a.md constructor.md __proto__.md con.md .a.md.icloud map.png map.svg index.md README.md 404.md main.md`,
  ),
  ...pieces(
    `site.yaml events.yaml inspection.mdx 2026-11-24.md a\u200Bb.md аbc.md a⏎b.md a%2Fb.md ::stop-commands::a.md`,
  ),
];

/** What programs that keep folders in step put behind the name of the other version. */
export const copyEndings = pieces('-laptop -2 ␣(1) ␣-␣Copy ␣copy ␣(conflicted␣copy␣2026-11-25) .sync-conflict-1');
