// Preloaded into a server under test: its parent process moves its clock by sending `{ advance: milliseconds }`.
const RealDate = Date;
let ahead = 0;

globalThis.Date = class extends RealDate {
  constructor(...args: readonly unknown[]) {
    if (args.length) super(...(args as [number]));
    else super(RealDate.now() + ahead);
  }

  static override now() {
    return RealDate.now() + ahead;
  }
} as DateConstructor;

process.on('message', ({ advance }: { readonly advance: number }) => {
  ahead += advance;
  process.send?.('advanced');
});
process.channel?.unref();
