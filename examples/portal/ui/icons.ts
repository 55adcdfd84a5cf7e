import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const shapes = {
  dashboard: svg`<rect x="3" y="3" width="6" height="8" rx="1.5"/><rect x="11" y="3" width="6" height="5" rx="1.5"/><rect x="3" y="13" width="6" height="4" rx="1.5"/><rect x="11" y="10" width="6" height="7" rx="1.5"/>`,
  customers: svg`<circle cx="7.5" cy="6.5" r="3"/><path d="M2 16.5c.4-3 2.6-4.75 5.5-4.75s5.1 1.75 5.5 4.75M13 3.9a3 3 0 0 1 0 5.2M15.3 12.4c1.5.7 2.4 2.1 2.7 4.1"/>`,
  billing: svg`<rect x="2.5" y="4" width="15" height="12" rx="2"/><path d="M2.5 8h15M6 12.5h3"/>`,
  outbox: svg`<rect x="2.5" y="4" width="15" height="12" rx="2"/><path d="m3 6 7 5.25L17 6"/>`,
  plus: svg`<path d="M10 4v12M4 10h12"/>`,
  send: svg`<path d="m17 3-6 14-2.5-5.5L3 9l14-6ZM8.5 11.5 12 8"/>`,
  close: svg`<path d="m5 5 10 10M15 5 5 15"/>`,
  menu: svg`<path d="M3 6h14M3 10h14M3 14h14"/>`,
  alert: svg`<path d="M10 3.2 2.2 16.5h15.6L10 3.2ZM10 8.5v3.5M10 14.2v.1"/>`,
  check: svg`<circle cx="10" cy="10" r="7.25"/><path d="m6.8 10.2 2.3 2.3 4.2-4.7"/>`,
  clock: svg`<circle cx="10" cy="10" r="7.25"/><path d="M10 5.75V10l2.75 2"/>`,
  back: svg`<path d="M12 4.5 6.5 10l5.5 5.5"/>`,
  next: svg`<path d="M8 4.5 13.5 10 8 15.5"/>`,
  settings: svg`<path d="M3 6h7M14 6h3M3 14h3M10 14h7"/><circle cx="12" cy="6" r="2"/><circle cx="8" cy="14" r="2"/>`,
} as const satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

/** Renders a decorative icon, hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 20 20" aria-hidden="true">${shapes[name]}</svg>`;
}

/** Inline, so that it appears in the first paint. */
export const brandMark: TemplateResult = html`<svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
  <rect width="32" height="32" rx="8" />
  <path d="M6 13.5c3.3-3.4 6.7-3.4 10 0s6.7 3.4 10 0" />
  <path class="reflection" d="M6 20.5c3.3-3.4 6.7-3.4 10 0s6.7 3.4 10 0" />
</svg>`;
