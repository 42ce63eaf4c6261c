import { load } from 'js-yaml';
import { readYaml } from './yaml.ts';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { splitFrontMatter } from './frontMatter.ts';
import { readFileSync, globSync } from 'node:fs';
const samples = ['a: 1_000','a: 0b11','a: -0b11','a: 0o17','a: 0x1F','a: 017','a: 1.','a: .5','a: 1e3','a: +12','a: .inf','a: .nan','a: ~','a: Null','a: yes','a: TRUE','a: True','a: tRue','a: 2018-06','a: 2018-06-04','a: 2018-6-4','a: 2018-06-04T10:00:00Z','a: 2018-06-04 10:00:00','a: 2018-06-04 10:00:00 +2','a: 12:30','a: 1:2:3',"a: 'it''s'",'a: "x\\ty"','a: |\n  x\n  y\n','a: >-\n  x\n  y\n','a: [1, 2,]','a: {b: 1, c}','? a\n: b','a: &x 1\nb: *x','a: !!str 1','a: !foo 1','<<: {a: 1}','a: b\n<<: {a: 1}','a: b # c','a: b#c','a: "b" c','a: @x','a: `x`','a: %x','a: -','a: - b','a: ?x','a: [a: b]','1: x','true: x','a: |\n\tx','a:\tb','a: b\n\n\nc: d','a: b\r\nc: d\r\n','---\na: 1\n---\nb: 2','a: 1\n...\n','a: "\\x"','a: "\\ud800"','a:b','a: 99999999999999999999','a: 0.1e-2','a: 1e','a: 0.','a: -.5','a: +.5','a: 0b','a: 00','a: -0','a: 08','a: 2018-02-31','a: ""','"a": 1\na: 2','a: - ','- a\n- b','x','','# c','a: [\n1,\n2\n]\n','a: [\n1,\n2]\nb: 1','a: {\nb: 1\n}','a:\n- x\n- y','a:\n  - x\n - y','a: "multi\n line"','a: plain\n  continued','a: plain\n continued\nb: 1', 'a: \u00a0x','a: \u2028x','__proto__: 1','constructor: 1','a: !!binary aGk=','a: !!set {x}','a: !!omap [x: 1]','%YAML 1.1\n---\na: yes','%YAML 1.1\n---\na: 017','a: \ufeffx','a: x\ufeff',"'a': 1","a: 'x","a: '''","a: *x","a: &x","a: &x x","a: !","a: |2\n   x","a: >\n\n x\n","a: ,","a: ]","a: }","a: {","a: 'x' # c","a: 'x'# c",'a: "x"# c','a: x: y','a: [x: y, z]','a: {x: y: z}','a: [x, , y]','a: [,]','a: {,}','a: {x, y}','a: {x: }','a: {"x":1}','a: ["x"y]','a: 1,000','a: 1.000.000','a: 0xg','a: 0o8','a: 1e1000','a: 0x1_f','a: 1__0', 'a: "\\u00e9"','a: "\\e"','a: "\\N"', "a: \"x\\\n  y\"", 'a:  b ', 'a : b', 'a b: c', 'a\nb: c', 'a: b\n c: d', 'a:\n b: c\n  d: e', 'a:\n  b: c\n d: e','a: [b]c', 'a: "b": c', '? [a]\n: b', '{a: b}', '{a: b', '[a]', '"x"', 'null', 'a: 🙂', '🙂: 1', 'a: |-\n  x\n #c', 'a: |\n x\n# c\nb: 1'];
const show = (v: unknown): string => JSON.stringify(v, function (this: any, k, x) { const raw = this[k]; if (raw instanceof Date) return 'D' + (Number.isNaN(raw.getTime())?'NaN':raw.toISOString()); if (raw instanceof Uint8Array) return 'bin'; if (typeof raw === 'number') return 'N' + (Object.is(raw,-0)?'-0':raw); if (raw instanceof Set||raw instanceof Map) return 'set'; return x; });
for (const s of samples) {
  let theirs: string; try { theirs = show(load(s)); } catch (e) { theirs = 'ERR ' + (e as Error).message.split('\n')[0]; }
  const r = readYaml(s); const mine = r.faults.length ? 'ERR ' + r.faults[0]!.fault : show(r.value);
  if (theirs !== mine && !(theirs.startsWith('ERR') && mine.startsWith('ERR'))) console.log(JSON.stringify(s), '\n  js-yaml', theirs, '\n  yaml   ', mine);
}
let n=0;
for (const f of globSync('content/**/*.{md,mdx}', {exclude: ['**/README.md']})) {
  const text = readFileSync(f,'utf8'); const a = parseFrontmatter(text); const b = splitFrontMatter(text);
  if ('fault' in b) { console.log(f, b.fault); continue; }
  const r = readYaml(b.values);
  if (show(a.frontmatter) !== show(r.value) || a.content.trim() !== b.body) console.log('DIFF', f);
  n++;
}
console.log(n);
