import { create } from 'storybook/theming';

const font = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** Storybook's own user interface, in the colours of the elements. */
export const theme = create({
  base: 'light',
  brandTitle: 'Reseller Elements',
  brandUrl: './',
  brandTarget: '_self',
  colorPrimary: '#1f5fbf',
  colorSecondary: '#1f5fbf',
  appBg: '#f3f5f8',
  fontBase: font,
});
