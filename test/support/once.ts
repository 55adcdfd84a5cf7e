/** Resolves with the next event of a type. */
export const once = <Type extends keyof GlobalEventHandlersEventMap>(target: EventTarget, type: Type) =>
  new Promise<GlobalEventHandlersEventMap[Type]>((resolve) =>
    target.addEventListener(type, (event) => resolve(event as GlobalEventHandlersEventMap[Type]), { once: true }),
  );
