import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AdapterError } from '../../../src/adapter/adapter-error.ts';
import type { InviteId, ResellerAdapter } from '../../../src/adapter/reseller-adapter.ts';
import type { ResendReply } from '../../../src/contract/models.ts';
import { lookalikes } from '../../support/lookalikes.ts';
import { holdMethod } from '../../support/held-method.ts';
import { codes } from '../../support/problem-codes.ts';
import { problemWords } from '../../support/problem-words.ts';
import { settled } from './form-host.ts';
import { markupOf, type RealForm, realForms, sendReal, wordsOf } from './real-forms.ts';
import { keepQuiet } from '../../support/quiet-on-node.ts';

/** Codes of a future contract that could be mistaken for object members. */
const hostile = ['constructor', 'toString', '__proto__', 'of a newer server', ''];
const everyCode = [...Object.keys(codes), ...hostile];

/** Returns the form's message after a failed call. */
async function fail(form: RealForm, error: AdapterError, language?: string, overrides: ResellerAdapter = {}) {
  const opened = await sendReal(form, { language, overrides });
  opened.calls[0]?.reject(error);
  await settled();
  const markup = markupOf(opened.interaction.renderNotice());
  assert.doesNotMatch(markup, /<(p|li)>\s*<\/\1>/, 'there are no empty paragraphs');
  return { ...opened, words: wordsOf(markup) };
}

const own = (words: Readonly<Record<string, string>>, code: string) =>
  code && Object.hasOwn(words, code) ? words[code] : undefined;

const doubts: Readonly<Record<RealForm['name'], string>> = {
  'add-customer-form':
    'Try again: it will not be added twice. If you start over instead, the customer may be added twice. Try again Start over',
  'invite-customer-form':
    'Try again: it will not be sent twice. If you start over instead, the customer may get two invites. Try again Start over',
  'registration-form':
    'Try again: it will not be done twice. If you start over instead, what you change may come too late: the account may exist as you sent it. Try again Start over',
};

const headings: Readonly<Record<RealForm['name'], string>> = {
  'add-customer-form': 'We could not tell whether the customer was added',
  'invite-customer-form': 'We could not tell whether the invite was sent',
  'registration-form': 'We could not tell whether your account was created',
};

/** The texts if a back end ignores the idempotency key, so that a retry may create a duplicate. */
const doubtsWithoutKey: Readonly<Record<RealForm['name'], string>> = {
  'add-customer-form': 'It may have been added. Check your customers before you add it again.',
  'invite-customer-form': 'It may have been sent. Check the list of invites before you send it again.',
  'registration-form': 'It may exist already. Try to sign in before you register again.',
};

for (const form of realForms) {
  describe(`<${form.name}> shows after a failed call`, () => {
    const words = problemWords[form.name];

    for (const code of everyCode) {
      it(`“${code}”, rejected: the reason, in specific or general words`, async () => {
        const { words: said } = await fail(form, new AdapterError(code));
        assert.equal(said, code ? `There is a problem ${own(words, code) ?? words['']}` : '');
      });

      it(`“${code}”, unknown: what to do, and the reason if there is a specific text`, async () => {
        const { words: said } = await fail(form, new AdapterError(code, { outcome: 'unknown' }));
        const why = own(words, code);
        assert.equal(said, [headings[form.name], ...(why ? [why] : []), doubts[form.name]].join(' '));
      });
    }

    for (const idempotent of [false, { [form.operation]: false }])
      it(`no promise that a retry is safe, if the adapter says ${JSON.stringify({ idempotent })}`, async () => {
        const lost = new AdapterError('unavailable', { outcome: 'unknown' });
        const { words: said } = await fail(form, lost, undefined, { idempotent });
        assert.equal(said, `${headings[form.name]} ${doubtsWithoutKey[form.name]} Try again Start over`);
        for (const language of Object.keys(form.languages)) {
          const { words: translated, text } = await fail(form, lost, language, { idempotent });
          assert.ok(text?.unknownWithoutKey && translated.includes(text.unknownWithoutKey.replace(/\s+/g, ' ')));
          assert.ok(!translated.includes(text.unknown) && !translated.includes(text.startOverWarning));
        }
      });

    it('the promise, if only other operations are not idempotent', async () => {
      const lost = new AdapterError('unavailable', { outcome: 'unknown' });
      const { words: said } = await fail(form, lost, undefined, { idempotent: { revokeInvite: false } });
      assert.equal(said, `${headings[form.name]} ${doubts[form.name]}`);
    });

    for (const outcome of ['rejected', 'unknown'] as const)
      it(`${outcome}: the back end’s message instead of its own text`, async () => {
        const userMessage = 'Your plan has 50 invites a month.';
        const { words: said } = await fail(form, new AdapterError('declined', { outcome, userMessage }));
        assert.ok(said.includes('Your plan has 50 invites a month.'));
        assert.ok(!said.includes(words['declined'] ?? '-'));
      });

    it('the back end’s message from any adapter, cleaned, in the direction of its language', async () => {
      const userMessage = ' לא\u202E ניתן.\n';
      const { interaction } = await fail(form, new AdapterError('declined', { userMessage }));
      assert.match(markupOf(interaction.renderNotice()), /<bdi>\s*לא ניתן\.\s*<\/bdi>/);
      const { words: said } = await fail(form, new AdapterError('declined', { userMessage: '\u200B' }));
      assert.ok(said.includes(own(words, 'declined') ?? '-'));
    });

    it('no general message if a field is at fault', async () => {
      const fieldErrors = [{ pointer: '/of/nobody', code: 'too-long' }];
      const { words: said } = await fail(form, new AdapterError('validation-failed', { fieldErrors }));
      assert.equal(
        said,
        'There is a problem “of/nobody” is not valid, and this form does not show it. Contact support.',
      );
    });

    it('only the unknown outcome during a retry', async () => {
      const opened = await fail(form, new AdapterError('forbidden'));
      void opened.form.submit();
      await settled();
      assert.equal(wordsOf(markupOf(opened.interaction.renderNotice())), '');
      opened.calls[1]?.reject(new AdapterError('timeout', { outcome: 'unknown' }));
      await settled();
      const said = wordsOf(markupOf(opened.interaction.renderNotice()));
      void opened.form.retry();
      await settled();
      assert.equal(wordsOf(markupOf(opened.interaction.renderNotice())), said);
    });

    for (const language of Object.keys(form.languages))
      it(`in ${language}: a specific text for each code that has one in English`, async () => {
        for (const code of Object.keys(codes)) {
          const { words: said, text } = await fail(form, new AdapterError(code), language);
          const expected = own(words, code) ? text?.problems[code] : text?.problem;
          assert.ok(expected);
          assert.equal(said, `${text?.errorHeading} ${expected}`.replace(/\s+/g, ' '), code);
        }
      });
  });
}

