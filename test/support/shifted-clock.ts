import './symbol-dispose.ts';

/**
 * Takes the clocks of the page in hand: time passes, or the user's clock goes wrong, when the test says so; and by itself as
 * well, unless they stand.
 */
export function shiftClock({ stands = false } = {}) {
  const { now } = Date;
  const sinceStart = performance.now.bind(performance);
  const [date, start] = [now(), Math.ceil(sinceStart())];
  let passed = 0;
  let wrong = 0;
  Date.now = () => (stands ? date : now()) + passed + wrong;
  performance.now = () => (stands ? start : sinceStart()) + passed;
  return {
    /** So many milliseconds go by. */
    pass(milliseconds: number) {
      passed += milliseconds;
    },
    /** The user's clock is wrong by so many milliseconds. */
    setWrong(milliseconds: number) {
      wrong = milliseconds;
    },
    [Symbol.dispose]() {
      Date.now = now;
      Reflect.deleteProperty(performance, 'now');
    },
  };
}
