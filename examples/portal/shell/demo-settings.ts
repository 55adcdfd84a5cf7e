import { html, nothing, type TemplateResult } from 'lit';
import { listScenarios, type Scenarios, startScenario } from '../api.ts';
import { colorSchemes, directions, type Preferences, type Theme, themes } from '../state/preferences.ts';
import { Resource } from '../state/resource.ts';
import { icon } from '../ui/icons.ts';

const words = { auto: 'Auto', light: 'Light', dark: 'Dark', ltr: 'LTR', rtl: 'RTL' } as const;
const themeNames: Readonly<Record<Theme, string>> = { calm: 'Calm', enterprise: 'Enterprise', playful: 'Playful' };

/** Demo-only settings: theme, colour scheme, direction and scenario. */
export class DemoSettings {
  readonly #preferences: Preferences;
  readonly #changed: () => void;
  readonly #scenarios: Resource<Scenarios>;

  constructor(preferences: Preferences, changed: () => void) {
    this.#preferences = preferences;
    this.#changed = changed;
    this.#scenarios = new Resource(listScenarios, changed);
  }

  render(): TemplateResult {
    const { colorScheme, direction } = this.#preferences;
    return html`<details class="demo-settings" @toggle=${this.#onToggle}>
      <summary>${icon('settings')}Demo settings</summary>
      ${this.#renderThemes()}
      ${this.#renderChoice('Colours', colorSchemes, colorScheme, (chosen) => this.#preferences.setColorScheme(chosen))}
      ${this.#renderChoice('Direction', directions, direction, (chosen) => this.#preferences.setDirection(chosen))}
      ${this.#renderScenarios()}
    </details>`;
  }

  #renderThemes(): TemplateResult {
    const { theme } = this.#preferences;
    return html`<div class="setting">
      <label for="theme">Theme</label>
      <select id="theme" @change=${this.#onTheme}>
        ${themes.map((name) => html`<option value=${name} .selected=${name === theme}>${themeNames[name]}</option>`)}
      </select>
    </div>`;
  }

  #renderScenarios(): TemplateResult {
    const { items = [], current = '' } = this.#scenarios.value ?? {};
    const summary = this.#scenarios.error ? 'The mock API cannot be reached.' : 'Another one starts with fresh data.';
    return html`<div class="setting">
      <label for="scenario">Scenario</label>
      <select id="scenario" aria-describedby="scenario-summary" @change=${this.#onScenario}>
        ${items.map(({ name }) => html`<option .selected=${name === current}>${name}</option>`)}
      </select>
      <p id="scenario-summary" class="muted">
        ${items.find(({ name }) => name === current)?.summary ?? nothing} ${summary}
      </p>
    </div>`;
  }

  #renderChoice<T extends keyof typeof words>(
    legend: string,
    options: readonly T[],
    current: T,
    choose: (option: T) => void,
  ): TemplateResult {
    const onChange = (option: T) => {
      choose(option);
      this.#changed();
    };
    return html`<fieldset class="segments">
      <legend>${legend}</legend>
      ${options.map(
        (option) =>
          html`<label>
            <input type="radio" name=${legend} .checked=${option === current} @change=${() => onChange(option)} /><span
              >${words[option]}</span
            >
          </label>`,
      )}
    </fieldset>`;
  }

  readonly #onToggle = (event: Event): void => {
    if ((event.currentTarget as HTMLDetailsElement).open) void this.#scenarios.reload();
  };

  readonly #onTheme = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.#preferences.setTheme(themes.find((name) => name === value) ?? themes[0]);
    this.#changed();
  };

  readonly #onScenario = async (event: Event): Promise<void> => {
    try {
      await startScenario((event.currentTarget as HTMLSelectElement).value);
      location.reload();
    } catch {
      void this.#scenarios.reload();
    }
  };
}
