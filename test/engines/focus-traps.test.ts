import { expect, fixture, html } from '@open-wc/testing';
import { createFocusTrap } from 'focus-trap';
import '../../src/define/customer-list.ts';
import { whenSettled } from '../../src/index.ts';
import { createFakeAdapter } from '../support/fake-adapter.ts';
import { InviteFormPage } from '../support/invite-form-page.ts';
import { press } from '../support/keyboard.ts';
import { keepQuiet } from '../support/quiet.ts';
import { until } from '../support/until.ts';

/** The focused element, across shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const nameOf = (element: Element | null) => element?.getAttribute('name') ?? element?.textContent?.trim() ?? '';

/** Opens a form inside a dialog of the page. */
async function openIn(before: string, after: string) {
  const { adapter } = createFakeAdapter();
  const place = await fixture<HTMLElement>(html`
    <div>
      <button>Outside</button>
      <section tabindex="-1">
        ${before ? html`<button>${before}</button>` : ''}
        <invite-customer-form .adapter=${adapter}></invite-customer-form>
        ${after ? html`<button>${after}</button>` : ''}
      </section>
      <button>Behind</button>
    </div>
  `);
  const page = new InviteFormPage(place.querySelector('invite-customer-form')!);
  await page.turnTo();
  return { dialog: place.querySelector('section')!, page };
}

/** Presses Tab until the focus is back where it started. Returns the elements on the way. */
async function goRound(key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const start = focused();
  const names: string[] = [];
  for (let count = 0; count < 40; count++) {
    await press(key);
    names.push(nameOf(focused()));
    if (focused() === start) break;
  }
  return names;
}

/** Keeps Tab between the first and the last control outside shadow roots, as Radix does. */
function trapAsRadix(dialog: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent) => {
    // WebKitGTK names Shift+Tab differently.
    if (event.key !== 'Tab' && event.code !== 'Tab') return;
    const controls = Array.from(
      dialog.querySelectorAll<HTMLElement>('button, input, select, textarea, [tabindex="0"]'),
    );
    const [first, last] = [controls[0], controls.at(-1)];
    const isAtEdge = document.activeElement === (event.shiftKey ? first : last);
    if (isAtEdge || document.activeElement === dialog) {
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    }
  };
  dialog.addEventListener('keydown', onKey);
  return () => dialog.removeEventListener('keydown', onKey);
}

describe('focus traps of the page', () => {
  keepQuiet();

  for (const key of ['Tab', 'Shift+Tab'] as const) {
    it(`focus-trap lets ${key} through a form between two buttons`, async () => {
      const { dialog } = await openIn('Close', 'Cancel');
      const trap = createFocusTrap(dialog, { escapeDeactivates: false });
      trap.activate();
      await until('the first button has the focus', () => nameOf(focused()) === 'Close');
      const names = await goRound(key);
      trap.deactivate();
      expect(names).to.include.members(['/companyName', '/contactEmail', 'Send Invite', 'Cancel', 'Close']);
      expect(names).to.not.include.members(['Outside', 'Behind']);
    });

    it(`focus-trap lets ${key} through a form alone, with the option to search shadow roots`, async () => {
      const { dialog } = await openIn('', '');
      const trap = createFocusTrap(dialog, { tabbableOptions: { getShadowRoot: true } });
      trap.activate();
      await until('the first field has the focus', () => nameOf(focused()) === '/companyName');
      const names = await goRound(key);
      trap.deactivate();
      expect(names).to.include.members(['/companyName', '/contactEmail', 'Send Invite']);
      expect(names).to.not.include.members(['Outside', 'Behind']);
    });

    it(`a trap that does not search shadow roots, such as Radix’s, lets ${key} through a form between two buttons`, async () => {
      const { dialog } = await openIn('Close', 'Cancel');
      const stop = trapAsRadix(dialog);
      dialog.querySelector('button')!.focus();
      const names = await goRound(key);
      stop();
      expect(names).to.include.members(['/companyName', '/contactEmail', 'Send Invite', 'Cancel', 'Close']);
      expect(names).to.not.include.members(['Outside', 'Behind']);
    });
  }

  it('a trap can move the focus into a form by its method', async () => {
    const { dialog, page } = await openIn('Close', 'Cancel');
    const trap = createFocusTrap(dialog, { initialFocus: false });
    trap.activate();
    page.element.focus();
    await whenSettled(page.element);
    expect(nameOf(focused())).to.equal('/companyName');
    trap.deactivate();
  });
});
