import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import type { MemberErrorCode } from '../../../src/contract/problem.ts';
import { companyName, contactEmail, describeStand, type FakeForm, forbidden, openForm, typed } from './fake-form.ts';
import { settled } from './form-host.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

const errorsOf = ({ form }: FakeForm) => Object.fromEntries(form.errors);

/** A form of which the server refused members. */
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

describe('what is wrong with a form', () => {
  keepQuiet();

  it('is not looked for before it is sent', () => {
    const opened = openForm();
    opened.values.edit(companyName, '');
    assert.deepEqual(errorsOf(opened), {});
  });

  it('keeps it from being sent, and asks nobody', async () => {
    const opened = openForm();
    opened.values.edit(companyName, '');
    opened.values.edit(contactEmail, '');
    void opened.form.submit();
    await settled();
    assert.deepEqual(errorsOf(opened), { [companyName]: 'required', [contactEmail]: 'required' });
    assert.deepEqual([describeStand(opened.form), opened.log], ['idle: errors', []]);
  });

  it('goes as it is mended, comes back as it is broken, and says nothing of other members meanwhile', async () => {
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

  it('is looked for anew with each submit', async () => {
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

  it('is forgotten with a reset, and not looked for until the form is sent again', async () => {
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

describe('what the server says of single members', () => {
  keepQuiet();

  it('is void once that member changes, and stays for the others', async () => {
    const opened = await openRefused({ [companyName]: 'too-long', [contactEmail]: 'invalid-format' });
    opened.values.edit(companyName, 'Lighthouse');
    assert.deepEqual(errorsOf(opened), { [contactEmail]: 'invalid-format' });
    assert.equal(describeStand(opened.form), 'rejected: errors, problem');
  });

  it('leaves nothing of the refusal with the last one mended', async () => {
    const opened = await openRefused({ [companyName]: 'too-long', [contactEmail]: 'invalid-format' });
    opened.values.edit(companyName, 'Lighthouse');
    opened.values.edit(contactEmail, 'grace@lighthouse.example');
    assert.equal(describeStand(opened.form), 'rejected');
  });

  it('outlives an equal value that is set again', async () => {
    const opened = await openRefused({ [companyName]: 'too-long' });
    opened.values.edit(companyName, typed[companyName]);
    assert.deepEqual(errorsOf(opened), { [companyName]: 'too-long' });
  });

  it('gives way to what the form finds wrong with the new value', async () => {
    const opened = await openRefused({ [companyName]: 'too-long' });
    opened.values.edit(companyName, '');
    assert.deepEqual(errorsOf(opened), { [companyName]: 'required' });
    assert.equal(describeStand(opened.form), 'rejected: errors, problem');
  });

  it('is told of members that the form does not know as well, by pointers of any shape', async () => {
    await openRefused({
      '/__proto__': 'toString',
      '/constructor/prototype': 'toString',
      '': 'toString',
      x: 'toString',
    });
  });

  it('gives way to the next submit', async () => {
    const opened = await openRefused({ [companyName]: 'too-long' });
    void opened.form.submit();
    await settled();
    assert.equal(describeStand(opened.form), 'sending: attempt');
    assert.deepEqual(errorsOf(opened), {});
  });

  it('takes the place of what was said before', async () => {
    const opened = await openRefused({ [companyName]: 'too-long' });
    void opened.form.submit();
    await settled();
    const fieldErrors = [{ pointer: contactEmail, code: 'invalid-format' }];
    opened.calls[1]?.reject(new AdapterError('validation-failed', { status: 422, fieldErrors }));
    await settled();
    assert.deepEqual(errorsOf(opened), { [contactEmail]: 'invalid-format' });
  });
});

describe('a refusal that is about no member', () => {
  keepQuiet();

  it('stays while the form is edited, also where something gets wrong and right again', async () => {
    const opened = openForm();
    const { form, values, calls } = opened;
    void form.submit();
    await settled();
    calls[0]?.reject(forbidden());
    await settled();
    values.edit(companyName, '');
    assert.equal(describeStand(form), 'rejected: errors, problem');
    values.edit(companyName, 'Lighthouse');
    assert.equal(describeStand(form), 'rejected: problem');
  });
});

describe('members that depend on another one', () => {
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

  it('stay wrong where the check says so, and others are left alone', async () => {
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
