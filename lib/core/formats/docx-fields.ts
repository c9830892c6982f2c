import { maxDepth } from '@/lib/core/formats/read-result';
import { childrenOf, type XmlElement, xmlText } from '@/lib/core/formats/xml-tree';

/** What the complex fields of a Word document make of its words. */
export type Fields = {
  /** Where the runs lead that are the result of a `HYPERLINK`. */
  readonly addresses: ReadonlyMap<XmlElement, string>;
  /** Texts that are part of an instruction, which nobody sees. */
  readonly instructions: ReadonlySet<XmlElement>;
};

type Field = {
  instruction: string;
  /** Where it leads, once its instruction is whole. */
  address: string | null;
  /** Whether what is met now is its result. */
  isShown: boolean;
  readonly texts: XmlElement[];
  readonly runs: XmlElement[];
};

const depthOf: Readonly<Record<string, number>> = { begin: 1, end: -1 };
const deleted: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/** Where a field leads, as `HYPERLINK "https://…" \l "part"` says; null for any other. */
export function fieldAddress(instruction: string): string | null {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(instruction) ?? [];
  const address = quoted ?? bare;
  const part = /\\l\s+"([^"]*)"/i.exec(instruction)?.[1];
  return address === undefined ? null : address + (part === undefined ? '' : `#${part}`);
}

/**
 * The fields of a part: begun, separated and ended by characters of their own that may stand in any run, of any
 * paragraph, and in each other, no deeper than `maxDepth`. One that does not end is none.
 */
export function fieldsOf(part: XmlElement): Fields {
  const addresses = new Map<XmlElement, string>();
  const instructions = new Set<XmlElement>();
  const open: Field[] = [];
  let tooDeep = 0;
  const turn = (type: string | undefined): void => {
    if (tooDeep > 0 || (type === 'begin' && open.length === maxDepth)) {
      tooDeep += depthOf[type ?? ''] ?? 0;
      return;
    }
    const field = open.at(-1);
    if (type === 'begin') open.push({ instruction: '', address: null, isShown: false, texts: [], runs: [] });
    if (!field || (type !== 'separate' && type !== 'end')) return;
    for (const text of field.texts) instructions.add(text);
    field.isShown = true;
    field.address = fieldAddress(field.instruction);
    if (type === 'separate') return;
    open.pop();
    for (const run of field.runs) if (field.address !== null) addresses.set(run, field.address);
  };
  const visit = (element: XmlElement, run: XmlElement): void => {
    for (const child of childrenOf(element)) {
      const field = open.at(-1);
      if (deleted.has(child.name)) continue;
      if (child.name === 'fldChar') turn(fieldType(child));
      else if (child.name === 'instrText' && field) field.instruction += xmlText(child);
      else if (child.name === 't') {
        open.find(({ isShown }) => !isShown)?.texts.push(child);
        open.findLast(({ address }) => address !== null)?.runs.push(run);
      } else visit(child, child.name === 'r' ? child : run);
    }
  };
  visit(part, part);
  return { addresses, instructions };
}

const fieldType = ({ attributes }: XmlElement): string | undefined =>
  [...attributes].find(([name]) => name.endsWith('fldCharType'))?.[1];
