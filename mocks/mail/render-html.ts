import type { MailContent } from './blocks.ts';
import { toBrandColors } from './color.ts';
import { markup, Markup } from './markup.ts';
import { font, inline, renderBlock } from './html-blocks.ts';

/** Adapts the email to phones and dark mode. Other styles are inline, as mail clients drop much of a style sheet. */
const adaptive = new Markup(`
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 620px) {
  .outer { padding: 0 0 24px !important; }
  .card { border-radius: 0 !important; border-width: 0 0 1px !important; }
  .band { padding: 24px !important; }
  .pad { padding-left: 24px !important; padding-right: 24px !important; }
  .greeting { font-size: 24px !important; line-height: 32px !important; }
  .lead { font-size: 18px !important; line-height: 27px !important; }
  .button { width: 100% !important; }
  .button a { display: block !important; padding-left: 12px !important; padding-right: 12px !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background: #10151b !important; }
  .card { background: #1a2129 !important; border-color: #2c3641 !important; }
  .ink { color: #f1f4f7 !important; }
  .soft { color: #b6c0cb !important; }
  .panel { background: #232d38 !important; }
  .rule { border-color: #2c3641 !important; }
  .number { background: #2f3b48 !important; color: #f1f4f7 !important; }
  .button { border-color: #8793a0 !important; }
}
`);

const table = new Markup('role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"');

const rounded = 'border-radius:14px;border-collapse:separate;overflow:hidden';

/** Pads the preview text: mail clients would fill it up with the first words of the body. */
const filler = new Markup('&#847;&zwnj;&nbsp;'.repeat(60));

/** Renders the HTML version: tables and inline styles, at most 600 px wide. */
export function renderHtml({ blocks, ...content }: MailContent): string {
  const colors = toBrandColors(content.color);
  const card = blocks.filter(({ kind }) => kind !== 'footer').map((block) => renderBlock(block, colors));
  const below = blocks.filter(({ kind }) => kind === 'footer').map((block) => renderBlock(block, colors));
  const band = `padding:30px 48px;background:${colors.background};color:${colors.ink};font-family:${font}`;
  const frame = `max-width:600px;background:#ffffff;border:1px solid #dce2e8;${rounded}`;
  // Set on the table too, because many mail clients drop the `html` and `body` tags.
  const place = markup`lang="${content.language}" dir="${content.direction}"`;
  const name = 'font-size:23px;line-height:30px;font-weight:700';
  return markup`<!doctype html>
<html ${place}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${content.subject}</title>
<style>${adaptive}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#eef1f4">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${inline(content.preheader)}${filler}</div>
<table ${table} class="page" ${place} style="background:#eef1f4">
<tr><td class="outer" align="center" style="padding:40px 16px">
<table ${table} class="card" style="${frame}">
<tr><td class="band" bgcolor="${colors.background}" style="${band}">
<div style="${name}"><bdi>${content.sender}</bdi></div>
<div style="font-size:14px;line-height:22px">${inline(content.poweredBy)}</div>
</td></tr>
${card}<tr><td style="height:44px;line-height:44px;font-size:0">&nbsp;</td></tr>
</table>
<table ${table} style="max-width:600px">
${below}</table>
</td></tr>
</table>
</body>
</html>
`.html;
}
