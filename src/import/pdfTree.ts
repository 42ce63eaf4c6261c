import type { PDFPageProxy } from 'pdfjs-dist';
import { type Block, type BlockKind, isNumberedRow, laysOut } from './blocks.ts';
import { linesOf, type Run, rightEdge, roomAfter } from './pdfRuns.ts';

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type Child = Tree['children'][number];

const inline = /^(?:NonStruct|Span|Link|Reference|Em|Strong|Quote|Annot|Sub|Code|Figure|Formula|Lbl|BibEntry|Note)$/;
const group = /^(?:Document|Part|Art|Sect|Div)$/;
const labelLike = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[^\p{L}\d]{1,2}|o|)$/iu;

/** The blocks of a tagged page, in the order of its tags. What no tag names, and is no header or footer, stands where the page draws it. */
export function blocksOfTree(tree: Tree, runs: readonly Run[], page: number): Block[] {
  return new TreeReader(runs, page).read(tree);
}

class TreeReader {
  readonly #page: number;
  readonly #runs: readonly Run[];
  readonly #edge: number;
  readonly #place: Map<Run, number>;
  readonly #byTag: Map<string | undefined, Run[]>;
  /** Where on the page the text of a block ends. */
  readonly #ends = new Map<Block, number>();
  #blocks: Block[] = [];

