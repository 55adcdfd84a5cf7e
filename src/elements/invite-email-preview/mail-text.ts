/** A part of a mail's text. Line breaks in it are the writer's. */
export type MailBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'quote' | 'link'; readonly text: string }
  /** `start` is the number of the first item; a list without numbers has none. */
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly start: number | undefined };

/** The parts of a plain text email. The signature follows the line `-- `. */
export interface MailText {
  readonly body: readonly MailBlock[];
  readonly signature: readonly MailBlock[];
}

/** Consecutive lines of one block. */
interface Group {
  readonly kind: MailBlock['kind'];
  readonly lines: string[];
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/;
const quoteMark = /^> ?/;
const itemMark = /^(?:[-*•]|(\d{1,3})[.)])\s+/;
const link = /^https?:\/\/\S+$/i;
/** An email address at the start of a line. */
const address = /^[^\s@]+@\S+$/;
/** The longest line that may be a heading. */
const longestHeading = 60;

/** Finds the structure of a plain text email: paragraphs, lists, quotes, links, headings and signature. */
export function readMailText(text: string): MailText {
  const lines = text.split(lineBreak).map((line) => line.trimEnd());
  const width = measureWidth(lines);
  const end = lines.indexOf('--');
  const read = (part: readonly string[]) => findHeadings(group(part).map((each) => toBlock(each, width)));
  return end < 0
    ? { body: read(lines), signature: [] }
    : { body: read(lines.slice(0, end)), signature: read(lines.slice(end + 1)) };
}

/** Returns the width at which the email wraps: that of the longest line with a space. */
function measureWidth(lines: readonly string[]): number {
  return lines.reduce((widest, line) => (line.trim().includes(' ') ? Math.max(widest, line.length) : widest), 0);
}

function group(lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const line of lines) {
    const kind = kindOf(line, open?.kind);
    if (!kind) open = undefined;
    else if (open?.kind === kind && kind !== 'link') open.lines.push(line);
    else groups.push((open = { kind, lines: [line] }));
  }
  return groups;
}

/** Returns the kind of block that a line belongs to; undefined for an empty line. */
function kindOf(line: string, before: MailBlock['kind'] | undefined): MailBlock['kind'] | undefined {
  if (!line.trim()) return undefined;
  if (quoteMark.test(line)) return 'quote';
  if (itemMark.test(line) || (before === 'list' && /^\s/.test(line))) return 'list';
  return link.test(line.trim()) ? 'link' : 'paragraph';
}

function toBlock({ kind, lines }: Group, width: number): MailBlock {
  if (kind === 'list') return toList(lines, width);
  return { kind, text: join(lines, width, quoteMark) };
}

function toList(lines: readonly string[], width: number): MailBlock {
  const items: string[][] = [];
  for (const line of lines)
    if (itemMark.test(line)) items.push([line]);
    else items.at(-1)?.push(line);
  const [, number] = itemMark.exec(lines[0] ?? '') ?? [];
  return {
    kind: 'list',
    items: items.map((item) => join(item, width, itemMark)),
    start: number === undefined ? undefined : Number(number),
  };
}

/** Unwraps lines: a break is hard if the next word would have fitted into the line. */
function join(lines: readonly string[], width: number, mark: RegExp): string {
  return lines.reduce((text, line, index) => {
    const words = line.replace(mark, '').trim();
    if (!index) return words;
    const [next = ''] = words.split(' ', 1);
    const wouldFit = (lines[index - 1] ?? '').length + 1 + next.length <= width;
    return `${text}${wouldFit || !words || address.test(words) ? '\n' : ' '}${words}`;
  }, '');
}

/** Turns short paragraphs without final punctuation into headings, if a longer block follows. */
function findHeadings(blocks: readonly MailBlock[]): MailBlock[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || !next || !isShort(block.text) || /\p{P}$/u.test(block.text)) return block;
    const isAboveMore = next.kind === 'list' || (next.kind === 'paragraph' && !isShort(next.text));
    return isAboveMore ? { ...block, kind: 'heading' } : block;
  });
}

const isShort = (text: string) => text.length <= longestHeading && !text.includes('\n');
