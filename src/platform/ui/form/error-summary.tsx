// SPDX-License-Identifier: EUPL-1.2
import { fieldId } from './field.tsx'

/** One thing to mend: the field's name (or its id, when it was given one) and the text that also stands beside it. */
export type FormError = { field?: string | undefined; id?: string | undefined; text: string }

/** The text for one field, for its `error` prop. */
export function errorFor(errors: readonly FormError[] | undefined, field: string): string | undefined {
  return errors?.find(error => error.field === field)?.text
}

/** All that is to be mended, above the form, with links. Takes the focus when scripts run. */
export function ErrorSummary({
  errors,
  kept = true,
}: {
  errors: readonly FormError[] | undefined
  kept?: boolean | undefined
}) {
  if (!errors || errors.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-focus="" aria-labelledby="fouten-kop">
      <h2 class="nl-heading nl-heading--level-2" id="fouten-kop">
        {errors.length === 1
          ? 'Er is nog iets te verbeteren'
          : `Er zijn nog ${errors.length} dingen te verbeteren`}
      </h2>
      {kept && <p class="error-summary__kept">Er is niets opgeslagen. Wat u invulde staat er nog.</p>}
      <ul>
        {errors.map(error => (
          <li>
            {error.field || error.id ? (
              <a class="nl-link" href={`#${error.id ?? fieldId(error.field ?? '')}`}>
                {error.text}
              </a>
            ) : (
              error.text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
