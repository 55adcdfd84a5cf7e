import { expect } from '@open-wc/testing';
import { nameControl, listControls } from '../../support/controls.ts';
import { exhibits } from '../../support/exhibits.ts';
import { holdTimers } from '../../support/held-timers.ts';
import { keepQuiet } from '../../support/quiet.ts';
import type { Shown } from '../../suites/exhibit.ts';

/** What a user would want to have decided: the events before a call, and those that lead elsewhere. */
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

/** Uses a field as somebody does who looks what it is for. */
function explore(field: Field) {
  field.focus();
  if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1;
  else if (field.type === 'checkbox') field.checked = !field.checked;
  else field.value = 'x';
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Whether the focus is in a field, or in what took its place: regions of another country are chosen, not typed. */
const hasFocus = ({ root }: Shown, { id, name }: Field) => {
  const active = root.activeElement as Field | null;
  return active !== null && (id ? active.id === id : active.name === name);
};

/** What there is to read and to use, and what was typed. */
const listParts = (root: Shown['root']) =>
  Array.from(root.querySelectorAll<HTMLElement>('[part]'), (each) =>
    [each.getAttribute('part'), each.id, (each as Partial<Field>).value].join(' '),
  );

for (const { tag, states } of exhibits)
  describe(`${tag}: predictable`, () => {
    keepQuiet();

    it('WCAG 3.2.1 and 3.2.2: to focus or to change a field decides nothing, and leaves the focus there', async () => {
      for (const { name, open } of states) {
        const shown = await open();
        const decided: string[] = [];
        for (const type of decisions) shown.element.addEventListener(type, () => decided.push(type));
        const address = location.href;
        for (const field of listFields(shown)) {
          // What is chosen in one field may put others in place of the next.
          if (!field.isConnected) continue;
          explore(field);
          await new Promise((resolve) => setTimeout(resolve));
          const what = `${name}: ${nameControl(field)}`;
          expect(hasFocus(shown, field), what).to.equal(true);
          expect([decided, location.href], what).to.deep.equal([[], address]);
        }
        shown.element.remove();
      }
    });

    it('WCAG 2.2.1: nothing goes away by itself, within a day', async () => {
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
