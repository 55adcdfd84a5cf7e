/** The source of one element's types, an entry of `ElementTypes`. */
export interface ElementType {
  element: HTMLElement;
  properties: object;
  attributes: object;
  events: object;
}

/** The properties of an element that a template can set. */
export type Properties<Type extends ElementType> = {
  [Name in keyof Type['properties']]?: Type['properties'][Name] | undefined;
};

/** The attributes of an element whose names differ from their properties'. Numbers can be written as text. */
export type Attributes<Type extends ElementType> = {
  [Name in keyof Type['attributes']]?: Written<Type['attributes'][Name]> | undefined;
};

/** A handler for each event of an element: `on` and the event's name, such as `onview-changed`. */
export type Handlers<Type extends ElementType> = {
  [Name in keyof Type['events'] & string as `on${Name}`]?: ((event: Type['events'][Name]) => void) | undefined;
};

type Written<Value> = Value extends number ? Value | `${Value}` : Value;
