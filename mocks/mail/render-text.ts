import type { Block, MailContent, Phrase } from './blocks.ts';

type Direction = MailContent['direction'];

const width = 72;

/** Renders the plain text version. */
export function renderText({ blocks, direction, sender, poweredBy }: MailContent): string {
  const body = blocks.map((block) => renderBlock(block, direction)).join('\n\n');
  return `${body}\n\n-- \n${flatten([{ name: sender }], direction)}\n${flatten(poweredBy, direction)}\n`;
}

function renderBlock(block: Block, direction: Direction): string {
  const write = (phrase: Phrase) => flatten(phrase, direction);
  switch (block.kind) {
    case 'quote':
      return `${write(block.by)}\n${wrap(block.text, '> ')}`;
    case 'steps':
      return block.items.map((item, index) => wrap(write(item), '   ', `${index + 1}. `)).join('\n');
    case 'link':
      return `${block.caption}\n${block.url}`;
    case 'help':
      return `${write(block.text)}\n${block.email}`;
    default:
      return wrap(write(block.text));
  }
}

const flatten = (phrase: Phrase, direction: Direction) =>
  phrase.map((part) => (typeof part === 'string' ? part : isolate(part.name, direction))).join('');

/** Isolates a name from the text direction around it. In left-to-right text, only right-to-left names need this. */
function isolate(name: string, direction: Direction): string {
  const line = name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return direction === 'rtl' || /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(line) ? `\u2068${line}\u2069` : line;
}

/** Wraps lines between words. Never splits a word, even one longer than a line. */
function wrap(text: string, indent = '', first = indent): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((paragraph) => {
    const wrapped = [''];
    for (const word of paragraph.split(' ')) {
      const line = wrapped.at(-1)!;
      if (line && line.length + word.length >= width - indent.length) wrapped.push(word);
      else wrapped[wrapped.length - 1] = line ? `${line} ${word}` : word;
    }
    return wrapped;
  });
  return lines.map((line, index) => (index ? indent : first) + line).join('\n');
}
