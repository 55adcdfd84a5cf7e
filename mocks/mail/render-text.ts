import type { Block, Letter, Phrase } from './blocks.ts';

const width = 72;

/** The letter for mail readers that show text only. */
export function renderText({ blocks, sender, poweredBy }: Letter): string {
  const body = blocks.map(renderBlock).join('\n\n');
  return `${body}\n\n-- \n${isolate(sender)}\n${flatten(poweredBy)}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'quote':
      return `${flatten(block.by)}:\n${wrap(block.text, '> ')}`;
    case 'steps':
      return block.items.map((item, index) => wrap(flatten(item), '   ', `${index + 1}. `)).join('\n');
    case 'link':
      return `${block.label}:\n${block.url}`;
    case 'help':
      return `${flatten(block.text)}\n${block.email}`;
    default:
      return wrap(flatten(block.text));
  }
}

const flatten = (phrase: Phrase) =>
  phrase.map((part) => (typeof part === 'string' ? part : isolate(part.name))).join('');

/** Keeps a name in a right-to-left script from turning its neighbours around. Other names need no invisible signs. */
function isolate(name: string): string {
  const line = name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(line) ? `\u2068${line}\u2069` : line;
}

/** Breaks lines between words; words that are too long stay whole. */
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
