import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import type { MemberErrorCode } from '../../../src/contract/problem.ts';
import { companyName, contactEmail, describeState, type FakeForm, forbidden, openForm, typed } from './fake-form.ts';
import { settled } from './form-host.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

const errorsOf = ({ form }: FakeForm) => Object.fromEntries(form.errors);

/** Opens a form whose fields the server rejected. */
async function openRefused(errors: Readonly<Record<string, MemberErrorCode>>, ...given: Parameters<typeof openForm>) {
  const opened = openForm(...given);
  void opened.form.submit();
  await settled();
  const fieldErrors = Object.entries(errors).map(([pointer, code]) => ({ pointer, code }));
  opened.calls[0]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
  await settled();
  assert.deepEqual([opened.form.state, errorsOf(opened)], ['rejected', errors]);
  return opened;
}

describe('validation errors', () => {
  keepQuiet();

  it('do not show before a submit', () => {
    const opened = openForm();
    opened.values.edit(companyName, '');
    assert.deepEqual(errorsOf(opened), {});
  });

  it('prevent sending without firing an intent event', async () => {
    const opened = openForm();
    opened.values.edit(companyName, '');
    opened.values.edit(contactEmail, '');
    void opened.form.submit();
    await settled();
    assert.deepEqual(errorsOf(opened), { [companyName]: 'required', [contactEmail]: 'required' });
    assert.deepEqual([describeState(opened.form), opened.log], ['idle: errors', []]);
  });

  it('update as the user edits a field, without affecting others', async () => {
    const opened = openForm();
    const { values, form } = opened;
    values.edit(companyName, '');
    void form.submit();
    await settled();
    values.edit(companyName, 'Lighthouse Optics');
    assert.deepEqual(errorsOf(opened), {});
    values.edit(contactEmail, '');
    assert.deepEqual(errorsOf(opened), { [contactEmail]: 'required' });
    values.edit(companyName, '');
    values.edit(contactEmail, 'grace@lighthouse.example');
    assert.deepEqual(errorsOf(opened), { [companyName]: 'required' });
  });

  it('are recomputed at each submit', async () => {
    const opened = openForm();
    const { values, form, log } = opened;
    values.edit(companyName, '');
    void form.submit();
    await settled();
    values.edit(companyName, 'Lighthouse Optics');
    void form.submit();
    await settled();
    assert.deepEqual([errorsOf(opened), log.at(-1)], [{}, 'sending: inviteCustomer']);
  });

  it('are cleared by a reset, and do not show until the next submit', async () => {
    const opened = openForm();
    const { values, form } = opened;
    values.edit(companyName, '');
    void form.submit();
    await settled();
    assert.equal(form.reset(), true);
    assert.deepEqual(errorsOf(opened), {});
    values.edit(contactEmail, '');
    assert.deepEqual(errorsOf(opened), {});
  });
});

describe('server errors of single fields', () => {
  keepQuiet();

  it('disappear when their field changes, and stay for others', async () => {
    const opened = await openRefused({ [companyName]: 'too-long', [contactEmail]: 'invalid-format' });
    opened.values.edit(companyName, 'Lighthouse');
    assert.deepEqual(errorsOf(opened), { [contactEmail]: 'invalid-format' });
    assert.equal(describeState(opened.form), 'rejected: errors, problem');
  });

  it('disappear completely once the last field is corrected', async () => {
    const opened = await openRefused({ [companyName]: 'too-long', [contactEmail]: 'invalid-format' });
    opened.values.edit(companyName, 'Lighthouse');
    opened.values.edit(contactEmail, 'grace@lighthouse.example');
    assert.equal(describeState(opened.form), 'rejected');
  });

  it('stay when an equal value is set again', async () => {
    const opened = await openRefused({ [companyName]: 'too-long' });
    opened.values.edit(companyName, typed[companyName]);
    assert.deepEqual(errorsOf(opened), { [companyName]: 'too-long' });
  });

  it('yield to a validation error of the new value', async () => {
    const opened = await openRefused({ [companyName]: 'too-long' });
    opened.values.edit(companyName, '');
    assert.deepEqual(errorsOf(opened), { [companyName]: 'required' });
    assert.equal(describeState(opened.form), 'rejected: errors, problem');
  });

  it('are shown for unknown fields too, with any pointer', async () => {
    await openRefused({
      '/__proto__': 'toString',
      '/constructor/prototype': 'toString',
      '': 'toString',
      x: 'toString',
    });
  });

  it('are cleared by the next submit', async () => {
    const opened = await openRefused({ [companyName]: 'too-long' });
    void opened.form.submit();
    await settled();
    assert.equal(describeState(opened.form), 'sending: attempt');
    assert.deepEqual(errorsOf(opened), {});
  });

  it('replace earlier errors', async () => {
    const opened = await openRefused({ [companyName]: 'too-long' });
    void opened.form.submit();
    await settled();
    const fieldErrors = [{ pointer: contactEmail, code: 'invalid-format' }];
    opened.calls[1]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
    await settled();
    assert.deepEqual(errorsOf(opened), { [contactEmail]: 'invalid-format' });
  });
});

describe('a refusal without field errors', () => {
  keepQuiet();

  it('stays while the form is edited, even if validation errors come and go', async () => {
    const opened = openForm();
    const { form, values, calls } = opened;
    void form.submit();
    await settled();
    calls[0]?.reject(forbidden());
    await settled();
    values.edit(companyName, '');
    assert.equal(describeState(form), 'rejected: errors, problem');
    values.edit(companyName, 'Lighthouse');
    assert.equal(describeState(form), 'rejected: problem');
  });
});

describe('dependent fields', () => {
  keepQuiet();

  const region = '/address/region';
  const postalCode = '/address/postalCode';
  const dependents = (pointer: string) => (pointer === companyName ? [region, postalCode] : []);

  it('are checked anew with it, where something was wrong with them', async () => {
    const opened = await openRefused(
      { [region]: 'required', [contactEmail]: 'too-long' },
      { submittable: { dependentsOf: dependents } },
    );
    opened.values.edit(companyName, 'Lighthouse');
    assert.deepEqual(errorsOf(opened), { [contactEmail]: 'too-long' });
  });

  it('keep their error if still invalid; others are unaffected', async () => {
    const check = () => new Map([region, postalCode].map((pointer) => [pointer, 'invalid-format']));
    let isStrict = false;
    const opened = await openRefused(
      { [region]: 'required' },
      { submittable: { dependentsOf: dependents, check: () => (isStrict ? check() : new Map<string, string>()) } },
    );
    isStrict = true;
    opened.values.edit(companyName, 'Lighthouse');
    assert.deepEqual(errorsOf(opened), { [region]: 'invalid-format' });
  });

  it('are left alone by changes of any other member', async () => {
    const opened = await openRefused({ [region]: 'required' }, { submittable: { dependentsOf: dependents } });
    opened.values.edit(contactEmail, 'grace@lighthouse.example');
    assert.deepEqual(errorsOf(opened), { [region]: 'required' });
  });
});
