// WebKitGTK does not have it yet; what `using` becomes looks for this one then.
if (!Reflect.has(Symbol, 'dispose')) Object.defineProperty(Symbol, 'dispose', { value: Symbol.for('Symbol.dispose') });
