/** What the types of one element are made of. */
export interface ElementType {
  element: HTMLElement;
  properties: object;
  attributes: object;
  events: object;
}

/** The properties of an element that a template may set. */
export type Properties<Type extends ElementType> = {
  [Name in keyof Type['properties']]?: Type['properties'][Name] | undefined;
};

/** Its attributes that are not called as their property; a number may be written as text. */
export type Attributes<Type extends ElementType> = {
  [Name in keyof Type['attributes']]?: Written<Type['attributes'][Name]> | undefined;
};

/** A handler for each of its events, named `on` and the event's name. */
export type Handlers<Type extends ElementType> = {
  [Name in keyof Type['events'] & string as `on${Name}`]?: ((event: Type['events'][Name]) => void) | undefined;
};

type Written<Value> = Value extends number ? Value | `${Value}` : Value;
