import { expect } from '@open-wc/testing';
import { nameControl, listControls } from '../../support/controls.ts';
import { exhibits } from '../../support/exhibits.ts';
import { holdTimers } from '../../support/held-timers.ts';
import { keepQuiet } from '../../support/quiet.ts';
import type { Shown } from '../../suites/exhibit.ts';

/** Actions that users should trigger deliberately: intent events and navigation events. */
const decisions = [
  'add-customer',
  'invite-customer',
  'register-customer',
  'resend-invite',
  'revoke-invite',
  'open-customer',
  'request-new-invite',
];

type Field = HTMLInputElement | HTMLSelectElement;

const listFields = (shown: Shown) =>
  listControls(shown).filter(
    (control): control is Field => control.matches('input, select') && !control.matches('[readonly]'),
  );

/** Operates a field like somebody who explores it. */
function operate(field: Field) {
  field.focus();
  if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1;
  else if (field.type === 'checkbox') field.checked = !field.checked;
  else field.value = 'x';
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Returns whether a field, or its replacement, has the focus: the region may become a select. */
const hasFocus = ({ root }: Shown, { id, name }: Field) => {
  const active = root.activeElement as Field | null;
  return active !== null && (id ? active.id === id : active.name === name);
};

/** Lists texts, controls and values. */
const listParts = (root: Shown['root']) =>
  Array.from(root.querySelectorAll<HTMLElement>('[part]'), (each) =>
    [each.getAttribute('part'), each.id, (each as Partial<Field>).value].join(' '),
  );

for (const { tag, states } of exhibits)
  describe(`${tag}: predictable`, () => {
    keepQuiet();

    it('WCAG 3.2.1 and 3.2.2: focusing or changing a field triggers no action, and keeps the focus', async () => {
      for (const { name, open } of states) {
        const shown = await open();
        const decided: string[] = [];
        for (const type of decisions) shown.element.addEventListener(type, () => decided.push(type));
        const address = location.href;
        for (const field of listFields(shown)) {
          // A choice may replace the fields after it.
          if (!field.isConnected) continue;
          operate(field);
          await new Promise((resolve) => setTimeout(resolve));
          const what = `${name}: ${nameControl(field)}`;
          expect(hasFocus(shown, field), what).to.equal(true);
          expect([decided, location.href], what).to.deep.equal([[], address]);
        }
        shown.element.remove();
      }
    });

    it('WCAG 2.2.1: nothing disappears by itself within a day', async () => {
      for (const { name, open } of states) {
        using timers = holdTimers();
        const { element, root } = await open();
        const before = listParts(root);
        for (let hour = 0; hour < 24; hour++) timers.elapse(3_600_000);
        await new Promise((resolve) => setTimeout(resolve));
        expect(listParts(root), name).to.deep.equal(before);
        element.remove();
      }
    });
  });
