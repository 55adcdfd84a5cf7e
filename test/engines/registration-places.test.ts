import { expect, fixture, html } from '@open-wc/testing';
import { keepQuiet } from '../support/quiet.ts';
import {
  createRegistrationAdapter,
  openRegistration,
  RegistrationPage,
  reply,
  token,
} from '../support/registration-page.ts';

/** CSS of pages that styles foreign fields. */
const hostile = `
  body input, body select, .entry-content input[type="text"] { border-radius: 0; inline-size: 30%; text-transform: uppercase; }
  body form label { display: none; float: left; }
  body form div.field > p { position: absolute; }
  body form fieldset { border: 9px solid red; padding: 99px; }
  body form legend::before { content: 'Bad'; }
  body form button { background: red; }
`;

const looksOf = ({ password, form }: RegistrationPage) => {
  const { borderRadius, inlineSize, textTransform, backgroundColor } = getComputedStyle(password);
  const [label, fieldset, legend] = ['label', 'fieldset', 'legend'].map((name) => form!.querySelector(name)!);
  return {
    borderRadius,
    inlineSize,
    textTransform,
    backgroundColor,
    label: getComputedStyle(label!).display,
    fieldset: getComputedStyle(fieldset!).padding,
    legend: getComputedStyle(legend!, '::before').content,
  };
};

describe('registration-form: context', () => {
  keepQuiet();

  it('looks the same, whatever the page’s styles are', async () => {
    const { page } = await openRegistration();
    const before = looksOf(page);
    page.element.parentElement?.classList.add('entry-content');
    const style = Object.assign(document.createElement('style'), { textContent: hostile });
    document.head.append(style);
    const after = looksOf(page);
    style.remove();
    expect(after).to.deep.equal(before);
    expect(before.borderRadius).to.equal('6px');
  });

  it('styles nothing of the page', async () => {
    const host = await fixture(html`<div><input /></div>`);
    const input = host.querySelector('input')!;
    const before = getComputedStyle(input).borderRadius;
    await openRegistration();
    expect(getComputedStyle(input).borderRadius).to.equal(before);
  });

  it('shares one style sheet between instances, which the last one removes', async () => {
    const count = () => document.adoptedStyleSheets.length;
    const none = count();
    const { page: one } = await openRegistration();
    const { page: other } = await openRegistration();
    expect(count()).to.equal(none + 1);
    one.element.remove();
    expect(count()).to.equal(none + 1);
    other.element.remove();
    expect(count()).to.equal(none);
  });

  it('shares no id between instances', async () => {
    const pages = [(await openRegistration()).page, (await openRegistration()).page];
    const ids = pages.flatMap(({ form }) => Array.from(form!.querySelectorAll('[id]'), ({ id }) => id));
    expect(ids.length).to.be.above(20);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
    pages[1]!.type('Company Name', 'Second Ltd');
    await pages[1]!.settled();
    expect(pages[0]!.control('Company Name').value).to.equal('Lighthouse Optics');
  });

  it('works in a shadow tree, with its styles there', async () => {
    const outer = await fixture(html`<div></div>`);
    const shadow = outer.attachShadow({ mode: 'open' });
    const { adapter, calls } = createRegistrationAdapter();
    const element = Object.assign(document.createElement('registration-form'), { adapter, token });
    shadow.append(element);
    const page = new RegistrationPage(element);
    await page.opened();
    await page.turnTo();
    expect(shadow.adoptedStyleSheets).to.have.lengthOf(1);
    expect(getComputedStyle(page.password).borderRadius).to.equal('6px');
    await page.submit();
    page.root.querySelector<HTMLElement>('[part=error-summary] a')?.click();
    expect(page.hasFocus(page.control('Country'))).to.equal(true);
    page.fill();
    await page.submit();
    expect(calls).to.have.lengthOf(1);
  });

  it('keeps styles, input and call when it moves to another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Other document"></iframe>`);
    const { page, calls } = await openRegistration();
    page.fill();
    await page.submit();
    const before = document.adoptedStyleSheets.length;
    const button = page.element.shadowRoot!.querySelector('[part~=button-primary]')!;
    frame.contentDocument!.body.append(page.element);
    await page.settled();
    const view = frame.contentWindow!;
    expect(document.adoptedStyleSheets.length).to.equal(before - 1);
    expect(view.getComputedStyle(page.password).borderRadius).to.equal('6px');
    expect(view.getComputedStyle(button).borderRadius).to.equal('6px');
    expect([page.password.value, calls[0]?.options.signal.aborted]).to.deep.equal([
      'correct horse battery staple',
      false,
    ]);
    calls[0]?.resolve(reply);
    await page.settled();
    expect(page.shown).to.equal('done');
  });

  it('refuses to work inside a form of the page', async () => {
    const form = document.createElement('form');
    const element = Object.assign(document.createElement('registration-form'), {
      adapter: createRegistrationAdapter().adapter,
      token,
    });
    form.append(element);
    await fixture(html`${form}`);
    const page = new RegistrationPage(element);
    await page.opened();
    expect([page.form, page.text('[role=alert]')]).to.deep.equal([
      null,
      'The registration cannot stand inside of another form. Ask whoever runs this site to move it out of there.',
    ]);
    form.after(element);
    await page.until('it works outside of it', () => page.shown === 'fields');
  });

  it('restores its child after a framework removed it', async () => {
    const { page } = await openRegistration();
    page.fill();
    page.element.replaceChildren();
    page.element.disabled = false;
    page.element.requestUpdate();
    await page.settled();
    expect(page.password.value).to.equal('correct horse battery staple');
  });
});
