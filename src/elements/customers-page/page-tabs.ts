import { html, nothing } from 'lit';
import type { CustomersTab } from '../../events/tab-events.ts';

export interface TabLabel {
  readonly tab: CustomersTab;
  readonly label: string;
  /** The formatted number of items; undefined if it is unknown. */
  readonly count: string | undefined;
}

interface TabsOptions {
  readonly label: string;
  readonly tabs: readonly TabLabel[];
  readonly selected: CustomersTab;
  readonly onSelect: (tab: CustomersTab) => void;
}

/** Renders tabs with automatic activation (ARIA APG: Tabs): arrow keys, Home and End select. */
export function renderTabs({ label, tabs, selected, onSelect }: TabsOptions) {
  const onKey = (event: KeyboardEvent) => {
    const row = event.currentTarget as HTMLElement;
    const names = tabs.map(({ tab }) => tab);
    const tab = names[targetOf(event.key, names.indexOf(selected), names.length)];
    if (!tab || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    row.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
    onSelect(tab);
  };
  return html`<div part="tabs" class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
    ${tabs.map(({ tab, label: name, count }) => {
      const isSelected = tab === selected;
      return html`<button
        part=${isSelected ? 'tab tab-selected' : 'tab'}
        type="button"
        role="tab"
        id="tab-${tab}"
        aria-selected=${isSelected ? 'true' : 'false'}
        aria-controls="panel-${tab}"
        tabindex=${isSelected ? nothing : -1}
        @click=${() => onSelect(tab)}
      >
        ${name} ${count ? html`<span class="count">${count}</span>` : nothing}
      </button>`;
    })}
  </div>`;
}

/** Returns the index that a key selects; -1 for other keys. With two tabs, both arrows select the other one. */
function targetOf(key: string, from: number, amount: number): number {
  if (key === 'ArrowLeft' || key === 'ArrowRight') return (from + 1) % amount;
  if (key === 'Home') return 0;
  return key === 'End' ? amount - 1 : -1;
}
