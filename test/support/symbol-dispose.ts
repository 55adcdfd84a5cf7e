// WebKitGTK lacks it; compiled `using` declarations then look for this symbol.
if (!Reflect.has(Symbol, 'dispose')) Object.defineProperty(Symbol, 'dispose', { value: Symbol.for('Symbol.dispose') });
