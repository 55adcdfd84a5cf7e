import type { Block, Phrase } from './blocks.ts';
import type { BrandColors } from './color.ts';
import { markup, Markup } from './markup.ts';

export const font = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

const ink = '#17202a';
const soft = '#4b5664';
const bare = new Markup('role="presentation" cellpadding="0" cellspacing="0" border="0"');

/** Space above each block, in pixels. */
const space: Readonly<Record<Block['kind'], number>> = {
  greeting: 40,
  lead: 12,
  quote: 28,
  paragraph: 18,
  heading: 32,
  steps: 10,
  link: 28,
  note: 14,
  help: 32,
  footer: 20,
};

/** Renders a block as a row of the layout table. */
export function renderBlock(block: Block, colors: BrandColors): Markup {
  const style = `padding:${space[block.kind]}px 48px 0;font-family:${font};overflow-wrap:anywhere`;
  return markup`<tr><td class="pad" style="${style}">${renderContent(block, colors)}</td></tr>\n`;
}

/** Renders a line of text, and isolates the direction of its names. */
export function inline(phrase: Phrase): Markup[] {
  return phrase.map((part) => (typeof part === 'string' ? markup`${part}` : markup`<bdi>${part.name}</bdi>`));
}

function renderContent(block: Block, colors: BrandColors): Markup {
  switch (block.kind) {
    case 'greeting':
      return markup`<h1 class="ink greeting" style="margin:0;${bold(28, 36, ink)}">${inline(block.text)}</h1>`;
    case 'lead':
      return paragraph('ink lead', 19, ink, block.text);
    case 'heading':
      return markup`<h2 class="ink" style="margin:0;${bold(17, 24, ink)}">${inline(block.text)}</h2>`;
    case 'paragraph':
      return paragraph('soft', 16, soft, block.text);
    case 'note':
      return paragraph('soft', 14, soft, block.text);
    case 'footer':
      return paragraph('soft', 13, soft, block.text);
    case 'quote':
      return renderQuote(block.text, block.by, colors);
    case 'steps':
      return renderSteps(block.items);
    case 'link':
      return renderLink(block, colors);
    case 'help':
      return renderHelp(block.text, block.email);
  }
}

function paragraph(names: string, size: number, color: string, text: Phrase): Markup {
  const style = `margin:0;font-size:${size}px;line-height:${Math.round(size * 1.58)}px;color:${color}`;
  return markup`<p class="${names}" style="${style}">${inline(text)}</p>`;
}

/** Renders a personal message with its own line breaks and text direction. */
function renderQuote(text: string, by: Phrase, { edge }: BrandColors): Markup {
  const panel = `padding:16px 22px 18px;background:#f3f5f8;border-inline-start:4px solid ${edge};border-radius:6px`;
  const words = `margin:4px 0 0;font-size:16px;line-height:25px;color:${ink};white-space:pre-line`;
  return markup`<div class="panel" style="${panel}">${paragraph('soft', 13, soft, by)}
<p class="ink" dir="auto" style="${words}">${text}</p></div>`;
}

function renderSteps(items: readonly Phrase[]): Markup {
  const disc = `width:26px;height:26px;border-radius:13px;background:#e4eaf0;${bold(14, 26, ink)};text-align:center`;
  const cell = `padding:6px 0;font-size:16px;line-height:26px;color:${soft}`;
  const rows = items.map(
    (item, index) => markup`<tr>
<td valign="top" width="40" style="width:40px;padding:6px 0"><div class="number" style="${disc}">${index + 1}</div></td>
<td class="soft" valign="top" style="${cell}">${inline(item)}</td>
</tr>`,
  );
  return markup`<table ${bare}>${rows}</table>`;
}

/** Renders the button as a coloured table cell, which every mail client supports, and the bare URL for copying. */
function renderLink(
  { label, caption, url }: Block & { kind: 'link' },
  { background, ink: onColor, edge }: BrandColors,
): Markup {
  const button = `border:2px solid ${edge};border-radius:8px;border-collapse:separate;background:${background}`;
  const cell = `border-radius:6px;background:${background};mso-padding-alt:14px 40px`;
  const face = `display:inline-block;padding:14px 40px;${bold(17, 24, onColor)};text-decoration:none`;
  const below = `margin:18px 0 0;font-size:14px;line-height:22px;color:${soft};word-break:break-word`;
  const link = `color:${ink};text-decoration:underline`;
  return markup`<table ${bare} class="button" style="${button}">
<tr><td bgcolor="${background}" align="center" style="${cell}"><a href="${url}" style="${face}">${label}</a></td></tr>
</table>
<p class="soft" style="${below}">${caption}<br><a class="ink" dir="ltr" href="${url}" style="${link}">${url}</a></p>`;
}

function renderHelp(text: Phrase, email: string): Markup {
  const line = `margin:0;font-size:16px;line-height:25px;color:${ink}`;
  const link = `color:${ink};font-weight:600;text-decoration:underline`;
  // Encode the address: a question mark in it would start header fields.
  const href = `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
  return markup`<div class="rule" style="border-top:1px solid #dce2e8;padding-top:26px">
<p class="ink" style="${line}">${inline(text)}<br>
<a class="ink" href="${href}" style="${link}"><bdi>${email}</bdi></a></p>
</div>`;
}

const bold = (size: number, line: number, color: string) =>
  `font-size:${size}px;line-height:${line}px;font-weight:700;color:${color}`;
