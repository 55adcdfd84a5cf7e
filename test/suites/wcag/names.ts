import { expect } from '@open-wc/testing';
import { listControls, nameControl } from '../../support/controls.ts';
import type { Criterion } from '../every-state.ts';
import type { Shown } from '../exhibit.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const textOf = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const isField = (control: HTMLElement): control is Field => control.matches('input, select, textarea');

/** Returns a control's accessible name, from its references, its labels or its text. */
function nameOf(control: HTMLElement, { root }: Shown): string {
  const ids = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const texts = ids.length
    ? ids.map((id) => textOf(root.getElementById(id)))
    : isField(control)
      ? Array.from(control.labels ?? [], textOf)
      : [control.ariaLabel || control.title || textOf(control)];
  return texts.join(' ').trim();
}

const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-errormessage'];

/** Every control has a name that includes its text, and every field has a visible label. */
export const names: Criterion = {
  title: 'WCAG 1.3.1, 2.5.3, 3.3.2 and 4.1.2: names and labels',
  check(shown) {
    const controls = listControls(shown);
    for (const control of controls) {
      const called = nameOf(control, shown);
      const what = nameControl(control);
      expect(called, `${what} has a name`).to.not.equal('');
      if (!isField(control)) {
        expect(called.includes(textOf(control)), `${what} is called what it says`).to.equal(true);
        continue;
      }
      expect(control.labels?.[0]?.checkVisibility(), `${what} has a label to be seen`).to.equal(true);
      const label = control.closest('.field')?.querySelector('label');
      if (control.required && label)
        expect(getComputedStyle(label, '::after').content, `${what} is seen to be required`).to.contain('*');
    }
    return controls.length;
  },
};

/** References by id resolve within the same tree. */
export const idReferences: Criterion = {
  title: 'WCAG 1.3.1 and 4.1.2: references by id',
  check({ root }) {
    let followed = 0;
    for (const attribute of references)
      for (const element of root.querySelectorAll(`[${attribute}]`)) {
        const tree = element.getRootNode() as ShadowRoot;
        const ids = element.getAttribute(attribute)?.split(' ').filter(Boolean) ?? [];
        followed += ids.length;
        const lost = ids.filter((id) => !tree.getElementById(id));
        expect(lost, `${attribute} of ${element.localName}#${element.id}`).to.deep.equal([]);
      }
    const ids = Array.from(root.querySelectorAll('[id]'), ({ id }) => id);
    expect(ids.length, 'each id is used once').to.equal(new Set(ids).size);
    return followed;
  },
};
