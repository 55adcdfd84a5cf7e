import type { ReactiveController } from 'lit';
import type { DraftController } from '../../controllers/draft-controller.ts';
import type { FormOperation } from '../../controllers/form-operation.ts';
import { LazyModule } from '../../controllers/lazy-module.ts';
import type { FieldGroup } from './form-fields.ts';
import type { FormHost } from './form-host.ts';
import type { FormInteraction } from './form-interaction.ts';

/** Loads `DraftController` on demand, only for forms with a `draft-key`. */
export class FormDraft implements ReactiveController, FieldGroup {
  readonly #getKey: () => string | undefined;
  readonly #draft: LazyModule<DraftController<FormOperation>>;

  constructor(
    { element, fields }: FormHost,
    interaction: LazyModule<FormInteraction>,
    getKey: () => string | undefined,
  ) {
    this.#getKey = getKey;
    this.#draft = new LazyModule(element, async () => {
      const { DraftController } = await import('../../controllers/draft-controller.ts');
      const getSubmission = () => interaction.module?.submission;
      return new DraftController(element, fields.values, getSubmission, () => interaction.load(), getKey);
    });
    element.addController(this);
  }

  hostUpdate() {
    void this.load();
  }

  /** Loads the draft, if the form keeps one. */
  async load(): Promise<void> {
    if (this.#getKey()) await this.#draft.load();
  }
}
