import type { WebDriverSession } from './web-driver.ts';

/** WebDriver's codes for keys without a character. */
const keys: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
};
const keyValue = (key: string) => keys[key] ?? key;

/** Implements the part of puppeteer's Page that @web/test-runner-commands uses over WebDriver. */
export function createPage(session: WebDriverSession) {
  const press = (actions: readonly object[]) =>
    session.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  return {
    isClosed: () => false,
    goto: (url: string) => session.post('/url', { url }),
    evaluate: (script: string) => session.execute(`return (${script})()`),
    async setViewport({ width, height }: { width: number; height: number }) {
      const frame = await session.execute<[number, number]>(
        'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      await session.post('/window/rect', { width: width + frame[0], height: height + frame[1] });
    },
    keyboard: {
      type: (text: string) => press([...text].flatMap((character) => [down(character), up(character)])),
      press: (chord: string) => {
        const values = chord.split('+').map(keyValue);
        return press([...values.map(down), ...values.toReversed().map(up)]);
      },
      down: (key: string) => press([down(keyValue(key))]),
      up: (key: string) => press([up(keyValue(key))]),
    },
  };
}
