import './symbol-dispose.ts';

/**
 * Controls the page's clocks: lets time pass, or sets the user's clock wrong. Time also passes by itself unless
 * `stands` is true.
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
    /** Lets this many milliseconds pass. */
    pass(milliseconds: number) {
      passed += milliseconds;
    },
    /** Sets the user's clock wrong by this many milliseconds. */
    setWrong(milliseconds: number) {
      wrong = milliseconds;
    },
    [Symbol.dispose]() {
      Date.now = now;
      Reflect.deleteProperty(performance, 'now');
    },
  };
}