describe('<registration-form> shows that it most likely succeeded', () => {
  keepQuiet();

  it('if the link was used after an attempt with an unknown outcome', async () => {
    const form = realForms.find(({ operation }) => operation === 'completeRegistration') as RealForm;
    const opened = await fail(form, new AdapterError('network', { outcome: 'unknown' }));
    void opened.form.retry();
    opened.calls[1]?.reject(new AdapterError('registration-used'));
    await settled();
    assert.match(
      wordsOf(markupOf(opened.interaction.renderDone())),
      /^Your account exists We never got the answer to your first try/,
    );
  });
});

for (const form of realForms.filter(({ operation }) => operation !== 'completeRegistration'))
  describe(`<${form.name}> shows after a failed resend`, () => {
    const words = problemWords[form.name];

    /** Returns the message beside a found invite after its resend failed. */
    async function failToResend(error: AdapterError, further: ResellerAdapter = {}) {
      const { method: resendInvite, calls } = holdMethod<InviteId, ResendReply>();
      const { interaction } = await sendReal(form, {
        overrides: { resendInvite, findMatches: async () => lookalikes, ...further },
      });
      void interaction.resends?.run('inv_9');
      await settled();
      calls[0]?.reject(error);
      await settled();
      return /<p part="error" role="alert"><bdi>(.*?)<\/bdi><\/p>/.exec(markupOf(interaction.renderNotice()))?.[1];
    }

    const insteadOf = form.operation === 'addCustomer' ? 'Add the customer instead.' : 'Send a new invite instead.';
    const refusals: Readonly<Record<string, string>> = {
      ...words,
      'resend-too-soon': 'The last email was sent a moment ago. Wait 60 seconds, then try again.',
      'invite-not-pending': `This invite is no longer open, so it cannot be sent again. ${insteadOf}`,
    };

    for (const code of everyCode) {
      it(`“${code}”, rejected: the reason, in specific or general words`, async () => {
        assert.equal(await failToResend(new AdapterError(code)), own(refusals, code) ?? refusals['']);
      });

      it(`“${code}”, unknown, without an idempotency key: to check before a retry`, async () => {
        assert.equal(
          await failToResend(new AdapterError(code, { outcome: 'unknown' }), { idempotent: { resendInvite: false } }),
          'We could not tell whether the invite was sent again. Check the list of invites before you try again.',
        );
      });

      it(`“${code}”, unknown: that retrying sends no second email`, async () => {
        assert.equal(
          await failToResend(new AdapterError(code, { outcome: 'unknown' })),
          'We could not tell whether the invite was sent again. Try again: it will not be sent twice.',
        );
      });
    }

    for (const [retryAfter, time] of [
      [0, '0 seconds'],
      [1, '1 second'],
      [42, '42 seconds'],
    ] as const)
      it(`how long to wait: ${time}`, async () => {
        const said = await failToResend(new AdapterError('resend-too-soon', { status: 429, retryAfter }));
        assert.equal(said, `The last email was sent a moment ago. Wait ${time}, then try again.`);
      });
  });