  constructor(runs: readonly Run[], page: number) {
    this.#page = page;
    this.#runs = runs;
    this.#edge = rightEdge(runs);
    this.#place = new Map(runs.map((run, index) => [run, index]));
    this.#byTag = Map.groupBy(
      runs.filter(({ isArtifact }) => !isArtifact),
      ({ tag }) => tag,
    );
    this.#byTag.delete(undefined);
  }

  read(tree: Tree): Block[] {
    for (const child of tree.children) this.#walk(child, 'paragraph', 0);
    this.#addUntagged();
    return this.#blocks;
  }

  #add(kind: BlockKind, runs: readonly Run[], label: string, depth: number, labelRuns: readonly Run[] = []): void {
    const lines = linesOf(runs);
    if (lines.length === 0 && label === '') return;
    const block: Block = { kind, page: this.#page, lines, label, depth, room: roomAfter(runs, this.#edge) };
    this.#ends.set(block, Math.max(-1, ...[...labelRuns, ...runs].map((run) => this.#place.get(run) ?? -1)));
    this.#blocks.push(block);
  }

  /** The letters of a piece of the tree, without its notes. Each is taken once. */
  #take(child: Child): Run[] {
    if ('role' in child) return child.role === 'Note' ? [] : child.children.flatMap((one) => this.#take(one));
    const found = this.#byTag.get(child.id) ?? [];
    this.#byTag.delete(child.id);
    return found;
  }

  #leaf(kind: BlockKind, children: readonly Child[], depth: number, before: readonly Run[] = []): void {
    this.#add(kind, [...before, ...children.flatMap((child) => this.#take(child))], '', depth);
    for (const child of children) this.#notes(child);
  }

  #notes(child: Child): void {
    if (!('role' in child)) return;
    if (child.role !== 'Note') for (const one of child.children) this.#notes(one);
    else
      this.#add(
        'note',
        child.children.flatMap((one) => this.#take(one)),
        '',
        0,
      );
  }

  #walk(node: Child, kind: BlockKind, depth: number): void {
    if (!('role' in node)) {
      this.#leaf(kind, [node], depth);
      return;
    }
    const { role, children } = node;
    if (role === 'TOC' || role === 'TOCI') for (const child of children) this.#take(child);
    else if (role === 'Note') this.#notes(node);
    else if (role === 'TR') this.#row(children, depth);
    else if (role === 'L') for (const child of children) this.#walk(child, kind, depth + 1);
    else if (group.test(role) && children.every((child) => 'role' in child && !isSpan(child)))
      for (const child of children) this.#walk(child, kind, depth);
    else if (role === 'LI') this.#item(children, Math.max(depth, 1));
    else
      this.#content(
        children,
        /^(?:H\d?|Title)$/.test(role) ? 'heading' : kind === 'heading' ? 'paragraph' : kind,
        depth,
      );
  }

  /** What holds both blocks and loose text, in order. */
  #content(children: readonly Child[], kind: BlockKind, depth: number, torn: readonly Run[] = []): void {
    let loose: Child[] = [];
    let before = torn;
    const finish = () => {
      if (loose.length > 0 || before.length > 0) this.#leaf(kind, loose, depth, before);
      before = [];
      loose = [];
    };
    for (const child of children) {
      if (isInline(child)) loose.push(child);
      else {
        finish();
        this.#walk(child, kind, depth);
      }
    }
    finish();
  }

  #item(children: readonly Child[], depth: number): void {
    const start = this.#blocks.length;
    const isLabel = (child: Child) => 'role' in child && child.role === 'Lbl';
    const labelRuns = children.filter(isLabel).flatMap((child) => this.#take(child));
    const printed = linesOf(labelRuns).join(' ').trim();
    // A page’s end tears an item, and then its next line may be tagged as a label.
    const isTorn = !labelLike.test(printed) && !(/^\d{1,3}$/.test(printed) && labelRuns.at(-1)?.endsLine !== false);
    const body = children
      .filter((child) => !isLabel(child))
      .flatMap((child) => ('role' in child && !isInline(child) ? child.children : [child]));
    const [first, ...rest] = body;
    const isWrapped = isTorn && first !== undefined && 'role' in first && first.role === 'P';
    this.#content(isWrapped ? [...first.children, ...rest] : body, 'item', depth, isTorn ? labelRuns : []);
    const [item, ...later] = this.#blocks.slice(start);
    if (item === undefined) {
      this.#add('item', [], printed, depth, labelRuns);
      return;
    }
    if (item.kind === 'paragraph' || item.kind === 'heading') item.kind = 'item';
    if (!isTorn) item.label ||= printed;
    for (const one of later) if (one.kind === 'item' && one.depth <= depth) one.kind = 'paragraph';
  }

  /** A row of facts is one block; a row that only lays out the page is what its cells hold. */
  #row(cells: readonly Child[], depth: number): void {
    const start = this.#blocks.length;
    const held = cells.map((cell) => {
      const from = this.#blocks.length;
      this.#walk(cell, 'paragraph', depth);
      return this.#blocks.slice(from);
    });
    const filled = held.map((one) => one.filter(({ kind }) => kind !== 'note')).filter((one) => one.length > 0);
    const lines = filled.map((one) =>
      one.flatMap(({ label, lines }) => (label === '' ? lines : [label, ...lines])).join('\n'),
    );
    if (lines.length < 2 || isNumberedRow(lines) || laysOut(lines)) return;
    const row: Block = { kind: 'row', page: this.#page, label: '', depth: 0, lines };
    const notes = held.flat().filter(({ kind }) => kind === 'note');
    this.#ends.set(row, Math.max(...filled.flat().map((block) => this.#ends.get(block) ?? -1)));
    this.#blocks.splice(start, this.#blocks.length, row, ...notes);
  }

  /** Puts text that no tag names after the text that the page draws before it. */
  #addUntagged(): void {
    const left = new Set([...this.#byTag.values()].flat());
    const isLeft = (run: Run) => !run.isArtifact && (run.tag === undefined || left.has(run));
    const tagged = this.#blocks;
    this.#blocks = [];
    for (let index = 0; index < this.#runs.length; index += 1) {
      const from = index;
      while (index < this.#runs.length && isLeft(this.#runs[index] as Run)) index += 1;
      if (index === from) continue;
      const before = this.#blocks.length;
      this.#add('paragraph', this.#runs.slice(from, index), '', 0);
      const block = this.#blocks[before];
      if (block === undefined) continue;
      const place = tagged.findLastIndex((one) => (this.#ends.get(one) ?? -1) < from && this.#ends.get(one) !== -1);
      tagged.splice(place + 1, 0, block);
    }
    this.#blocks = tagged;
  }
}

function isSpan(child: Child): boolean {
  return isInline(child) && 'role' in child && child.role !== 'NonStruct';
}

function isInline(child: Child): boolean {
  return !('role' in child) || (inline.test(child.role) && !hasBlocks(child));
}

function hasBlocks(child: Child): boolean {
  return 'role' in child && child.role !== 'Note' && child.children.some((one) => !isInline(one));
}
