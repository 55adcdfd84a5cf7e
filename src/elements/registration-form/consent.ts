type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controls = 'input, select, textarea';

/** The first of the host's own controls in a slot that is not yet as the host demands, such as a box to be ticked. */
export function findInvalid(slot: HTMLSlotElement | null | undefined): Control | undefined {
  const elements = slot?.assignedElements({ flatten: true }) ?? [];
  return elements
    .flatMap((element) => [element, ...element.querySelectorAll(controls)])
    .filter((element): element is Control => element.matches(controls))
    .find((control) => control.willValidate && !control.validity.valid);
}
