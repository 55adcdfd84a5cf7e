// Removes the APIs that earlier versions of jsdom, and Jest, lack.
const missing: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [
    globalThis,
    [
      'CSS',
      'ElementInternals',
      'IntersectionObserver',
      'MessageChannel',
      'ResizeObserver',
      'matchMedia',
      'structuredClone',
    ],
  ],
  [Document.prototype, ['adoptedStyleSheets']],
  [ShadowRoot.prototype, ['adoptedStyleSheets']],
  [CSSStyleSheet.prototype, ['replaceSync']],
  [HTMLDialogElement.prototype, ['close', 'show', 'showModal']],
  [Element.prototype, ['checkVisibility', 'getAnimations', 'scrollIntoView']],
  [HTMLElement.prototype, ['attachInternals']],
];
for (const [owner, names] of missing) for (const name of names) Reflect.deleteProperty(owner, name);
