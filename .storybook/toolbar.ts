import type { Preview } from '@storybook/web-components-vite';
import { scenarios, type ScenarioName } from 'reseller-elements/mocks';

/** The toolbar's settings, which apply to the whole canvas. */
export interface Globals {
  readonly theme: 'calm' | 'enterprise' | 'playful';
  readonly colorScheme: 'light' | 'dark';
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly language: string;
  readonly scenario: ScenarioName;
}

const initial: Globals = {
  theme: 'calm',
  colorScheme: 'light',
  direction: 'auto',
  language: 'en',
  scenario: 'default',
};

export const initialGlobals = { ...initial };

export const globalTypes = {
  theme: {
    description: 'Theme of the elements, and of the page around them',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        { value: 'calm', title: 'Calm' },
        { value: 'enterprise', title: 'Enterprise' },
        { value: 'playful', title: 'Playful' },
      ],
    },
  },
  colorScheme: {
    description: 'Light or dark (the color-scheme of the page)',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
      ],
    },
  },
  direction: {
    description: 'Writing direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'As the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  language: {
    description: 'Language of the page (its lang)',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'de', title: 'Deutsch' },
        { value: 'es', title: 'Español' },
        { value: 'fr', title: 'Français' },
        { value: 'ar', title: 'العربية' },
      ],
    },
  },
  scenario: {
    description: 'Scenario of the mock reseller API; a change begins anew',
    toolbar: {
      icon: 'database',
      dynamicTitle: true,
      items: Object.keys(scenarios).map((value) => ({ value, title: `Scenario: ${value}` })),
    },
  },
} satisfies Preview['globalTypes'];
