/** Runs a check in light, then in dark, and restores the page. */
export function inEachScheme(check: (scheme: 'light' | 'dark') => void) {
  const { documentElement: root, body } = document;
  try {
    for (const scheme of ['light', 'dark'] as const) {
      root.style.colorScheme = scheme;
      body.style.background = 'Canvas';
      check(scheme);
    }
  } finally {
    root.style.colorScheme = '';
    body.style.background = '';
  }
}
