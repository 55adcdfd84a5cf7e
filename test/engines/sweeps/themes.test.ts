import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/customer-list.ts';
import { type ExtraField, whenSettled } from '../../../src/index.ts';
import { joinTrees } from '../../../tools/testing/both-trees.ts';
import { restorePage } from '../../suites/axe.ts';
import { type InputForm, openInput } from '../../suites/input-form.ts';
import { addForm } from '../../support/add-input.ts';
import { contrast } from '../../support/contrast.ts';
import { createPageAdapter, CustomersPagePage } from '../../support/customers-page-page.ts';
import { customer } from '../../support/customer.ts';
import { inviteForm } from '../../support/invite-input.ts';
import { inviteList } from '../../support/list-states.ts';
import { openMail } from '../../support/preview-page.ts';
import { isTested } from '../../support/tested-elements.ts';
import { keepQuiet } from '../../support/quiet.ts';
import { registrationForm } from '../../support/registration-input.ts';
import { linkThemes, themes } from '../../support/themes.ts';

const box: ExtraField = { name: 'nda', type: 'checkbox', label: 'NDA is signed', required: true };

/** Opens a form with every kind of field, after an empty submit. */
async function openErrors(form: InputForm): Promise<HTMLElement> {
  const page = await openInput(form, { adapter: { extraFields: () => [box] } });
  await page.submit();
  return page.element;
}

async function openCustomers(): Promise<HTMLElement> {
  const listCustomers = () =>
    Promise.resolve({ items: [customer], total: 1, serverTime: customer.createdAt, nextCursor: 'next' });
  const list = await fixture<HTMLElement>(html`<customer-list .adapter=${{ listCustomers }}></customer-list>`);
  await whenSettled(list);
  return list;
}

/** Opens the page with a dialog, which contains fields. */
async function openPage(): Promise<HTMLElement> {
  const page = await CustomersPagePage.open(createPageAdapter());
  await page.openForm('Invite New Customer');
  return page.element;
}

const openInvites = (name: string) => async () => {
  const state = inviteList.states.find((each) => each.name === name)!;
  return (await state.open('Lighthouse Optics')).element;
};

/** Every element, with as much content as possible. */
const elements: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  'add-customer-form': () => openErrors(addForm),
  'invite-customer-form': () => openErrors(inviteForm),
  'registration-form': () => openErrors(registrationForm),
  'invite-list': openInvites('rows of every status, and more pages'),
  'invite-list, with details and a dialog': openInvites('the dialog that revokes, with an error'),
  'customer-list': openCustomers,
  'customers-page, with a dialog': openPage,
  'invite-email-preview': async () => (await openMail()).page.element,
};

/** Pointer targets; a label is as large as its control. */
const targets = 'button:not(.visually-hidden), input, select, textarea, summary, .chip';

/** Applies a theme to the page, whose background is the darker of the two surfaces. */
function applyTheme(theme: string, scheme: string) {
  const { documentElement: root, body } = document;
  root.lang = 'en';
  root.dataset['resellerTheme'] = theme;
  root.style.colorScheme = scheme;
  body.style.background = 'var(--reseller-surface-muted, Canvas)';
  body.style.color = 'var(--reseller-text, CanvasText)';
}

/** Returns the colours of a control that must stand out: its border, and its focus ring. */
function linesOf(control: HTMLElement) {
  control.focus();
  const { borderColor, backgroundColor, outlineColor } = getComputedStyle(control);
  const { backgroundColor: around } = getComputedStyle(document.body);
  return {
    border: Math.min(contrast(borderColor, backgroundColor), contrast(borderColor, around)),
    focus: contrast(outlineColor, around),
  };
}

describe('themes', () => {
  keepQuiet();
  before(linkThemes);
  afterEach(() => {
    restorePage();
    delete document.documentElement.dataset['resellerTheme'];
  });

  for (const [name, open] of Object.entries(elements).filter(([each]) => isTested(each.split(',')[0] ?? '')))
    for (const theme of themes)
      it(`${theme}, ${name}: readable, with visible borders and large targets, in light and dark, from 320 px`, async () => {
        applyTheme(theme, 'light');
        const element = await open();
        const root = joinTrees(element);
        for (const scheme of ['light', 'dark']) {
          applyTheme(theme, scheme);
          // All other tests use the default look.
          if (theme !== 'calm') await expect(element).to.be.accessible();
          const dialog = element.shadowRoot?.querySelector('dialog');
          // The page's dialog contains a form, which has its own tree.
          const place = dialog?.querySelector('.body > *')?.shadowRoot ?? dialog ?? root;
          const control = place.querySelector<HTMLElement>('input, [part=button]:not(.close)');
          expect(control !== null, 'there is a control').to.equal(true);
          const { border, focus } = linesOf(control as HTMLElement);
          expect(border, `border, ${scheme}`).to.be.at.least(3);
          expect(focus, `focus, ${scheme}`).to.be.at.least(3);
        }
        const small = Array.from(root.querySelectorAll<HTMLElement>(targets))
          .filter((target) => target.checkVisibility() && !target.matches('.chip > input'))
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter((each) => Math.min(each.box.width, each.box.height) < 24);
        expect(small.map(({ target }) => `${target.localName}.${target.className}`)).to.deep.equal([]);
        element.style.inlineSize = '320px';
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });

  it('can be nested and override each other', async () => {
    const namesOf = (theme: string) => {
      document.documentElement.dataset['resellerTheme'] = theme;
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]) as CSSStyleRule[];
      const rule = rules.find(({ selectorText }) => document.documentElement.matches(selectorText));
      return Array.from(rule?.style ?? []).toSorted();
    };
    expect(namesOf('playful').length).to.be.greaterThan(10);
    expect(namesOf('playful')).to.deep.equal(namesOf('enterprise'));
  });

  it('yield to the page’s own styles', async () => {
    const { documentElement: root } = document;
    const page = new CSSStyleSheet();
    page.replaceSync(':root { --reseller-radius: 3px; }');
    document.adoptedStyleSheets = [page, ...document.adoptedStyleSheets];
    applyTheme('playful', 'light');
    expect(getComputedStyle(root).getPropertyValue('--reseller-radius')).to.equal('3px');
    expect(getComputedStyle(root).getPropertyValue('--reseller-control')).to.equal('3em');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
  });
});
