import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { ServerClock } from '../../src/controllers/server-clock.ts';

const noon = Date.parse('2026-03-02T12:00:00Z');

/** Sets up a clock under the test's control; `pass` lets time pass. */
function setUpMachine(test: TestContext, time: number) {
  let [machine, sinceStart] = [time, 5000];
  test.mock.method(Date, 'now', () => machine);
  test.mock.method(performance, 'now', () => sinceStart);
  return {
    pass(milliseconds: number) {
      machine += milliseconds;
      sinceStart += milliseconds;
    },
    setClock(to: number) {
      machine = to;
    },
  };
}

describe("the server's clock", () => {
  it('equals the client’s clock before the first reply', (test) => {
    setUpMachine(test, noon);
    assert.equal(new ServerClock().now(), noon);
  });

  it('continues from the time of a reply, however wrong the client’s clock is', (test) => {
    const machine = setUpMachine(test, noon - 86_400_000);
    const clock = new ServerClock();
    clock.set('2026-03-02T12:00:00Z');
    assert.equal(clock.now(), noon);
    machine.pass(90_000);
    assert.equal(clock.now(), noon + 90_000);
  });

  it('does not jump when the client’s clock is changed', (test) => {
    const machine = setUpMachine(test, noon);
    const clock = new ServerClock();
    clock.set('2026-03-02T12:00:00Z');
    machine.setClock(noon + 3_600_000);
    machine.pass(1000);
    assert.equal(clock.now(), noon + 1000);
  });

  it('follows the latest reply', (test) => {
    setUpMachine(test, noon);
    const clock = new ServerClock();
    clock.set('2026-03-02T12:00:00Z');
    clock.set('2026-03-02T13:00:00+02:00');
    assert.equal(clock.now(), noon - 3_600_000);
  });

  for (const nonsense of [undefined, null, '', 'soon', 1_772_452_800_000, {}])
    it(`ignores ${JSON.stringify(nonsense)}`, (test) => {
      setUpMachine(test, noon - 1000);
      const clock = new ServerClock();
      clock.set('2026-03-02T12:00:00Z');
      clock.set(nonsense);
      assert.equal(clock.now(), noon);
    });
});
