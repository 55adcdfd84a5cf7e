import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { takeToken } from '../../src/controllers/take-token.ts';

/** Opens a URL in a window that resolves and rejects URLs as browsers do. */
function open(href: string, initialState: object | null = { kept: true }) {
  const location = new URL(href);
  const history = {
    state: initialState,
    replaceState(state: unknown, _: string, next: string) {
      const url = new URL(next, location);
      if (url.origin !== location.origin) throw new DOMException('Another origin.', 'SecurityError');
      Object.assign(this, { state });
      location.href = url.href;
    },
  };
  const token = takeToken({ location, history } as unknown as Window);
  return { token, href: location.href, state: history.state };
}

describe('the token of a registration link', () => {
  for (const [href, token, cleaned] of [
    ['https://portal.example/register#token=abc', 'abc', 'https://portal.example/register'],
    ['https://portal.example/register?token=abc', 'abc', 'https://portal.example/register'],
    ['https://portal.example/register?a=1&token=abc#top', 'abc', 'https://portal.example/register?a=1#top'],
    ['https://portal.example/register#top&token=abc', 'abc', 'https://portal.example/register#top'],
    ['https://portal.example/register#top', '', 'https://portal.example/register#top'],
    // A path that begins with two slashes would be parsed as a host.
    ['https://portal.example//register#token=abc', 'abc', 'https://portal.example//register'],
    ['https://portal.example:8443//a//b?token=abc', 'abc', 'https://portal.example:8443//a//b'],
    // A plus is part of a token, not a space.
    ['https://portal.example/register#token=T+ab', 'T+ab', 'https://portal.example/register'],
    ['https://portal.example/register?token=T%2Bab', 'T+ab', 'https://portal.example/register'],
    // Some email programs encode the fragment again.
    ['https://portal.example/register#token%3Dabc', 'abc', 'https://portal.example/register'],
    ['https://portal.example/register#a%3D1%26token%3Dabc', 'abc', 'https://portal.example/register#a=1'],
    ['https://portal.example/register#token%253Dabc', 'abc', 'https://portal.example/register'],
    ['https://portal.example/register#a%253D1%2526token%253Dabc', 'abc', 'https://portal.example/register#a=1'],
    ['https://portal.example/register#a=1&token%3Dabc', 'abc', 'https://portal.example/register#a=1'],
    ['https://portal.example/register#token%3DT%252Bab', 'T+ab', 'https://portal.example/register'],
    ['https://portal.example/register?token%3Dabc', 'abc', 'https://portal.example/register'],
    ['https://portal.example/register?a=%26&token%253Dabc', 'abc', 'https://portal.example/register?a=%26'],
    // A route of a router that keeps its routes in the fragment.
    ['https://portal.example/#/register?token=abc', 'abc', 'https://portal.example/#/register'],
    ['https://portal.example/#/register#token=abc', 'abc', 'https://portal.example/#/register'],
    ['https://portal.example/#/register&token=abc', 'abc', 'https://portal.example/#/register'],
    ['https://portal.example/#!/register?token=abc', 'abc', 'https://portal.example/#!/register'],
    ['https://portal.example/#register?token=abc', 'abc', 'https://portal.example/#register'],
    ['https://portal.example/#?token=abc', 'abc', 'https://portal.example/'],
    ['https://portal.example/?a=1#/r/b=2?a=1&token=T+ab&c=3', 'T+ab', 'https://portal.example/?a=1#/r/b=2?a=1&c=3'],
    ['https://portal.example/#/register?a=1#b=2&token=abc', 'abc', 'https://portal.example/#/register?a=1#b=2'],
    ['https://portal.example/?token=abc#/register?a=1', 'abc', 'https://portal.example/#/register?a=1'],
    ['https://portal.example/#/register?token%3Dabc', 'abc', 'https://portal.example/#/register'],
    ['https://portal.example/#/register%3Ftoken%3Dabc', 'abc', 'https://portal.example/#/register'],
    ['https://portal.example/#%2Fregister%3Fa%3D1%26token%3Dabc', 'abc', 'https://portal.example/#/register?a=1'],
    ['https://portal.example/#%252Fregister%2523token%253Dabc', 'abc', 'https://portal.example/#/register'],
    ['https://portal.example/#/register?a=%2F', '', 'https://portal.example/#/register?a=%2F'],
    ['https://portal.example/#/register', '', 'https://portal.example/#/register'],
    [
      'https://portal.example/#/register?next=%2Fx%3Fa%3D1%26token%3Dabc',
      '',
      'https://portal.example/#/register?next=%2Fx%3Fa%3D1%26token%3Dabc',
    ],
    ['https://portal.example/#/register?next=/x?token=abc', '', 'https://portal.example/#/register?next=/x?token=abc'],
    // A token that an email program has cut off, or damaged.
    ['https://portal.example/register#token%3DT%', 'T%', 'https://portal.example/register'],
    ['https://portal.example/register#token%3D%E0%A4abc', '\ufffdabc', 'https://portal.example/register'],
    // A token of another page.
    [
      'https://portal.example/register?next=%2Fx%3Fa%3D1%26token%3Dabc',
      '',
      'https://portal.example/register?next=%2Fx%3Fa%3D1%26token%3Dabc',
    ],
    ['https://portal.example/register#token=%E0%A4%A', '\ufffd%A', 'https://portal.example/register'],
  ] as const)
    it(`${href} is ${token || 'none'}, and the address is ${cleaned}`, () => {
      assert.deepEqual(open(href), { token, href: cleaned, state: { kept: true } });
    });

  it('is removed without a state', () => {
    assert.equal(open('https://portal.example/#token=abc', null).state, null);
  });

  it('is removed in a change that Next.js follows, which ignores states with its own marker', () => {
    const { href, state } = open('https://portal.example/#token=abc', { __NA: true, kept: true });
    assert.equal(href, 'https://portal.example/');
    assert.deepEqual(state, { __NA: undefined, kept: true });
  });

  it('is read even if the address cannot be changed', () => {
    const history = {
      replaceState() {
        throw new DOMException('Not in a sandbox.', 'SecurityError');
      },
    };
    const location = new URL('https://portal.example/#token=abc');
    assert.equal(takeToken({ location, history } as unknown as Window), 'abc');
  });
});
